package dev.footnote.search.lucene.wordrow;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Goes through the occurrences of one term after the other.
final class RowPostingsEnum extends PostingsEnum {
    private final Occurrences occurrences;
    private final long[] places;

    /// Behind the occurrences of the term.
    private int end;

    /// Behind those in the document.
    private int documentEnd;

    private int position;
    private int frequency;
    private int document;

    RowPostingsEnum(Occurrences occurrences) {
        this.occurrences = occurrences;
        this.places = occurrences.places();
    }

    void start(int term) {
        documentEnd = occurrences.starts()[term];
        end = occurrences.starts()[term + 1];
        document = -1;
    }

    @Override
    public int nextDoc() {
        position = documentEnd;
        document = position == end ? NO_MORE_DOCS : Occurrences.document(places[position]);
        while (documentEnd < end && Occurrences.document(places[documentEnd]) == document) {
            documentEnd++;
        }
        frequency = documentEnd - position;
        return document;
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public int freq() {
        return frequency;
    }

    @Override
    public int nextPosition() {
        return Occurrences.position(places[position++]);
    }

    @Override
    public int advance(int target) throws IOException {
        return slowAdvance(target);
    }

    @Override
    public long cost() {
        return (long) end - documentEnd;
    }

    @Override
    public int startOffset() {
        return -1;
    }

    @Override
    public int endOffset() {
        return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
        return null;
    }
}
