package dev.footnote.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns the chance that something is so, by [Adam]. Deterministic.
final class LogisticRegression {
    private static final int EPOCHS = 14;
    private static final int BATCH = 32;
    private static final double RATE = 0.1;
    private static final double RATE_DECAY = 0.77;
    private static final double SHRINKAGE = 2e-4;
    private static final long SEED = 3;

    private LogisticRegression() {}

    /// One case, and how much it counts.
    record Example(double[] values, boolean so, double weight) {}

    static double[] learn(List<Example> examples, int features) {
        List<Example> order = new ArrayList<>(examples);
        Adam adam = new Adam(features);
        Random random = new Random(SEED);
        double rate = RATE;
        for (int epoch = 0; epoch < EPOCHS; epoch++, rate *= RATE_DECAY) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                double[] gradient = new double[features];
                for (Example example : order.subList(from, Math.min(order.size(), from + BATCH))) {
                    double missing = (example.so() ? 1 : 0) - chance(adam.weights(), example.values());
                    for (int k = 0; k < features; k++) {
                        gradient[k] += example.weight() * missing * example.values()[k] / BATCH;
                    }
                }
                for (int k = 1; k < features; k++) {
                    gradient[k] -= SHRINKAGE * adam.weights()[k];
                }
                adam.step(gradient, rate);
            }
        }
        return adam.weights();
    }

    static double chance(double[] weights, double[] values) {
        return 1 / (1 + Math.exp(-Weights.sum(weights, values)));
    }
}
