package dev.footnote.search.lucene.wordrow;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Writes the words of one passage after the other into rows. Remembers what the analyzer made of words, so the same
/// writer is best used for many passages. Not thread-safe.
public final class RowWriter {
    /// Lucene's tokenizer loses the word before half a surrogate pair that ends the text.
    private static final String BEHIND = " ";

    private final Analyzer analyzer;
    private final Chunks chunks = new Chunks();
    private final KnownChunks known = new KnownChunks();
    private final RowBuilder row = new RowBuilder();
    private final RowBuilder fresh = new RowBuilder();

    /// @param analyzer reads a text as it would read what stands between the spaces, piece by piece, and gives every
    ///     term a position of its own
    public RowWriter(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /// Begins a new row.
    public void clear() {
        row.clear();
    }

    /// Appends the words of a part of a text.
    public void add(String text, int start, int end) {
        chunks.of(text, start, end);
        while (chunks.next()) {
            if (!known.find(chunks, row)) {
                fresh.clear();
                analyze(chunks + BEHIND);
                known.add(chunks, fresh);
                row.add(fresh);
            }
        }
    }

    private void analyze(String chunk) {
        try (TokenStream stream = analyzer.tokenStream("", chunk)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                fresh.skip(increment.getPositionIncrement() - 1);
                fresh.add(term);
            }
            stream.end();
            fresh.skip(increment.getPositionIncrement());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The number of words in the row so far, stop words counted: the position of the next word.
    public int words() {
        return row.words();
    }

    /// The row.
    public WordRow row() {
        return row.row();
    }
}
