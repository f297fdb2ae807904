package dev.footnote.search;

import java.util.List;

/// How likely each candidate is the evidence for each aspect of a question. What one candidate is likely for, no other
/// is: for every aspect the chances come to 1.
final class AspectChances {
    private final double[][] chances;

    private AspectChances(double[][] chances) {
        this.chances = chances;
    }

    /// The features of all candidates for all aspects of their question.
    ///
    /// @param best at least one
    /// @return by aspect, then by candidate
    static double[][][] features(List<Clause> aspects, List<RankedPassage> best) {
        TellingTerms telling = new TellingTerms(
                best.getFirst().passage().question(),
                best.stream().mapToLong(one -> one.passage().all()).toArray());
        return aspects.stream()
                .map(aspect -> best.stream()
                        .map(one -> AspectFeatures.of(new AspectReading(aspect, one, telling)))
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    /// @param features as [#features] has them
    static AspectChances of(double[][][] features, double[] weights) {
        double[][] chances = new double[features.length][];
        for (int a = 0; a < chances.length; a++) {
            chances[a] = softmax(features[a], weights);
        }
        return new AspectChances(chances);
    }

    private static double[] softmax(double[][] candidates, double[] weights) {
        double[] chances = new double[candidates.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Weights.sum(weights, candidates[i]);
            highest = Math.max(highest, chances[i]);
        }
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(chances[i] - highest);
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }

    int aspects() {
        return chances.length;
    }

    double of(int aspect, int candidate) {
        return chances[aspect][candidate];
    }
}
