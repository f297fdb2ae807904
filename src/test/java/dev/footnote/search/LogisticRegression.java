package dev.footnote.search;

import java.util.List;

/// Learns the chance that something is so: logistic regression with a ridge, by Newton's method (iteratively reweighted
/// least squares). The ridge holds weights back by what their values vary, so that the scale of a value does not
/// matter;
/// the first value is the bias and free. Deterministic.
final class LogisticRegression {
    private static final int STEPS = 15;

    /// Cross-validated on what abstaining is learned from; from 1 to 15 little changes.
    private static final double RIDGE = 4;

    private LogisticRegression() {}

    /// One case, and how much it counts.
    record Example(double[] values, boolean so, double weight) {}

    static double[] learn(List<Example> examples, int features) {
        double[] ridge = ridge(examples, features);
        double[] weights = new double[features];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[features];
            double[][] curvature = new double[features][features];
            for (int k = 0; k < features; k++) {
                gradient[k] = -ridge[k] * weights[k];
                curvature[k][k] = ridge[k];
            }
            examples.forEach(example -> add(example, weights, gradient, curvature));
            double[] change = solved(curvature, gradient);
            for (int k = 0; k < features; k++) {
                weights[k] += change[k];
            }
        }
        return weights;
    }

    private static double[] ridge(List<Example> examples, int features) {
        double[] ridge = new double[features];
        for (int k = 1; k < features; k++) {
            int feature = k;
            double mean = examples.stream()
                    .mapToDouble(one -> one.values()[feature])
                    .average()
                    .orElse(0);
            double variance = examples.stream()
                    .mapToDouble(one -> Math.pow(one.values()[feature] - mean, 2))
                    .average()
                    .orElse(0);
            ridge[k] = RIDGE * variance + 1e-6;
        }
        ridge[0] = 1e-6;
        return ridge;
    }

    private static void add(Example example, double[] weights, double[] gradient, double[][] curvature) {
        double[] values = example.values();
        double chance = chance(weights, values);
        double missing = example.weight() * ((example.so() ? 1 : 0) - chance);
        double doubt = example.weight() * chance * (1 - chance);
        for (int k = 0; k < values.length; k++) {
            gradient[k] += missing * values[k];
            for (int j = 0; j <= k; j++) {
                curvature[k][j] += doubt * values[k] * values[j];
            }
        }
    }

    /// The solution of a symmetric positive system of which the lower half is given, by Cholesky's method; the matrix
    /// is used up.
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(rest) : rest / matrix[j][j];
            }
            for (int k = 0; k < i; k++) {
                solution[i] -= matrix[i][k] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solution[i] -= matrix[k][i] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        return solution;
    }

    static double chance(double[] weights, double[] values) {
        return 1 / (1 + Math.exp(-Weights.sum(weights, values)));
    }
}
