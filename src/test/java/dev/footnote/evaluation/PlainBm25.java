package dev.footnote.evaluation;

import dev.footnote.search.PassageHit;
import dev.footnote.search.SearchOutcome;
import dev.footnote.text.Passage;
import dev.footnote.text.PassageSplitter;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The anchor that our ranking is compared with: Lucene's BM25 over the text of the same passages, nothing else.
final class PlainBm25 {
    private final List<Passage> passages = new ArrayList<>();
    private final IndexSearcher searcher;
    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

    PlainBm25(List<SourceDocument> documents) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        PassageSplitter splitter = new PassageSplitter();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (SourceDocument source : documents) {
                for (Passage passage : splitter.split(source)) {
                    passages.add(passage);
                    Document document = new Document();
                    document.add(new TextField("text", passage.span().in(source.text()), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(new BM25Similarity(0.9f, 0.4f));
    }

    SearchOutcome search(String question) {
        try {
            QueryParser parser = new QueryParser("text", analyzer);
            List<PassageHit> hits = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(parser.parse(QueryParser.escape(question)), 10).scoreDocs) {
                Passage passage = passages.get(hit.doc);
                Span first = passage.sentences().getFirst();
                hits.add(new PassageHit(passage, first, hit.score, List.of()));
            }
            return new SearchOutcome.Found(hits, Optional.empty());
        } catch (IOException | ParseException failed) {
            throw new IllegalStateException(question, failed);
        }
    }
}
