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
            chances[a] = shares(Weights.odds(weights, features[a]));
        }
        return new AspectChances(chances);
    }

    private static double[] shares(double[] odds) {
        double sum = 0;
        for (double one : odds) {
            sum += one;
        }
        double[] shares = new double[odds.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = odds[i] / sum;
        }
        return shares;
    }

    int aspects() {
        return chances.length;
    }

    double of(int aspect, int candidate) {
        return chances[aspect][candidate];
    }
}
