package dev.footnote.search.lucene.wordrow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is in an index of Lucene's own making is in one that was written from rows, and nothing else.
final class WordRowPostingsTest {
    private static final String WORDS = "words";
    private static final String ID = "id";

    private final Analyzer analyzer = new StandardAnalyzer(new CharArraySet(List.of("the", "of"), true));
    private final RowWriter rows = new RowWriter(analyzer);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void postingsPositionsAndLengthsAreAsLuceneWritesThem(boolean merged) throws IOException {
        assertSame(texts(new Random(3)), merged);
    }

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            texts.add(random.ints(random.nextInt(60), 0, 5_000)
                    .mapToObj(draw -> draw < 500 ? "the" : "word" + draw % (1 + random.nextInt(400)))
                    .collect(Collectors.joining(" ")));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textsThatAreTheSameAndTextsWithoutTermsAreKeptApart(boolean merged) throws IOException {
        assertSame(List.of("a lamp", "", "a lamp", "of the", "the lamp", "lamp of", "a lamp"), merged);
    }

    @Test
    void whatIsLongerThanATermMayBeIsWrittenInParts() throws IOException {
        String half = texts(new Random(5)).stream().collect(Collectors.joining(" "));
        assertThat(half.length()).isGreaterThan(3 * IndexWriter.MAX_TERM_LENGTH);
        assertSame(List.of("lamp", half, half + " " + half, "漢".repeat(20_000), "lamp"), true);
    }

    @Test
    void oneTextMayFillSeveralPartsThatAreTheSame() throws IOException {
        assertSame(List.of(String.join(" ", Collections.nCopies(40_000, "lantern"))), false);
    }

    private void assertSame(List<String> texts, boolean merged) throws IOException {
        try (Directory fromRows = new ByteBuffersDirectory();
                Directory byLucene = new ByteBuffersDirectory()) {
            write(fromRows, fromRows(), texts, merged, this::row);
            write(
                    byLucene,
                    new IndexWriterConfig(analyzer),
                    texts,
                    merged,
                    text -> new TextField(WORDS, text, Field.Store.NO));
            try (CheckIndex check = new CheckIndex(fromRows)) {
                assertThat(check.checkIndex().clean).isTrue();
            }
            assertThat(contents(fromRows)).isNotEmpty().isEqualTo(contents(byLucene));
        }
    }

    private IndexWriterConfig fromRows() {
        return new IndexWriterConfig(analyzer)
                .setSimilarity(new RowSimilarity(new BM25Similarity()))
                .setCodec(new Lucene104Codec() {
                    private final PostingsFormat words = new WordRowPostings(WORDS);

                    @Override
                    public PostingsFormat getPostingsFormatForField(String field) {
                        return words;
                    }
                });
    }

    private Field row(String text) {
        rows.clear();
        rows.add(text, 0, text.length());
        return new Field(WORDS, new RowStream(rows.row()), TextField.TYPE_NOT_STORED);
    }

    private interface Fielding {
        Field of(String text);
    }

    /// Writes segments of a hundred documents, replaces every seventh, and merges all in their order if that is wanted.
    private static void write(
            Directory directory, IndexWriterConfig config, List<String> texts, boolean merged, Fielding fielding)
            throws IOException {
        config.setMergePolicy(merged ? new LogDocMergePolicy() : NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < texts.size(); i++) {
                writer.addDocument(document("id" + i, fielding.of(texts.get(i))));
                if (i % 100 == 99) {
                    writer.flush();
                }
                if (i % 7 == 6) {
                    writer.updateDocument(
                            new Term(ID, "id" + (i - 3)), document("id" + (i - 3), fielding.of(texts.get(i / 2))));
                }
            }
            if (merged) {
                writer.forceMerge(1);
            }
        }
    }

    private static Document document(String id, Field words) {
        Document document = new Document();
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(words);
        return document;
    }

    /// All that an index says, in lines.
    private static List<String> contents(Directory directory) throws IOException {
        List<String> lines = new ArrayList<>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                for (String field : List.of(ID, WORDS)) {
                    addPostings(leaf.reader(), field, lines);
                }
                addLengths(leaf.reader(), lines);
            }
        }
        return lines;
    }

    private static void addPostings(LeafReader segment, String field, List<String> lines) throws IOException {
        Terms terms = segment.terms(field);
        lines.add(
                Stream.of(terms.getDocCount(), terms.getSumDocFreq(), terms.getSumTotalTermFreq(), terms.hasPayloads())
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")));
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            StringBuilder line = new StringBuilder(term.utf8ToString())
                    .append(each.docFreq())
                    .append(':');
            PostingsEnum postings = each.postings(null, PostingsEnum.ALL);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                line.append(" ").append(doc);
                for (int i = 0; i < postings.freq(); i++) {
                    line.append(",").append(postings.nextPosition());
                }
            }
            lines.add(line.toString());
        }
    }

    private static void addLengths(LeafReader segment, List<String> lines) throws IOException {
        NumericDocValues lengths = segment.getNormValues(WORDS);
        for (int doc = lengths.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = lengths.nextDoc()) {
            lines.add(doc + " " + lengths.longValue());
        }
    }
}
