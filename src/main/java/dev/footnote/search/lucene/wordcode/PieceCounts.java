package dev.footnote.search.lucene.wordcode;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// The pieces of a field, how often each of them occurs, and then its number. A lookup of a short piece touches one
/// place in memory: with a hundred thousand words, waiting for memory is what it takes. Not thread-safe.
public final class PieceCounts {
    /// What stands for no piece.
    public static final int NONE = -1;

    private static final int LOW = 32;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    /// By twos: a key, or 0, and the entry: in its upper half the count or the number, in its lower half which piece
    /// it is in order of appearance.
    private long[] slots = new long[2 << 10];

    private int shift = Long.SIZE - 10;
    private byte[] bytes = new byte[1 << 13];
    private int[] starts = new int[1 << 9];
    private int size;
    private final int most;

    /// @param most so many different pieces are told apart, if they have less than a gigabyte together; later ones go
    ///     uncounted
    public PieceCounts(int most) {
        this.most = most;
    }

    /// The number of different pieces.
    public int size() {
        return size;
    }

    /// Points to the bytes of a piece, which stay as they are until another one is added.
    ///
    /// @param piece in order of appearance
    public void get(int piece, BytesRef into) {
        into.bytes = bytes;
        into.offset = starts[piece];
        into.length = starts[piece + 1] - starts[piece];
    }

    /// Counts one occurrence.
    ///
    /// @return which piece it is in order of appearance, or [#NONE] when it goes uncounted
    int add(Pieces piece) {
        return add(piece.key(), piece.bytes(), piece.start(), piece.length());
    }

    /// Counts one occurrence.
    ///
    /// @param key as [Pieces#key(byte[], int, int)] has it
    /// @param length at least 1
    /// @return which piece it is in order of appearance, or [#NONE] when it goes uncounted
    public int add(long key, byte[] piece, int start, int length) {
        int slot = slot(key, piece, start, length);
        if (slots[slot] != 0) {
            slots[slot + 1] += 1L << LOW;
            return (int) slots[slot + 1];
        }
        if (size == most || starts[size] > Integer.MAX_VALUE / 2 - length) {
            return NONE;
        }
        slots[slot] = key;
        slots[slot + 1] = 1L << LOW | size;
        append(piece, start, length);
        if (4 * size > slots.length) {
            grow();
        }
        return size - 1;
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
        int slot = slot(piece.key(), piece.bytes(), piece.start(), piece.length());
        return slots[slot] == 0 ? NONE : (int) (slots[slot + 1] >> LOW);
    }

    private int slot(long key, byte[] piece, int start, int length) {
        int slot = first(key);
        while (slots[slot] != 0 && !(slots[slot] == key && isAt(slot, piece, start, length))) {
            slot = slot + 2 & slots.length - 1;
        }
        return slot;
    }

    private int first(long key) {
        return (int) (key * SCATTER >>> shift) << 1;
    }

    private boolean isAt(int slot, byte[] piece, int start, int length) {
        if (length <= Pieces.SHORT) {
            return true;
        }
        int known = (int) slots[slot + 1];
        return Arrays.equals(bytes, starts[known], starts[known + 1], piece, start, start + length);
    }

    private void append(byte[] piece, int start, int length) {
        int from = starts[size];
        int to = from + length;
        bytes = ArrayUtil.grow(bytes, to);
        starts = ArrayUtil.grow(starts, size + 2);
        System.arraycopy(piece, start, bytes, from, length);
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
