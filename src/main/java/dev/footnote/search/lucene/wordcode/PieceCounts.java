package dev.footnote.search.lucene.wordcode;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// The pieces of a field and how often each of them occurs. Not thread-safe.
final class PieceCounts {
    /// So many different pieces are told apart and no more, which bounds the memory that a large merge takes; later
    /// ones go uncounted. A million passages of news have fewer that occur twice.
    static final int MOST = 1 << 20;

    /// Half of a slot is the hash, which settles most comparisons; the other half is the piece and one, or 0.
    private long[] slots = new long[1 << 10];

    private byte[] bytes = new byte[1 << 13];
    private int[] starts = new int[1 << 9];
    private int[] counts = new int[1 << 9];
    private int size;

    /// The number of different pieces.
    int size() {
        return size;
    }

    int count(int piece) {
        return counts[piece];
    }

    void get(int piece, BytesRef into) {
        into.bytes = bytes;
        into.offset = starts[piece];
        into.length = starts[piece + 1] - starts[piece];
    }

    /// Counts one occurrence.
    void add(Pieces piece) {
        int slot = slot(piece);
        int known = (int) slots[slot] - 1;
        if (known >= 0) {
            counts[known]++;
        } else if (size < MOST && bytes.length < Integer.MAX_VALUE - piece.length() - (1 << 20)) {
            slots[slot] = (long) piece.hash() << 32 | size + 1;
            append(piece);
            if (2 * size > slots.length) {
                grow();
            }
        }
    }

    /// The number of a piece, or -1 when it was never counted.
    int find(Pieces piece) {
        return (int) slots[slot(piece)] - 1;
    }

    private int slot(Pieces piece) {
        int mask = slots.length - 1;
        int hash = piece.hash();
        int slot = hash >>> 7 & mask;
        while (slots[slot] != 0 && !((int) (slots[slot] >>> 32) == hash && isAt((int) slots[slot] - 1, piece))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isAt(int known, Pieces piece) {
        return Arrays.equals(
                bytes,
                starts[known],
                starts[known + 1],
                piece.bytes(),
                piece.start(),
                piece.start() + piece.length());
    }

    private void append(Pieces piece) {
        int from = starts[size];
        int to = from + piece.length();
        bytes = ArrayUtil.grow(bytes, to);
        starts = ArrayUtil.grow(starts, size + 2);
        counts = ArrayUtil.grow(counts, size + 1);
        System.arraycopy(piece.bytes(), piece.start(), bytes, from, piece.length());
        starts[size + 1] = to;
        counts[size++] = 1;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        int mask = slots.length - 1;
        for (long entry : old) {
            if (entry != 0) {
                int slot = (int) (entry >>> 32) >>> 7 & mask;
                while (slots[slot] != 0) {
                    slot = slot + 1 & mask;
                }
                slots[slot] = entry;
            }
        }
    }
}
