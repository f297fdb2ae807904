package dev.footnote.search.lucene.wordcode;

import java.util.Arrays;

/// Which pieces the values of a field consist of, one after the other: looking each of them up a second time would take
/// as long as counting them. Kept for some million pieces, which is more than the index writer gathers in memory, and
/// not for what a large merge has. Not thread-safe.
final class PieceLog {
    /// Stands behind the last piece of a value.
    static final int END = -2;

    /// In thirty-two megabytes.
    static final int MOST = 1 << 23;

    private int[] pieces = new int[1 << 10];
    private int size;
    private int read;
    private boolean complete = true;

    /// @param piece in order of appearance, or [PieceCounts#NONE]
    void add(int piece) {
        if (piece == PieceCounts.NONE) {
            giveUp();
        } else {
            append(piece);
        }
    }

    void endValue() {
        append(END);
    }

    private void append(int entry) {
        if (complete && size == pieces.length) {
            if (size == MOST) {
                giveUp();
            } else {
                pieces = Arrays.copyOf(pieces, 2 * size);
            }
        }
        if (complete) {
            pieces[size++] = entry;
        }
    }

    private void giveUp() {
        complete = false;
        pieces = new int[0];
    }

    /// Whether every piece of every value is here.
    boolean isComplete() {
        return complete;
    }

    /// The next piece from the beginning on, or [#END] between two values; only of a log that is complete.
    int next() {
        return pieces[read++];
    }
}
