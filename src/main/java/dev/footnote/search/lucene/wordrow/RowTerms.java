package dev.footnote.search.lucene.wordrow;

import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/// The terms that were found in rows, as Lucene wants them for writing; what only readers ask for is not answered.
final class RowTerms extends Terms {
    private final Occurrences occurrences;

    RowTerms(Occurrences occurrences) {
        this.occurrences = occurrences;
    }

    @Override
    public TermsEnum iterator() {
        return new RowTermsEnum(occurrences);
    }

    @Override
    public boolean hasFreqs() {
        return true;
    }

    @Override
    public boolean hasPositions() {
        return true;
    }

    @Override
    public boolean hasOffsets() {
        return false;
    }

    @Override
    public boolean hasPayloads() {
        return false;
    }

    @Override
    public long size() {
        return occurrences.terms().size();
    }

    @Override
    public long getSumTotalTermFreq() {
        return occurrences.places().length;
    }

    @Override
    public long getSumDocFreq() {
        throw new UnsupportedOperationException("only for writing");
    }

    @Override
    public int getDocCount() {
        throw new UnsupportedOperationException("only for writing");
    }
}
