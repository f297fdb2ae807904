package dev.footnote.search.lucene.wordrow;

import dev.footnote.search.lucene.wordcode.PieceCounts;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefComparator;
import org.apache.lucene.util.StringSorter;

/// Sorts the numbers of terms by their bytes, which is the order of a dictionary.
final class TermOrder extends StringSorter {
    private final PieceCounts terms;
    private final int[] order;

    private TermOrder(PieceCounts terms) {
        super(BytesRefComparator.NATURAL);
        this.terms = terms;
        this.order = IntStream.range(0, terms.size()).toArray();
    }

    static int[] of(PieceCounts terms) {
        TermOrder sorter = new TermOrder(terms);
        sorter.sort(0, sorter.order.length);
        return sorter.order;
    }

    @Override
    protected void get(BytesRefBuilder unused, BytesRef result, int i) {
        terms.get(order[i], result);
    }

    @Override
    protected void swap(int i, int j) {
        int first = order[i];
        order[i] = order[j];
        order[j] = first;
    }
}
