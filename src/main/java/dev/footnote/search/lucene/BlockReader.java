package dev.footnote.search.lucene;

import dev.footnote.search.PassageText;
import dev.footnote.search.ReadPassage;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Passage;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Reads back what [BlockWriter] wrote. Numbers are Lucene's, of the whole index. Thread-safe.
final class BlockReader {
    private final IndexReader reader;

    BlockReader(IndexReader reader) {
        this.reader = reader;
    }

    private PassageLayout layout(int passage) throws IOException {
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

    /// The passage and its words.
    ReadPassage passage(int number) throws IOException {
        Passage passage = layout(number).passage(idOf(number));
        LeafReaderContext leaf = leafOf(number);
        String slice = slice(slices(leaf.reader()), number - leaf.docBase);
        return new ReadPassage(
                passage, new PassageText(slice.substring(0, passage.span().length())));
    }

    SourceDocument document(int record) throws IOException {
        Document stored = reader.storedFields().document(record, Set.of(Fields.RECORD, Fields.LEAD));
        DocumentRecord details = DocumentRecord.of(present(stored.getBinaryValue(Fields.RECORD)));
        @Nullable BytesRef lead = stored.getBinaryValue(Fields.LEAD);
        StringBuilder text = new StringBuilder(lead == null ? "" : TextBytes.in(lead));
        LeafReaderContext leaf = leafOf(record);
        BinaryDocValues slices = slices(leaf.reader());
        for (int passage = firstPassage(record); passage <= record; passage++) {
            text.append(slice(slices, passage - leaf.docBase));
        }
        return new SourceDocument(idOf(record), details.details(), text.toString(), details.boilerplate());
    }

    private static BinaryDocValues slices(LeafReader segment) throws IOException {
        return DocValues.getBinary(segment, Fields.SLICE);
    }

    private static String slice(BinaryDocValues slices, int passage) throws IOException {
        if (!slices.advanceExact(passage)) {
            throw new IOException("passage " + passage + " has no text");
        }
        return TextBytes.in(slices.binaryValue());
    }

    /// The number of the first passage of a record's document; beyond the record when there is none.
    private int firstPassage(int record) throws IOException {
        LeafReaderContext leaf = leafOf(record);
        BinaryDocValues layouts = leaf.reader().getBinaryDocValues(Fields.LAYOUT);
        boolean isPassage = layouts != null && layouts.advanceExact(record - leaf.docBase);
        return isPassage ? record - PassageLayout.of(layouts.binaryValue()).ordinal() : record + 1;
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
