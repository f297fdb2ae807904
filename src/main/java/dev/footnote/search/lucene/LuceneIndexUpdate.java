package dev.footnote.search.lucene;

import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.IndexUpdate;
import dev.footnote.search.IndexedDocument;
import dev.footnote.search.lucene.wordrow.RowSimilarity;
import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// Writes the next commit.
final class LuceneIndexUpdate implements IndexUpdate {
    /// Holds the words and the text of a hundred thousand short passages for each of two threads' segments.
    private static final double BUFFER_MEGABYTES = 128;

    private final Directory directory;
    private final IndexWriter writer;
    private final Analyzer analyzer;

    /// As many as threads wrote at once.
    private final Queue<BlockWriter> idle = new ConcurrentLinkedQueue<>();

    /// The ids that may have to be replaced. One that is taken for another costs a needless replacement, nothing else.
    private final IdFilter known = new IdFilter();

    private LuceneIndexUpdate(Directory directory, IndexWriter writer, Analyzer analyzer) {
        this.directory = directory;
        this.writer = writer;
        this.analyzer = analyzer;
    }

    /// Takes the lock.
    ///
    /// @param base the last committed state; not kept
    static LuceneIndexUpdate start(Directory directory, Analyzer analyzer, IndexSnapshot base) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setSimilarity(new RowSimilarity(LucenePassageIndex.similarity()))
                .setCodec(new PassageCodec());
        try {
            LuceneIndexUpdate update = new LuceneIndexUpdate(directory, new IndexWriter(directory, config), analyzer);
            base.documentIds().forEach(update.known::add);
            return update;
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    @Override
    public void put(IndexedDocument document) throws IOException {
        DocumentId id = document.document().id();
        List<Document> block = block(document);
        if (known.add(id)) {
            writer.addDocuments(block);
        } else {
            writer.updateDocuments(new Term(Fields.BLOCK, id.value()), block);
        }
    }

    private List<Document> block(IndexedDocument document) throws IOException {
        BlockWriter free = idle.poll();
        BlockWriter blocks = free == null ? new BlockWriter(analyzer) : free;
        List<Document> block = blocks.block(document);
        idle.add(blocks);
        return block;
    }

    @Override
    public void remove(DocumentId id) throws IOException {
        writer.deleteDocuments(new Term(Fields.BLOCK, id.value()));
    }

    @Override
    public IndexSnapshot pending() throws IOException {
        return new LuceneIndexSnapshot(analyzer, new ByteBuffersDirectory(), DirectoryReader.open(writer));
    }

    @Override
    public void commit(byte[] manifest) throws IOException {
        Document record = new Document();
        record.add(new StringField(Fields.MANIFEST, Fields.MANIFEST, Field.Store.NO));
        record.add(new StoredField(Fields.MANIFEST_BYTES, manifest));
        writer.updateDocument(new Term(Fields.MANIFEST, Fields.MANIFEST), record);
        writer.setLiveCommitData(Map.of(Fields.FORMAT_KEY, Fields.FORMAT).entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            if (writer.isOpen()) {
                writer.rollback();
            }
        }
    }
}
