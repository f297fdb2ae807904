package dev.footnote.search.lucene;

import dev.footnote.search.DamagedIndexException;
import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.IndexStore;
import dev.footnote.search.IndexUpdate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/// The index of one brief in a folder of its own, written by an embedded Lucene. Atomicity is Lucene's: a commit is
/// one new file that names all others, and files that no commit names are swept away by the next update.
public final class LuceneIndexStore implements IndexStore {
    /// Lucene would print a hint about vector instructions, which nothing here uses. Kept in a field because the JDK
    /// forgets the levels of loggers that nobody holds.
    private static final Logger VECTOR_HINT =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    /// Up to this size an index is read through when it is opened first: some 20 ms at a gigabyte a second.
    private static final long CHECKED_WHOLE = 20_000_000;

    private final Path folder;
    private final EnglishWords analyzer = new EnglishWords();
    private final Object opening = new Object();

    /// What is written while the store is open comes from memory, so it is not looked through again.
    private boolean lookedThrough;

    /// @param directory is made by the first update; belongs to the index alone
    public LuceneIndexStore(Path directory) {
        this.folder = directory;
        VECTOR_HINT.setLevel(Level.OFF);
    }

    @Override
    public IndexSnapshot open() throws IOException {
        synchronized (opening) {
            if (!Files.isDirectory(folder)) {
                return new LuceneIndexSnapshot(analyzer);
            }
            return Failures.named(folder, this::openCommit);
        }
    }

    private IndexSnapshot openCommit() throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            if (!DirectoryReader.indexExists(directory)) {
                directory.close();
                return new LuceneIndexSnapshot(analyzer);
            }
            DirectoryReader reader = DirectoryReader.open(directory);
            try {
                checkFormat(reader.getIndexCommit());
                if (!lookedThrough) {
                    checkSums(directory, reader);
                    lookedThrough = true;
                }
                return new LuceneIndexSnapshot(analyzer, directory, reader);
            } catch (IOException | RuntimeException failed) {
                reader.close();
                throw failed;
            }
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    private void checkFormat(IndexCommit commit) throws IOException {
        String format = commit.getUserData().getOrDefault(Fields.FORMAT_KEY, "none");
        if (!format.equals(Fields.FORMAT)) {
            throw new DamagedIndexException(
                    "the index in %s is of format %s, not %s".formatted(folder, format, Fields.FORMAT));
        }
    }

    /// Lucene looks at the length of its files on opening, not at each byte; of an index of ordinary size we do.
    private static void checkSums(Directory directory, DirectoryReader reader) throws IOException {
        long bytes = 0;
        for (String file : reader.getIndexCommit().getFileNames()) {
            bytes += directory.fileLength(file);
        }
        if (bytes <= CHECKED_WHOLE) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    @Override
    public IndexUpdate update() throws IOException {
        Files.createDirectories(folder);
        return Failures.named(folder, () -> {
            try (IndexSnapshot base = open()) {
                return LuceneIndexUpdate.start(FSDirectory.open(folder), analyzer, base);
            }
        });
    }

    @Override
    public void erase() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        synchronized (opening) {
            lookedThrough = false;
        }
        Failures.named(folder, () -> {
            try (Directory directory = FSDirectory.open(folder);
                    Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                lock.ensureValid();
                for (String file : directory.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        directory.deleteFile(file);
                    }
                }
                return folder;
            }
        });
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
