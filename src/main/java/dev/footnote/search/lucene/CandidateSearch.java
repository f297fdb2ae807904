package dev.footnote.search.lucene;

import dev.footnote.search.CandidateQuery;
import dev.footnote.search.CandidateRequest;
import dev.footnote.search.WeightedTerm;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/// Finds the best passages for each query of a request. Thread-safe.
final class CandidateSearch {
    /// Ties in the order of ids and, as a document's passages are numbered in their order, of places: by Lucene's own
    /// numbers, which of hundreds of equal passages are candidates would go by what came into the index first.
    static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING_VAL));

    /// With more postings than this, Lucene skips more than reading each once saves: measured on 7,000 to 114,000
    /// passages, see `docs/decisions/0022-one-walk-over-the-postings.md`.
    private static final int FEW_POSTINGS = 200_000;

    private final IndexSearcher searcher;
    private final TermDictionary dictionary;

    CandidateSearch(IndexSearcher searcher, TermDictionary dictionary) {
        this.searcher = searcher;
        this.dictionary = dictionary;
    }

    /// The numbers of the passages found, of all queries together.
    SortedSet<Integer> search(CandidateRequest request) throws IOException {
        return request.queries().size() > 1 && hasFewPostings(request) ? jointly(request) : apart(request);
    }

    private boolean hasFewPostings(CandidateRequest request) throws IOException {
        List<String> terms = request.queries().stream()
                .flatMap(query -> query.terms().stream())
                .map(WeightedTerm::term)
                .distinct()
                .toList();
        long postings = 0;
        for (String term : terms) {
            postings += dictionary.frequency(term);
        }
        return postings <= FEW_POSTINGS;
    }

    /// In one walk over the postings.
    SortedSet<Integer> jointly(CandidateRequest request) throws IOException {
        return new JointSearch(request, searcher, dictionary).numbers();
    }

    /// Each query by itself.
    SortedSet<Integer> apart(CandidateRequest request) throws IOException {
        SortedSet<Integer> found = new TreeSet<>();
        for (CandidateQuery query : request.queries()) {
            Query filtered = Filters.apply(anyOf(query.terms()), query.publishers(), request.filter());
            for (ScoreDoc hit : searcher.search(filtered, query.limit(), BEST_FIRST).scoreDocs) {
                found.add(hit.doc);
            }
        }
        return found;
    }

    private Query anyOf(List<WeightedTerm> terms) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (WeightedTerm term : terms) {
            Query query = new TermQuery(new Term(Fields.WORDS, term.term()), dictionary.states(term.term()));
            any.add(
                    term.weight() == 1 ? query : new BoostQuery(query, (float) term.weight()),
                    BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }
}
