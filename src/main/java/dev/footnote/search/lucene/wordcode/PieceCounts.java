package dev.footnote.search.lucene.wordcode;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// The pieces of a field, how often each of them occurs, and then its number. A lookup of a short piece touches one
/// place in memory: with a hundred thousand words, waiting for memory is what it takes. Not thread-safe.
final class PieceCounts {
    /// So many different pieces are told apart and no more, which bounds the memory that a large merge takes; later
    /// ones go uncounted.
    static final int MOST = 1 << 20;

    static final int NONE = -1;

    private static final int LOW = 32;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    /// By twos: a key, or 0, and the entry: in its upper half the count or the number, in its lower half which piece
    /// it is in order of appearance.
    private long[] slots = new long[2 << 10];

    private int shift = Long.SIZE - 10;
    private byte[] bytes = new byte[1 << 13];
    private int[] starts = new int[1 << 9];
    private int size;

    /// The number of different pieces.
    int size() {
        return size;
    }

    void get(int piece, BytesRef into) {
        into.bytes = bytes;
        into.offset = starts[piece];
        into.length = starts[piece + 1] - starts[piece];
    }

    /// Counts one occurrence.
    void add(Pieces piece) {
        int slot = slot(piece);
        if (slots[slot] != 0) {
            slots[slot + 1] += 1L << LOW;
        } else if (size < MOST && starts[size] < Integer.MAX_VALUE / 2 - piece.length()) {
            slots[slot] = piece.key();
            slots[slot + 1] = 1L << LOW | size;
            append(piece);
            if (4 * size > slots.length) {
                grow();
            }
        }
    }

    /// Of each piece, in order of appearance, how often it occurs.
    int[] counts() {
        int[] counts = new int[size];
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot] != 0) {
                counts[(int) slots[slot + 1]] = (int) (slots[slot + 1] >>> LOW);
            }
        }
        return counts;
    }

    /// Ends counting.
    ///
    /// @param numbers of each piece, in order of appearance, its number or [#NONE]
    void number(int[] numbers) {
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot] != 0) {
                int piece = (int) slots[slot + 1];
                slots[slot + 1] = (long) numbers[piece] << LOW | piece;
            }
        }
    }

    /// The number of a piece, or [#NONE].
    int numberOf(Pieces piece) {
        int slot = slot(piece);
        return slots[slot] == 0 ? NONE : (int) (slots[slot + 1] >> LOW);
    }

    private int slot(Pieces piece) {
        long key = piece.key();
        int slot = first(key);
        while (slots[slot] != 0 && !(slots[slot] == key && isAt(slot, piece))) {
            slot = slot + 2 & slots.length - 1;
        }
        return slot;
    }

    private int first(long key) {
        return (int) (key * SCATTER >>> shift) << 1;
    }

    private boolean isAt(int slot, Pieces piece) {
        if (piece.length() <= Pieces.SHORT) {
            return true;
        }
        int known = (int) slots[slot + 1];
        return Arrays.equals(
                bytes, starts[known], starts[known + 1], piece.bytes(), piece.start(), piece.start() + piece.length());
    }

    private void append(Pieces piece) {
        int from = starts[size];
        int to = from + piece.length();
        bytes = ArrayUtil.grow(bytes, to);
        starts = ArrayUtil.grow(starts, size + 2);
        System.arraycopy(piece.bytes(), piece.start(), bytes, from, piece.length());
        starts[++size] = to;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        shift--;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int slot = first(old[i]);
                while (slots[slot] != 0) {
                    slot = slot + 2 & slots.length - 1;
                }
                slots[slot] = old[i];
                slots[slot + 1] = old[i + 1];
            }
        }
    }
}
