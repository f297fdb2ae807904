package dev.footnote.search.lucene.wordcode;

import org.apache.lucene.store.ByteArrayDataInput;

/// How the number of a piece is written. The first byte tells how many follow, so that a code is read without looking
/// for its end: the commonest 191 pieces take one byte, the next 12,288 two, and the rest three. That is within a
/// tenth of what bits would take for words as frequent as they are in English.
final class Codes {
    /// Stands before the length and the bytes of a piece that has no number.
    static final int SPELLED = 0;

    private static final int TWO_BYTES = 192;
    private static final int THREE_BYTES = 240;

    /// How many pieces have a code of one byte, of two, and of three.
    static final int[] OF_LENGTH = {TWO_BYTES - 1, (THREE_BYTES - TWO_BYTES) << 8, (256 - THREE_BYTES) << 16};

    /// The numbers there are.
    static final int ALL = OF_LENGTH[0] + OF_LENGTH[1] + OF_LENGTH[2];

    private Codes() {}

    /// Writes a number.
    ///
    /// @return where the next code goes
    static int write(int number, byte[] code, int at) {
        int next = at;
        if (number < OF_LENGTH[0]) {
            code[next++] = (byte) (number + 1);
        } else if (number < OF_LENGTH[0] + OF_LENGTH[1]) {
            int rest = number - OF_LENGTH[0];
            code[next++] = (byte) (TWO_BYTES + (rest >> 8));
            code[next++] = (byte) rest;
        } else {
            int rest = number - OF_LENGTH[0] - OF_LENGTH[1];
            code[next++] = (byte) (THREE_BYTES + (rest >> 16));
            code[next++] = (byte) (rest >> 8);
            code[next++] = (byte) rest;
        }
        return next;
    }

    /// Reads the rest of a number.
    ///
    /// @param first its first byte, not [#SPELLED]
    static int read(int first, ByteArrayDataInput code) {
        if (first < TWO_BYTES) {
            return first - 1;
        }
        int second = code.readByte() & 0xff;
        if (first < THREE_BYTES) {
            return OF_LENGTH[0] + ((first - TWO_BYTES) << 8 | second);
        }
        int third = code.readByte() & 0xff;
        return OF_LENGTH[0] + OF_LENGTH[1] + ((first - THREE_BYTES) << 16 | second << 8 | third);
    }
}
