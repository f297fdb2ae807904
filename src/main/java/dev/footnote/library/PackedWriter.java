package dev.footnote.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes numbers and texts one after the other in little room, for a [PackedReader].
final class PackedWriter {
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final char REPLACEMENT = '\uFFFD';

    private byte[] bytes = new byte[64];
    private int length;

    /// Where the next byte will stand.
    int length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    void put(int one) {
        makeRoom(1);
        bytes[length++] = (byte) one;
    }

    void put(byte[] some, int from, int to) {
        makeRoom(to - from);
        System.arraycopy(some, from, bytes, length, to - from);
        length += to - from;
    }

    /// A number in as few bytes as it needs; small ones below zero cost as little as small ones above.
    void number(long number) {
        long left = (number << 1) ^ (number >> 63);
        while ((left & ~SEVEN_BITS) != 0) {
            put((int) (left & SEVEN_BITS) | MORE);
            left >>>= 7;
        }
        put((int) left);
    }

    void fixed(long number) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            put((int) (number >> shift));
        }
    }

    /// A text; half a character in it becomes U+FFFD, as in the index.
    void text(String text) {
        boolean hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        byte[] utf8 = (hasSurrogates ? whole(text) : text).getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        put(utf8, 0, utf8.length);
    }

    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /// A text by what it has not in common with another, which has to be at hand for reading too.
    void near(String other, String text) {
        int common = common(other, text);
        number(common);
        text(text.substring(common));
    }

    private static int common(String one, String two) {
        int most = Math.min(one.length(), two.length());
        int common = 0;
        while (common < most && one.charAt(common) == two.charAt(common)) {
            common++;
        }
        boolean cutsCharacter = common > 0 && Character.isHighSurrogate(one.charAt(common - 1));
        return cutsCharacter ? common - 1 : common;
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), bytes.length + (bytes.length >> 1)));
        }
    }
}
