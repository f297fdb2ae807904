package dev.footnote.search.lucene.wordcode;

import org.apache.lucene.util.BytesRef;

/// Walks through a value piece by piece: by turns a word, of letters, digits and bytes beyond ASCII, and what stands
/// between two words. A single space between two words is passed over. Not thread-safe.
public final class Pieces {
    /// Pieces up to this many bytes are told apart by their keys alone.
    static final int SHORT = 7;

    /// Bits of a key in which a short piece has its length, and a long one has all ones.
    private static final int LENGTH_SHIFT = 56;

    private static final long LONG = 0xffL << LENGTH_SHIFT;
    private static final boolean[] IN_WORDS = new boolean[256];

    static {
        for (int b = 0; b < 256; b++) {
            IN_WORDS[b] = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= 0x80;
        }
    }

    private byte[] bytes = {};
    private int limit;
    private int start;
    private int end;
    private long key;

    /// Whether a piece that begins so is a word.
    static boolean isWord(byte first) {
        return IN_WORDS[first & 0xff];
    }

    void of(BytesRef value) {
        bytes = value.bytes;
        start = value.offset;
        end = value.offset;
        limit = value.offset + value.length;
    }

    /// Goes to the next piece, if there is one.
    boolean next() {
        if (end == limit) {
            return false;
        }
        boolean behindWord = end > start && isWord(bytes[start]);
        start = end;
        boolean spaced = behindWord && bytes[start] == ' ' && start + 1 < limit && isWord(bytes[start + 1]);
        start += spaced ? 1 : 0;
        boolean word = isWord(bytes[start]);
        long packed = 0;
        long rest = 0;
        int at = start;
        while (at < limit && isWord(bytes[at]) == word) {
            rest = 31 * rest + (packed >>> LENGTH_SHIFT);
            packed = packed << 8 | bytes[at++] & 0xff;
        }
        end = at;
        key = key(packed, rest, length());
        return true;
    }

    /// The key of a piece, of any bytes; see [#key()].
    public static long key(byte[] bytes, int start, int length) {
        long packed = 0;
        long rest = 0;
        for (int at = start; at < start + length; at++) {
            rest = 31 * rest + (packed >>> LENGTH_SHIFT);
            packed = packed << 8 | bytes[at] & 0xff;
        }
        return key(packed, rest, length);
    }

    private static long key(long packed, long rest, int length) {
        return length <= SHORT ? packed | (long) length << LENGTH_SHIFT : packed * 31 + rest | LONG;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /// Never 0. Of a short piece, its length and its bytes, so that no other piece has it; of a longer one, a hash.
    long key() {
        return key;
    }
}
