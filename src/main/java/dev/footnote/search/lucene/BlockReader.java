package dev.footnote.search.lucene;

import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Reads back what [BlockWriter] wrote. Numbers are Lucene's, of the whole index. Thread-safe.
final class BlockReader {
    private final IndexReader reader;

    BlockReader(IndexReader reader) {
        this.reader = reader;
    }

    PassageLayout layout(int passage) throws IOException {
        LeafReaderContext leaf = leafOf(passage);
        BinaryDocValues layouts = leaf.reader().getBinaryDocValues(Fields.LAYOUT);
        if (layouts == null || !layouts.advanceExact(passage - leaf.docBase)) {
            throw new IOException("passage " + passage + " has no layout");
        }
        return PassageLayout.of(layouts.binaryValue());
    }

    /// The document of a passage.
    DocumentId idOf(int passage) throws IOException {
        LeafReaderContext leaf = leafOf(passage);
        BinaryDocValues ids = leaf.reader().getBinaryDocValues(Fields.ID);
        if (ids == null || !ids.advanceExact(passage - leaf.docBase)) {
            throw new IOException("passage " + passage + " has no document");
        }
        return new DocumentId(ids.binaryValue().utf8ToString());
    }

    /// The text from the start of the passage to the start of the next.
    String slice(int passage) throws IOException {
        return slice(reader.storedFields(), passage);
    }

    SourceDocument document(int record) throws IOException {
        Document stored = reader.storedFields().document(record, Set.of(Fields.STORED_ID, Fields.RECORD, Fields.LEAD));
        DocumentRecord details = DocumentRecord.of(present(stored.getBinaryValue(Fields.RECORD)));
        StringBuilder text = new StringBuilder(TextBytes.in(present(stored.getBinaryValue(Fields.LEAD))));
        LeafReaderContext leaf = leafOf(record);
        StoredFields fields = inOrder(leaf.reader());
        for (int passage = firstPassage(record); passage < record; passage++) {
            text.append(slice(fields, passage - leaf.docBase));
        }
        DocumentId id = new DocumentId(stored.get(Fields.STORED_ID));
        return new SourceDocument(id, details.details(), text.toString(), details.boilerplate());
    }

    /// For what lies side by side: a reader meant for merging unpacks each chunk once and not for every passage in it.
    private static StoredFields inOrder(LeafReader segment) throws IOException {
        return segment instanceof CodecReader codec && codec.getFieldsReader() != null
                ? codec.getFieldsReader().getMergeInstance()
                : segment.storedFields();
    }

    private static String slice(StoredFields fields, int passage) throws IOException {
        Document stored = fields.document(passage, Set.of(Fields.SLICE));
        return TextBytes.in(present(stored.getBinaryValue(Fields.SLICE)));
    }

    private int firstPassage(int record) throws IOException {
        LeafReaderContext leaf = leafOf(record);
        LeafReader segment = leaf.reader();
        int before = record - leaf.docBase - 1;
        NumericDocValues distances = segment.getNumericDocValues(Fields.TO_RECORD);
        if (before < 0 || distances == null || !distances.advanceExact(before)) {
            return record;
        }
        return record - 1 - layout(record - 1).ordinal();
    }

    private LeafReaderContext leafOf(int number) {
        return reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
    }

    private static BytesRef present(@Nullable BytesRef bytes) throws IOException {
        if (bytes == null) {
            throw new IOException("a stored part of a document is missing");
        }
        return bytes;
    }
}
