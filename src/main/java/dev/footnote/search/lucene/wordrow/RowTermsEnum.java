package dev.footnote.search.lucene.wordrow;

import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Goes through the terms in order, once.
final class RowTermsEnum extends BaseTermsEnum {
    private final Occurrences occurrences;
    private final int[] order;
    private final BytesRef term = new BytesRef();
    private int at = -1;

    RowTermsEnum(Occurrences occurrences) {
        this.occurrences = occurrences;
        this.order = TermOrder.of(occurrences.terms());
    }

    @Override
    public @Nullable BytesRef next() {
        at++;
        if (at >= order.length) {
            return null;
        }
        occurrences.terms().get(order[at], term);
        return term;
    }

    @Override
    public BytesRef term() {
        return term;
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
        RowPostingsEnum postings = reuse instanceof RowPostingsEnum known ? known : new RowPostingsEnum(occurrences);
        postings.start(order[at]);
        return postings;
    }

    @Override
    public long totalTermFreq() {
        return (long) occurrences.starts()[order[at] + 1] - occurrences.starts()[order[at]];
    }

    @Override
    public int docFreq() {
        throw new UnsupportedOperationException("only for writing");
    }

    @Override
    public long ord() {
        throw new UnsupportedOperationException("only for writing");
    }

    @Override
    public SeekStatus seekCeil(BytesRef wanted) {
        throw new UnsupportedOperationException("only for writing");
    }

    @Override
    public void seekExact(long ord) {
        throw new UnsupportedOperationException("only for writing");
    }

    @Override
    public ImpactsEnum impacts(int flags) {
        throw new UnsupportedOperationException("only for writing");
    }
}
