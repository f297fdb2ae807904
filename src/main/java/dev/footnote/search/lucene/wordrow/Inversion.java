package dev.footnote.search.lucene.wordrow;

import dev.footnote.search.lucene.wordcode.PieceCounts;
import dev.footnote.search.lucene.wordcode.Pieces;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// Where each term of a segment occurs, found from the rows of its passages: the words are numbered as they come, then
/// the occurrences of each number are counted, and then each occurrence is put where it belongs. That takes twelve
/// bytes for each word of the segment while it is written.
final class Inversion {
    private static final int NO_TERM = -1;
    private static final int END = -2;
    private static final int[] NO_PARTS = {};

    private final PieceCounts terms = new PieceCounts(Integer.MAX_VALUE);

    /// The numbers of the words, row by row in Lucene's order, each row with an [#END].
    private int[] words = new int[1 << 10];

    private int wordCount;

    /// Of each document, where its parts begin in `words`.
    private final int[][] parts;

    private Inversion(int documents) {
        this.parts = new int[documents][];
        Arrays.fill(parts, NO_PARTS);
    }

    /// @param rows of one segment
    /// @param documents in the segment
    static Occurrences of(Terms rows, int documents) throws IOException {
        Inversion inversion = new Inversion(documents);
        TermsEnum each = rows.iterator();
        PostingsEnum postings = null;
        for (BytesRef row = each.next(); row != null; row = each.next()) {
            postings = each.postings(postings, PostingsEnum.POSITIONS);
            inversion.place(inversion.read(row), postings);
        }
        return inversion.occurrences();
    }

    /// @return where the row's words begin
    private int read(BytesRef row) {
        int start = wordCount;
        ByteArrayDataInput in = new ByteArrayDataInput(row.bytes, row.offset, row.length);
        while (!in.eof()) {
            int length = in.readVInt();
            append(length == 0 ? NO_TERM : number(row.bytes, in.getPosition(), length));
            in.skipBytes(length);
        }
        append(END);
        return start;
    }

    private int number(byte[] bytes, int start, int length) {
        return terms.add(Pieces.key(bytes, start, length), bytes, start, length);
    }

    private void append(int word) {
        if (wordCount == words.length) {
            words = Arrays.copyOf(words, 2 * wordCount);
        }
        words[wordCount++] = word;
    }

    private void place(int start, PostingsEnum documents) throws IOException {
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            for (int i = documents.freq(); i > 0; i--) {
                int part = documents.nextPosition();
                parts[doc] = Arrays.copyOf(parts[doc], Math.max(parts[doc].length, part + 1));
                parts[doc][part] = start;
            }
        }
    }

    private Occurrences occurrences() {
        int[] starts = new int[terms.size() + 1];
        eachTerm((term, document, position) -> starts[term + 1]++);
        for (int term = 1; term < starts.length; term++) {
            starts[term] += starts[term - 1];
        }
        int[] next = starts.clone();
        long[] places = new long[starts[terms.size()]];
        eachTerm((term, document, position) -> places[next[term]++] = Occurrences.place(document, position));
        return new Occurrences(terms, starts, places);
    }

    private interface TermVisitor {
        void visit(int term, int document, int position);
    }

    /// Goes through the documents in order, and through each from its first word to its last.
    private void eachTerm(TermVisitor visitor) {
        for (int document = 0; document < parts.length; document++) {
            int position = 0;
            for (int start : parts[document]) {
                for (int i = start; words[i] != END; i++) {
                    if (words[i] != NO_TERM) {
                        visitor.visit(words[i], document, position);
                    }
                    position++;
                }
            }
        }
    }
}
