package dev.footnote.library;

import java.nio.charset.StandardCharsets;

/// Reads what a [PackedWriter] wrote, in the same order.
final class PackedReader {
    private static final int SEVEN_BITS = 0x7F;
    private static final int BYTE = 0xFF;

    private final byte[] bytes;
    private int at;

    PackedReader(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /// Where the next byte stands.
    int at() {
        return at;
    }

    int one() {
        return bytes[at++] & BYTE;
    }

    long number() {
        long read = 0;
        int shift = 0;
        int one;
        do {
            one = one();
            read |= (long) (one & SEVEN_BITS) << shift;
            shift += 7;
        } while (one > SEVEN_BITS);
        return (read >>> 1) ^ -(read & 1);
    }

    int count() {
        return Math.toIntExact(number());
    }

    long fixed() {
        long read = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            read = read << Byte.SIZE | one();
        }
        return read;
    }

    String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    String near(String other) {
        int common = count();
        String rest = text();
        if (rest.isEmpty() && common == other.length()) {
            return other;
        }
        return other.substring(0, common) + rest;
    }
}
