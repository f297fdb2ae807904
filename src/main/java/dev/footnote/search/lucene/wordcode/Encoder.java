package dev.footnote.search.lucene.wordcode;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// Writes one value after the other in codes. Not thread-safe.
final class Encoder {
    /// Before the bytes of a spelled piece stand a mark and its length.
    private static final int BEFORE_SPELLED = 6;

    private final PieceCounts counted;
    private final Numbering numbering;
    private final Pieces pieces = new Pieces();
    private final BytesRef spelled = new BytesRef();
    private byte[] code = new byte[512];

    Encoder(PieceCounts counted, Numbering numbering) {
        this.counted = counted;
        this.numbering = numbering;
    }

    /// What [#encode] wrote last.
    byte[] code() {
        return code;
    }

    /// The length of the code, at least 1: a value of no bytes is one spelled piece of none.
    int encode(BytesRef value) {
        int length = 0;
        pieces.of(value);
        while (pieces.next()) {
            code = ArrayUtil.grow(code, length + BEFORE_SPELLED + pieces.length());
            int number = counted.numberOf(pieces);
            length = number == PieceCounts.NONE
                    ? spell(pieces.bytes(), pieces.start(), pieces.length(), length)
                    : Codes.write(number, code, length);
        }
        return length > 0 ? length : spell(value.bytes, value.offset, 0, 0);
    }

    /// Encodes the next value of the log; see [#encode(BytesRef)].
    int encode(PieceLog log) {
        int length = 0;
        for (int piece = log.next(); piece != PieceLog.END; piece = log.next()) {
            int number = numbering.of(piece);
            if (number == PieceCounts.NONE) {
                counted.get(piece, spelled);
                code = ArrayUtil.grow(code, length + BEFORE_SPELLED + spelled.length);
                length = spell(spelled.bytes, spelled.offset, spelled.length, length);
            } else {
                code = ArrayUtil.grow(code, length + BEFORE_SPELLED);
                length = Codes.write(number, code, length);
            }
        }
        return length > 0 ? length : spell(code, 0, 0, 0);
    }

    private int spell(byte[] bytes, int start, int length, int at) {
        int next = at;
        code[next++] = Codes.SPELLED;
        int rest = length;
        while (rest > 0x7f) {
            code[next++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        code[next++] = (byte) rest;
        System.arraycopy(bytes, start, code, next, length);
        return next + length;
    }
}
