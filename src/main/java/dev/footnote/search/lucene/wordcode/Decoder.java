package dev.footnote.search.lucene.wordcode;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// The pieces of one field by their numbers. Immutable and thread-safe.
final class Decoder {
    /// How much longer than its code running text is, at most; what is longer still makes room for itself.
    private static final int EXPANSION = 4;

    /// A longer code may be a damaged one.
    private static final int FIRST_READ = 1 << 12;

    private final byte[] bytes;
    private final int[] starts;

    /// Reads what [Numbering] wrote.
    ///
    /// @param size the number of pieces
    /// @param total the bytes of all pieces together
    Decoder(DataInput in, int size, int total) throws IOException {
        this.bytes = new byte[total];
        this.starts = new int[size + 1];
        for (int i = 0; i < size; i++) {
            int length = in.readVInt();
            in.readBytes(bytes, Objects.checkFromIndexSize(starts[i], length, total), length);
            starts[i + 1] = starts[i] + length;
        }
    }

    /// The value that was encoded.
    ///
    /// @throws RuntimeException of one kind or another, when it was encoded with other pieces or is no code at all
    BytesRef decode(byte[] code, int length) {
        ByteArrayDataInput in = new ByteArrayDataInput(code, 0, length);
        BytesRef value = new BytesRef(EXPANSION * Math.min(length, FIRST_READ));
        boolean behindWord = false;
        while (!in.eof()) {
            int first = in.readByte() & 0xff;
            if (first == Codes.SPELLED) {
                int spelled = in.readVInt();
                behindWord = append(value, code, in.getPosition(), spelled, behindWord);
                in.skipBytes(spelled);
            } else {
                int number = Codes.read(first, in);
                int start = starts[number];
                behindWord = append(value, bytes, start, starts[number + 1] - start, behindWord);
            }
        }
        return value;
    }

    /// Appends a piece, behind a space when two words would meet.
    ///
    /// @return whether it is a word
    private static boolean append(BytesRef value, byte[] from, int start, int length, boolean behindWord) {
        if (length == 0) {
            return behindWord;
        }
        boolean word = Pieces.isWord(from[start]);
        value.bytes = ArrayUtil.grow(value.bytes, value.length + length + 1);
        if (word && behindWord) {
            value.bytes[value.length++] = ' ';
        }
        System.arraycopy(from, start, value.bytes, value.length, length);
        value.length += length;
        return word;
    }
}
