package dev.footnote.quotation;

import java.util.Arrays;

/// A choice among places by a model: scores, and from them probabilities that add up to one. Reused; not
/// thread-safe.
final class Choice {
    private double[] scores = new double[128];
    private int size;
    private double logSum;

    void clear() {
        size = 0;
    }

    void add(double score) {
        if (size == scores.length) {
            scores = Arrays.copyOf(scores, size * 2);
        }
        scores[size++] = score;
    }

    /// To be called once all scores are in.
    void close() {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            best = Math.max(best, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += Math.exp(scores[i] - best);
        }
        logSum = best + Math.log(sum);
    }

    int size() {
        return size;
    }

    double logProbability(int i) {
        return scores[i] - logSum;
    }

    /// The likeliest place, the first of equals.
    int best() {
        int best = 0;
        for (int i = 1; i < size; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /// Takes a place out, so that [#best] finds the next one.
    void drop(int i) {
        scores[i] = Double.NEGATIVE_INFINITY;
    }
}
