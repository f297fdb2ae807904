package dev.footnote.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.search.CandidateQuery;
import dev.footnote.search.CandidateRequest;
import dev.footnote.search.IndexUpdate;
import dev.footnote.search.IndexedDocument;
import dev.footnote.search.SearchFilter;
import dev.footnote.search.WeightedTerm;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.PassageSplitter;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/// One walk over the postings finds what Lucene finds query by query: over several segments and windows, with documents
/// replaced and removed, with filters, and where passages score alike.
final class JointSearchTest {
    private static final String[] WORDS = "lamp quay gull ferri crane tide rope mast sail anchor".split(" ");
    private static final String[] PUBLISHERS = {"Harbour News", "Evening Tern", "Valley Post"};
    private static final int DOCUMENTS = 5_000;

    @TempDir
    private Path folder;

    private IndexReader reader;
    private CandidateSearch search;

    @BeforeEach
    void index() throws IOException {
        Random random = new Random(11);
        put(folder.resolve("large"), random, 0, DOCUMENTS);
        put(folder.resolve("small"), random, DOCUMENTS, DOCUMENTS + 50);
        reader = new MultiReader(open("large"), open("small"));
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(LucenePassageIndex.similarity());
        search = new CandidateSearch(searcher, new TermDictionary(searcher));
    }

    /// Puts documents and takes every seventh away again, of which traces stay as no segment is written anew.
    private static void put(Path folder, Random random, int from, int to) throws IOException {
        try (LuceneIndexStore store = new LuceneIndexStore(folder);
                IndexUpdate update = store.update()) {
            for (int i = from; i < to; i++) {
                put(update, document(i, random));
            }
            update.commit(new byte[0]);
        }
        IndexWriterConfig asItIs = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), asItIs)) {
            for (int i = from; i < to; i += 7) {
                writer.deleteDocuments(new Term(Fields.BLOCK, id(i).value()));
            }
        }
    }

    private static void put(IndexUpdate update, SourceDocument document) throws IOException {
        update.put(new IndexedDocument(document, new PassageSplitter().split(document), Map.of()));
    }

    private DirectoryReader open(String name) throws IOException {
        return DirectoryReader.open(FSDirectory.open(folder.resolve(name)));
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    private static DocumentId id(int number) {
        return new DocumentId("d" + number);
    }

    private static SourceDocument document(int number, Random random) {
        String text = IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(word -> word(random))
                .collect(Collectors.joining(" ", "", "."));
        DocumentDetails details = DocumentDetails.titled("Log")
                .withPublisher(PUBLISHERS[random.nextInt(PUBLISHERS.length)])
                .withPublished(new PartialDate.Year(2000 + random.nextInt(5)));
        return new SourceDocument(id(number), details, text);
    }

    /// Seldom one of the later words.
    private static String word(Random random) {
        return WORDS[(int) (WORDS.length * Math.pow(random.nextDouble(), 3))];
    }

    private static CandidateRequest request(Random random) {
        List<CandidateQuery> queries = IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(q -> query(random))
                .toList();
        SearchFilter filter = random.nextInt(3) > 0
                ? SearchFilter.NONE
                : new SearchFilter(
                        random.nextBoolean() ? Optional.of("valley post") : Optional.empty(),
                        PartialDate.parse("2001"),
                        random.nextBoolean() ? PartialDate.parse("2003") : Optional.empty(),
                        Optional.empty());
        return new CandidateRequest(queries, List.of(), filter);
    }

    private static CandidateQuery query(Random random) {
        List<WeightedTerm> terms = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(term -> random.nextInt(20) == 0 ? "nowhere" : word(random))
                .distinct()
                .map(term -> new WeightedTerm(term, random.nextInt(4) == 0 ? 0.5 : 1))
                .toList();
        Set<String> publishers = random.nextInt(3) == 0 ? Set.of(PUBLISHERS[random.nextInt(3)]) : Set.of();
        return new CandidateQuery(terms, publishers, 1 + random.nextInt(60));
    }

    @RepeatedTest(5)
    void findsWhatLuceneFinds(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        assertThat(reader.leaves()).hasSizeGreaterThan(1);
        assertThat(reader.hasDeletions()).isTrue();
        for (int i = 0; i < 200; i++) {
            CandidateRequest request = request(random);
            SortedSet<Integer> found = search.jointly(request);
            assertThat(found).as("%s", request).isEqualTo(search.apart(request));
        }
    }
}
