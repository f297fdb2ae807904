package dev.footnote.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        SharedNames shared = SharedNames.of(best);
        Map<Long, double[][]> byTerms = new HashMap<>();
        double[][][] features = new double[aspects.size()][][];
        for (int a = 0; a < features.length; a++) {
            Clause aspect = aspects.get(a);
            double @Nullable [][] known = byTerms.get(aspect.terms());
            double[][] values = new double[best.size()][];
            for (int i = 0; i < values.length; i++) {
                AspectReading reading = new AspectReading(aspect, best.get(i), telling, shared);
                values[i] = known == null ? AspectFeatures.of(reading) : AspectFeatures.of(reading, known[i]);
            }
            byTerms.putIfAbsent(aspect.terms(), values);
            features[a] = values;
        }
        return features;
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
