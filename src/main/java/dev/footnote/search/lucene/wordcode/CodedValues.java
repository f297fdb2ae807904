package dev.footnote.search.lucene.wordcode;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;

/// The values of one field, decoded as they are asked for. Not thread-safe.
final class CodedValues extends BinaryDocValues {
    private final Decoder decoder;
    private final RandomAccessInput codes;
    private final LongValues offsets;
    private final int documents;
    private final long count;
    private int document = -1;

    CodedValues(Decoder decoder, RandomAccessInput codes, LongValues offsets, int documents, long count) {
        this.decoder = decoder;
        this.codes = codes;
        this.offsets = offsets;
        this.documents = documents;
        this.count = count;
    }

    @Override
    public boolean advanceExact(int target) {
        document = target;
        return offsets.get(target) < offsets.get(target + 1L);
    }

    @Override
    public BytesRef binaryValue() throws IOException {
        long start = offsets.get(document);
        long length = offsets.get(document + 1L) - start;
        if (start < 0 || length < 0 || length > codes.length() - start) {
            throw new CorruptIndexException("a text lies outside of its file", codes.toString());
        }
        byte[] code = new byte[(int) length];
        codes.readBytes(start, code, 0, code.length);
        try {
            return decoder.decode(code, code.length);
        } catch (RuntimeException broken) {
            throw new CorruptIndexException("a text is damaged", codes.toString(), broken);
        }
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public int nextDoc() throws IOException {
        return advance(document + 1);
    }

    @Override
    public int advance(int target) {
        for (int next = target; next < documents; next++) {
            if (advanceExact(next)) {
                return document;
            }
        }
        document = NO_MORE_DOCS;
        return document;
    }

    @Override
    public long cost() {
        return count;
    }
}
