package dev.footnote.search.lucene;

import dev.footnote.search.FoldedText;
import dev.footnote.search.IndexedDocument;
import dev.footnote.search.PassageHead;
import dev.footnote.search.lucene.wordrow.RowStream;
import dev.footnote.search.lucene.wordrow.RowWriter;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.Passage;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// Makes the block of Lucene documents for one document; see [Fields]. Not thread-safe.
final class BlockWriter {
    private static final FieldType WORDS = wordsType();

    private final RowWriter words;

    BlockWriter(Analyzer analyzer) {
        this.words = new RowWriter(analyzer);
    }

    List<Document> block(IndexedDocument indexed) throws IOException {
        SourceDocument source = indexed.document();
        List<Passage> passages = indexed.passages();
        String head = PassageHead.of(source.details());
        List<Document> block = new ArrayList<>(passages.size() + 1);
        for (int i = 0; i < passages.size(); i++) {
            int end = i + 1 < passages.size()
                    ? passages.get(i + 1).span().start()
                    : source.text().length();
            Document document = passage(source, head, passages.get(i), i, end);
            document.add(new NumericDocValuesField(Fields.TO_RECORD, passages.size() - 1 - i));
            block.add(document);
        }
        if (block.isEmpty()) {
            block.add(named(source));
        }
        int lead = passages.isEmpty()
                ? source.text().length()
                : passages.getFirst().span().start();
        addRecord(block.getLast(), indexed, source.text().substring(0, lead));
        return block;
    }

    private static Document named(SourceDocument source) {
        Document document = new Document();
        document.add(new StringField(Fields.BLOCK, source.id().value(), Field.Store.NO));
        document.add(
                new BinaryDocValuesField(Fields.ID, new BytesRef(source.id().value())));
        return document;
    }

    private Document passage(SourceDocument source, String head, Passage passage, int ordinal, int end)
            throws IOException {
        words.clear();
        words.add(head, 0, head.length());
        int[] starts = new int[passage.sentences().size()];
        for (int i = 0; i < starts.length; i++) {
            Span sentence = passage.sentences().get(i);
            starts[i] = words.words();
            words.add(source.text(), sentence.start(), sentence.end());
        }
        PassageLayout layout = new PassageLayout(ordinal, passage.sentences(), starts, words.words());
        Document document = named(source);
        document.add(new Field(Fields.WORDS, new RowStream(words.row()), WORDS));
        document.add(new BinaryDocValuesField(Fields.LAYOUT, layout.toBytes()));
        document.add(new BinaryDocValuesField(
                Fields.SLICE, new BytesRef(TextBytes.of(new Span(passage.span().start(), end).in(source.text())))));
        addOrigin(document, source.details());
        return document;
    }

    private static void addOrigin(Document document, DocumentDetails details) {
        details.publisher().ifPresent(name -> {
            document.add(new SortedDocValuesField(Fields.PUBLISHER, new BytesRef(name)));
            document.add(new StringField(Fields.PUBLISHER_KEY, FoldedText.of(name), Field.Store.NO));
        });
        details.published().ifPresent(date -> {
            document.add(
                    new NumericDocValuesField(Fields.FIRST_DAY, date.first().toEpochDay()));
            document.add(new NumericDocValuesField(Fields.LAST_DAY, date.last().toEpochDay()));
        });
    }

    private static void addRecord(Document last, IndexedDocument indexed, String lead) throws IOException {
        SourceDocument source = indexed.document();
        last.add(new StoredField(Fields.RECORD, new DocumentRecord(source.details(), source.boilerplate()).toBytes()));
        if (!lead.isEmpty()) {
            last.add(new StoredField(Fields.LEAD, TextBytes.of(lead)));
        }
        indexed.marks().forEach(mark -> last.add(new StringField(Fields.MARK, mark, Field.Store.NO)));
        indexed.attachments().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> last.add(new StoredField(Fields.ATTACHMENT + entry.getKey(), entry.getValue())));
    }

    private static FieldType wordsType() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
