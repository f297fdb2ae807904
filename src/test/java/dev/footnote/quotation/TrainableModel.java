package dev.footnote.quotation;

/// A model while it is being trained: follow-the-regularised-leader with L1 and L2 (McMahan et al. 2013),
/// which leaves most weights at zero.
final class TrainableModel implements Model {
    private final double rate;
    private final double l1;
    private final double l2;
    private final float[] z = new float[1 << Features.BITS];
    private final float[] n = new float[1 << Features.BITS];
    private final float[] weights = new float[1 << Features.BITS];

    TrainableModel(double rate, double l1, double l2) {
        this.rate = rate;
        this.l1 = l1;
        this.l2 = l2;
    }

    private float weightOf(int slot) {
        float value = z[slot];
        if (Math.abs(value) <= l1) {
            return 0;
        }
        return (float) (-(value - Math.signum(value) * l1) / ((1 + Math.sqrt(n[slot])) / rate + l2));
    }

    @Override
    public double score(Features features) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weights[features.slot(i)];
        }
        return sum;
    }

    double score(int[] slots) {
        double sum = 0;
        for (int slot : slots) {
            sum += weights[slot];
        }
        return sum;
    }

    /// Moves the weights of the features against the gradient of the loss.
    void update(int[] slots, double gradient) {
        if (Math.abs(gradient) < 1e-4) {
            return;
        }
        for (int slot : slots) {
            double square = gradient * gradient;
            double sigma = (Math.sqrt(n[slot] + square) - Math.sqrt(n[slot])) / rate;
            z[slot] += (float) (gradient - sigma * weights[slot]);
            n[slot] += (float) square;
            weights[slot] = weightOf(slot);
        }
    }

    /// Moves the weights towards choosing one of several candidates.
    ///
    /// @param slots the features of each candidate
    /// @param right the place of the one to choose
    void choose(int[][] slots, int right) {
        Choice choice = new Choice();
        for (int[] candidate : slots) {
            choice.add(score(candidate));
        }
        choice.close();
        for (int i = 0; i < slots.length; i++) {
            update(slots[i], Math.exp(choice.logProbability(i)) - (i == right ? 1 : 0));
        }
    }

    /// Moves the weights towards a yes or a no.
    void decide(int[] slots, boolean right) {
        update(slots, 1 / (1 + Math.exp(-score(slots))) - (right ? 1 : 0));
    }

    float[] weights() {
        return weights;
    }
}
