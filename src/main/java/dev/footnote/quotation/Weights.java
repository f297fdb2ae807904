package dev.footnote.quotation;

/// A trained [Model]: one byte a slot, which is all the precision that its decisions need. Immutable.
final class Weights implements Model {
    private final byte[] steps;
    private final float step;

    /// @param steps the weights in whole steps, one for each of the slots of [Features]
    /// @param step the size of a step
    Weights(byte[] steps, float step) {
        if (steps.length != 1 << Features.BITS) {
            throw new IllegalArgumentException("%d weights instead of %d".formatted(steps.length, 1 << Features.BITS));
        }
        this.steps = steps;
        this.step = step;
    }

    @Override
    public double score(Features features) {
        int sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += steps[features.slot(i)];
        }
        return sum * (double) step;
    }
}
