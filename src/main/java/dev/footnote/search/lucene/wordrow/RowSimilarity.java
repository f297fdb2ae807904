package dev.footnote.search.lucene.wordrow;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/// Tells Lucene the length of a passage, of which it sees one long term. Everything else is as another similarity has
/// it.
public final class RowSimilarity extends Similarity {
    private final Similarity similarity;

    public RowSimilarity(Similarity similarity) {
        this.similarity = similarity;
    }

    @Override
    public long computeNorm(FieldInvertState state) {
        if (state.getAttributeSource() instanceof RowStream row) {
            state.setLength(row.terms());
        }
        return similarity.computeNorm(state);
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return similarity.scorer(boost, collection, terms);
    }
}
