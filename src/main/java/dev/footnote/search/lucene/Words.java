package dev.footnote.search.lucene;

import dev.footnote.search.Term;
import dev.footnote.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.UnicodeUtil;

/// The terms of one or more texts in a row, gathered in few arrays: indexing reads every word once and keeps it no
/// longer than its passage is written. Not thread-safe.
final class Words {
    private byte[] bytes = new byte[1024];
    private int[] ends = new int[256];
    private int[] positions = new int[256];
    private int count;
    private int length;

    /// The number of terms.
    int count() {
        return count;
    }

    /// The number of words so far, stop words counted: the position of the next text's first word.
    int length() {
        return length;
    }

    /// The terms one after the other, in UTF-8.
    byte[] bytes() {
        return bytes;
    }

    int start(int term) {
        return term == 0 ? 0 : ends[term - 1];
    }

    int end(int term) {
        return ends[term];
    }

    int position(int term) {
        return positions[term];
    }

    /// Appends the terms of a text.
    void add(Analyzer analyzer, String text) {
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
            int position = length - 1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                append(term, position);
            }
            stream.end();
            length = position + increment.getPositionIncrement() + 1;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void append(CharTermAttribute term, int position) {
        int from = start(count);
        bytes = ArrayUtil.grow(bytes, from + UnicodeUtil.maxUTF8Length(term.length()));
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            positions = Arrays.copyOf(positions, count * 2);
        }
        ends[count] = UnicodeUtil.UTF16toUTF8(term, 0, term.length(), bytes, from);
        positions[count] = position;
        count++;
    }

    /// The terms of one text with their places in it.
    static List<Term> termsOf(Analyzer analyzer, String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                terms.add(new Term(term.toString(), new Span(offset.startOffset(), offset.endOffset()), position));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.copyOf(terms);
    }
}
