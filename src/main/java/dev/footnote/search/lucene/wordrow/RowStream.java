package dev.footnote.search.lucene.wordrow;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// Hands a row to Lucene's index writer as if it were a term, or as several when it is longer than terms may be. A row
/// without terms is none, so that its passage counts as one without words.
public final class RowStream extends TokenStream {
    /// Less than `IndexWriter.MAX_TERM_LENGTH`.
    static final int LONGEST = 32_000;

    private final WordRow row;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRef part;

    public RowStream(WordRow row) {
        this.row = row;
        this.part = new BytesRef(row.bytes(), 0, 0);
    }

    /// How many of the words are terms.
    int terms() {
        return row.terms();
    }

    @Override
    public void reset() {
        part.length = 0;
        part.offset = 0;
    }

    /// Sets all that differs from part to part; nothing else needs to be cleared.
    @Override
    public boolean incrementToken() {
        part.offset += part.length;
        part.length = row.terms() == 0 ? 0 : end(part.offset) - part.offset;
        term.setBytesRef(part);
        return part.length > 0;
    }

    /// Where the last word ends that belongs into one term with the word at `start`.
    private int end(int start) {
        int rest = row.bytes().length - start;
        if (rest <= LONGEST) {
            return row.bytes().length;
        }
        ByteArrayDataInput in = new ByteArrayDataInput(row.bytes(), start, rest);
        int end = start;
        while (in.getPosition() <= start + LONGEST) {
            end = in.getPosition();
            in.skipBytes(in.readVInt());
        }
        return end;
    }
}
