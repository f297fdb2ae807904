package dev.footnote.search;

/// Climbs along gradients, with the step sizes of Adam (Kingma and Ba 2015, their constants).
final class Adam {
    private static final double MEAN = 0.9;
    private static final double VARIANCE = 0.999;

    private final double[] weights;
    private final double[] means;
    private final double[] variances;
    private int steps;

    Adam(int size) {
        this.weights = new double[size];
        this.means = new double[size];
        this.variances = new double[size];
    }

    /// The weights as they are now; they change with every step.
    double[] weights() {
        return weights;
    }

    void step(double[] gradient, double rate) {
        steps++;
        double meanScale = 1 - Math.pow(MEAN, steps);
        double varianceScale = 1 - Math.pow(VARIANCE, steps);
        for (int k = 0; k < weights.length; k++) {
            means[k] = MEAN * means[k] + (1 - MEAN) * gradient[k];
            variances[k] = VARIANCE * variances[k] + (1 - VARIANCE) * gradient[k] * gradient[k];
            weights[k] += rate * (means[k] / meanScale) / (Math.sqrt(variances[k] / varianceScale) + 1e-8);
        }
    }
}
