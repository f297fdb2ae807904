package dev.footnote.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// Hands [Words] that were read before to Lucene's index writer.
final class WordsStream extends TokenStream {
    private final Words words;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef bytes = new BytesRef();
    private int next;

    WordsStream(Words words) {
        this.words = words;
    }

    @Override
    public void reset() {
        next = 0;
    }

    /// Sets all that differs from term to term; nothing else needs to be cleared.
    @Override
    public boolean incrementToken() {
        if (next == words.count()) {
            return false;
        }
        int from = words.start(next);
        bytes.bytes = words.bytes();
        bytes.offset = from;
        bytes.length = words.end(next) - from;
        term.setBytesRef(bytes);
        increment.setPositionIncrement(words.position(next) - (next == 0 ? -1 : words.position(next - 1)));
        next++;
        return true;
    }
}
