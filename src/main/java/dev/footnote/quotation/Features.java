package dev.footnote.quotation;

import java.util.Arrays;

/// The features of one decision, as slots of a [Model]'s table. Every kind of feature ("template") gets its
/// own hashes by its place in the order of calls, so every path through a feature function makes the same
/// calls in the same order. Reused from decision to decision; not thread-safe.
final class Features {
    /// Two to this power are the slots of a model.
    static final int BITS = 22;

    private static final int SPREAD = 0x9E3779B1;

    private int[] slots = new int[96];
    private int size;
    private int template;

    /// Forgets all features and starts on those of a kind of decision.
    Features begin(int decision) {
        size = 0;
        template = decision << 8;
        return this;
    }

    void add(int a) {
        put(step(seed(), a));
    }

    void add(int a, int b) {
        put(step(step(seed(), a), b));
    }

    void add(int a, int b, int c) {
        put(step(step(step(seed(), a), b), c));
    }

    void add(int a, int b, int c, int d) {
        put(step(step(step(step(seed(), a), b), c), d));
    }

    /// A feature that is only there under a condition.
    void addIf(boolean condition, int a) {
        if (condition) {
            add(a);
        } else {
            template++;
        }
    }

    private int seed() {
        return ++template * SPREAD;
    }

    private static int step(int hash, int value) {
        int h = (hash ^ value) * SPREAD;
        return h ^ (h >>> 15);
    }

    private void put(int hash) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
        }
        slots[size++] = (hash * SPREAD) >>> (32 - BITS);
    }

    int size() {
        return size;
    }

    int slot(int i) {
        return slots[i];
    }

    int[] toArray() {
        return Arrays.copyOf(slots, size);
    }

    static int flag(boolean value) {
        return value ? 1 : 0;
    }

    /// A count or distance in steps that widen: exact up to 4 either way, then by doubling.
    static int bucket(int n) {
        int size = Math.abs(n);
        int step = size <= 4 ? size : Math.min(12, 2 + (32 - Integer.numberOfLeadingZeros(size)));
        return n < 0 ? -step : step;
    }
}
