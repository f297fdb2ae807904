package dev.footnote.search.lucene;

import dev.footnote.search.CandidateQuery;
import dev.footnote.search.CandidateRequest;
import dev.footnote.search.SearchFilter;
import dev.footnote.search.WeightedTerm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/// Searches for all the queries of a request in one walk over the postings of their terms, a window of passages at a
/// time. Lucene walks once for every query and skips much of it; where there are few postings and several queries, as
/// a question of many clauses has, it is quicker to read each posting once. Finds what Lucene finds, by the same
/// scores.
final class JointSearch {
    /// So many passages are scored before the best of them are told.
    private static final int WINDOW = 1 << 11;

    private final IndexSearcher searcher;
    private final List<SearchedTerm> terms;
    private final List<SearchedQuery> queries;

    /// @param queries the numbers of the queries that have the term
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record SearchedTerm(BytesRef bytes, TermStates states, SimScorer scorer, int[] queries) {}

    /// @param filter lets passages through; absent when it lets all
    private record SearchedQuery(
            BestPassages best, @Nullable Weight filter) {}

    JointSearch(CandidateRequest request, IndexSearcher searcher, TermDictionary dictionary) throws IOException {
        this.searcher = searcher;
        this.terms = terms(request.queries(), searcher, dictionary);
        this.queries = new ArrayList<>();
        for (CandidateQuery query : request.queries()) {
            queries.add(new SearchedQuery(new BestPassages(query.limit()), filter(query, request.filter(), searcher)));
        }
    }

    private static List<SearchedTerm> terms(
            List<CandidateQuery> queries, IndexSearcher searcher, TermDictionary dictionary) throws IOException {
        Map<WeightedTerm, Set<Integer>> having = new LinkedHashMap<>();
        for (int q = 0; q < queries.size(); q++) {
            for (WeightedTerm term : queries.get(q).terms()) {
                having.computeIfAbsent(term, unseen -> new LinkedHashSet<>()).add(q);
            }
        }
        List<SearchedTerm> terms = new ArrayList<>();
        for (Map.Entry<WeightedTerm, Set<Integer>> entry : having.entrySet()) {
            TermStates states = dictionary.states(entry.getKey().term());
            if (states.docFreq() > 0) {
                int[] numbers =
                        entry.getValue().stream().mapToInt(Integer::intValue).toArray();
                terms.add(term(entry.getKey(), states, searcher, numbers));
            }
        }
        return terms;
    }

    private static SearchedTerm term(WeightedTerm wanted, TermStates states, IndexSearcher searcher, int[] queries)
            throws IOException {
        Term term = new Term(Fields.WORDS, wanted.term());
        TermStatistics statistics = searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
        CollectionStatistics all = searcher.collectionStatistics(Fields.WORDS);
        SimScorer scorer = searcher.getSimilarity().scorer((float) wanted.weight(), all, statistics);
        return new SearchedTerm(term.bytes(), states, scorer, queries);
    }

    private static @Nullable Weight filter(CandidateQuery query, SearchFilter filter, IndexSearcher searcher)
            throws IOException {
        Query allowed = Filters.of(query.publishers(), filter);
        return allowed == null
                ? null
                : searcher.createWeight(searcher.rewrite(allowed), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /// The numbers of the best passages of every query.
    SortedSet<Integer> numbers() throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            NumericDocValues norms = leaf.reader().getNormValues(Fields.WORDS);
            if (norms != null) {
                new Segment(leaf, norms).search();
            }
        }
        NavigableSet<Integer> found = new TreeSet<>();
        for (SearchedQuery query : queries) {
            query.best().forEach(searcher.getIndexReader(), found::add);
        }
        return found;
    }

    /// One segment of the index, gone through once.
    private final class Segment {
        private final LeafReaderContext leaf;
        private final NumericDocValues norms;
        private final @Nullable Bits live;
        private final List<Walk> walks = new ArrayList<>();
        private final List<Adding> adding = new ArrayList<>();
        private final byte[] normsHere = new byte[WINDOW];

        /// By query, then by passage of the window.
        private final double[][] scores = new double[queries.size()][WINDOW];

        /// A term and its postings in the segment.
        private record Walk(SearchedTerm term, PostingsEnum postings) {}

        Segment(LeafReaderContext leaf, NumericDocValues norms) throws IOException {
            this.leaf = leaf;
            this.norms = norms;
            this.live = leaf.reader().getLiveDocs();
            TermsEnum cursor = leaf.reader().terms(Fields.WORDS).iterator();
            for (SearchedTerm term : terms) {
                IOSupplier<TermState> state = term.states().get(leaf);
                if (state != null) {
                    cursor.seekExact(term.bytes(), state.get());
                    PostingsEnum postings = cursor.postings(null, PostingsEnum.FREQS);
                    postings.nextDoc();
                    walks.add(new Walk(term, postings));
                }
            }
            for (SearchedQuery query : queries) {
                adding.add(new Adding(query, leaf));
            }
        }

        void search() throws IOException {
            for (int from = next(); from < DocIdSetIterator.NO_MORE_DOCS; from = next()) {
                int to = (int) Math.min(leaf.reader().maxDoc(), from + (long) WINDOW);
                readNorms(from, to);
                for (Walk walk : walks) {
                    score(walk, from, to);
                }
                for (int q = 0; q < scores.length; q++) {
                    adding.get(q).add(scores[q], from, to - from, live);
                    Arrays.fill(scores[q], 0);
                }
            }
        }

        /// The first passage that is still to be scored.
        private int next() {
            int next = DocIdSetIterator.NO_MORE_DOCS;
            for (Walk walk : walks) {
                next = Math.min(next, walk.postings().docID());
            }
            return next;
        }

        private void readNorms(int from, int to) throws IOException {
            int passage = norms.docID() < from ? norms.advance(from) : norms.docID();
            for (; passage < to; passage = norms.nextDoc()) {
                normsHere[passage - from] = (byte) norms.longValue();
            }
        }

        private void score(Walk walk, int from, int to) throws IOException {
            PostingsEnum postings = walk.postings();
            for (int passage = postings.docID(); passage < to; passage = postings.nextDoc()) {
                int here = passage - from;
                float score = walk.term().scorer().score(postings.freq(), normsHere[here]);
                for (int query : walk.term().queries()) {
                    scores[query][here] += score;
                }
            }
        }
    }

    /// Adds the passages of one segment to the best for one query.
    private static final class Adding {
        private final BestPassages best;
        private final int firstPassage;
        private final DocIdSetIterator allowed;

        Adding(SearchedQuery query, LeafReaderContext leaf) throws IOException {
            this.best = query.best();
            this.firstPassage = leaf.docBase;
            this.allowed = allowed(query.filter(), leaf);
        }

        private static DocIdSetIterator allowed(@Nullable Weight filter, LeafReaderContext leaf) throws IOException {
            if (filter == null) {
                return DocIdSetIterator.all(leaf.reader().maxDoc());
            }
            Scorer passing = filter.scorer(leaf);
            return passing == null ? DocIdSetIterator.empty() : passing.iterator();
        }

        /// @param scores of the passages of a window, 0 for those that have no word of the query
        void add(double[] scores, int from, int passages, @Nullable Bits live) throws IOException {
            for (int i = 0; i < passages; i++) {
                float score = (float) scores[i];
                if (best.isEnough(score) && (live == null || live.get(from + i)) && isAllowed(from + i)) {
                    best.add(firstPassage + from + i, score);
                }
            }
        }

        private boolean isAllowed(int passage) throws IOException {
            return (allowed.docID() < passage ? allowed.advance(passage) : allowed.docID()) == passage;
        }
    }
}
