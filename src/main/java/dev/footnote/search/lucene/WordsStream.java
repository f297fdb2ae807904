package dev.footnote.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Hands [Words] that were read before to Lucene's index writer.
final class WordsStream extends TokenStream {
    private final Words words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private int next;

    WordsStream(Words words) {
        this.words = words;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == words.count()) {
            return false;
        }
        clearAttributes();
        int from = words.start(next);
        term.copyBuffer(words.characters(), from, words.end(next) - from);
        increment.setPositionIncrement(words.position(next) - (next == 0 ? -1 : words.position(next - 1)));
        next++;
        return true;
    }
}
