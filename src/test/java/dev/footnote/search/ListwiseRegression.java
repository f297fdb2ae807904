package dev.footnote.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns weights under which what is right scores above what is wrong: softmax regression over lists, each right
/// candidate against all wrong ones of its list (ListNet's top-one loss, Cao et al. 2007, with one right answer at a
/// time), by Adam (Kingma and Ba 2015). Deterministic.
final class ListwiseRegression {
    private static final int EPOCHS = 14;
    private static final int BATCH = 16;
    private static final double RATE = 0.15;
    private static final double RATE_DECAY = 0.75;
    private static final double SHRINKAGE = 3e-4;
    private static final long SEED = 5;

    private ListwiseRegression() {}

    /// One question's candidates.
    ///
    /// @param values for each candidate, its features
    /// @param right which candidates are right
    /// @param weight how much the question counts
    record Example(double[][] values, boolean[] right, double weight) {
        boolean teaches() {
            int found = 0;
            for (boolean one : right) {
                found += one ? 1 : 0;
            }
            return found > 0 && found < right.length;
        }
    }

    static double[] learn(List<Example> examples, int features) {
        List<Example> order =
                new ArrayList<>(examples.stream().filter(Example::teaches).toList());
        Adam adam = new Adam(features);
        Random random = new Random(SEED);
        double rate = RATE;
        for (int epoch = 0; epoch < EPOCHS; epoch++, rate *= RATE_DECAY) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                double[] gradient = new double[features];
                order.subList(from, Math.min(order.size(), from + BATCH))
                        .forEach(example -> add(example, adam.weights(), gradient));
                for (int k = 0; k < features; k++) {
                    gradient[k] = gradient[k] / BATCH - SHRINKAGE * adam.weights()[k];
                }
                adam.step(gradient, rate);
            }
        }
        return adam.weights();
    }

    private static void add(Example example, double[] weights, double[] gradient) {
        double[] odds = Weights.odds(weights, example.values());
        double wrong = 0;
        int count = 0;
        for (int i = 0; i < odds.length; i++) {
            wrong += example.right()[i] ? 0 : odds[i];
            count += example.right()[i] ? 1 : 0;
        }
        for (int i = 0; i < odds.length; i++) {
            if (example.right()[i]) {
                pull(example, i, odds, wrong + odds[i], example.weight() / count, gradient);
            }
        }
    }

    private static void pull(Example example, int right, double[] odds, double all, double weight, double[] gradient) {
        addScaled(gradient, example.values()[right], weight * (1 - odds[right] / all));
        for (int i = 0; i < odds.length; i++) {
            if (!example.right()[i] && odds[i] / all > 1e-5) {
                addScaled(gradient, example.values()[i], -weight * odds[i] / all);
            }
        }
    }

    /// Adds values to sums, each times the scale.
    static void addScaled(double[] sum, double[] values, double scale) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += scale * values[k];
        }
    }
}
