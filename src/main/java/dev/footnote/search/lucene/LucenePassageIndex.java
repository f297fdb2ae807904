package dev.footnote.search.lucene;

import dev.footnote.search.CandidateRequest;
import dev.footnote.search.PassageIndex;
import dev.footnote.search.PassageMatch;
import dev.footnote.search.ReadPassage;
import dev.footnote.search.Term;
import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The ranked access to one commit.
final class LucenePassageIndex implements PassageIndex {
    /// The text of a thousand news articles, in some ten megabytes.
    private static final int CHARACTERS_KEPT = 8_000_000;

    private final IndexReader reader;
    private final Analyzer analyzer;
    private final BlockReader blocks;
    private final IndexSearcher searcher;
    private final TermDictionary dictionary;
    private final CandidateSearch candidates;
    private final MatchReader matches;
    private final Recent<Integer, ReadPassage> read =
            new Recent<>(CHARACTERS_KEPT, passage -> passage.text().length());
    private final AskedBefore known = new AskedBefore();
    private final int passageCount;
    private final double averageLength;

    LucenePassageIndex(IndexReader reader, Analyzer analyzer, BlockReader blocks) throws IOException {
        this.reader = reader;
        this.analyzer = analyzer;
        this.blocks = blocks;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity());
        searcher.setQueryCache(null);
        this.dictionary = new TermDictionary(searcher);
        this.candidates = new CandidateSearch(searcher, dictionary);
        this.matches = new MatchReader(reader, dictionary);
        CollectionStatistics statistics = searcher.collectionStatistics(Fields.WORDS);
        this.passageCount = statistics == null ? 0 : (int) statistics.docCount();
        this.averageLength = statistics == null ? 0 : (double) statistics.sumTotalTermFreq() / statistics.docCount();
    }

    /// BM25 as in Anserini's baselines.
    static Similarity similarity() {
        return new BM25Similarity(0.9f, 0.4f);
    }

    int count(Query query) throws IOException {
        return searcher.count(query);
    }

    @Override
    public int passageCount() {
        return passageCount;
    }

    @Override
    public double averageLength() {
        return averageLength;
    }

    @Override
    public List<Term> analyze(String text) {
        return Words.termsOf(analyzer, text);
    }

    @Override
    public int passageFrequency(String term) {
        return reading(() -> dictionary.frequency(term));
    }

    @Override
    public List<String> nearSpellings(String term, int limit) {
        return reading(() -> dictionary.near(term, limit));
    }

    @Override
    public List<String> publishers() {
        return reading(() -> {
            TreeSet<String> names = new TreeSet<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                var values = leaf.reader().getSortedDocValues(Fields.PUBLISHER);
                for (int i = 0; values != null && i < values.getValueCount(); i++) {
                    names.add(values.lookupOrd(i).utf8ToString());
                }
            }
            return List.copyOf(names);
        });
    }

    @Override
    public List<PassageMatch> candidates(CandidateRequest request) {
        return reading(() -> matches.read(candidates.search(request), request.terms()));
    }

    @Override
    public DocumentId document(PassageMatch match) {
        return reading(() -> blocks.idOf(match.number()));
    }

    @Override
    public ReadPassage read(PassageMatch match) {
        int number = match.number();
        return reading(() -> known.test(number) ? read.get(number, blocks::passage) : blocks.passage(number));
    }

    private static <T> T reading(Failures.Work<T> work) {
        try {
            return work.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
