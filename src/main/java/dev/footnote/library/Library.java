package dev.footnote.library;

import dev.footnote.corpus.DocumentFile;
import dev.footnote.search.DamagedIndexException;
import dev.footnote.search.IndexInUseException;
import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.IndexStore;
import dev.footnote.search.IndexUpdate;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A brief kept on disk: brings the index up to date with the folder, and lets everybody read the latest state. A
/// state stays open as long as somebody reads it. Thread-safe.
public final class Library implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);
    private static final String REBUILT = "the index was damaged or of another version, and is built anew";

    private final IndexStore store;
    private final BriefIndexer indexer;
    private final Opener briefs;
    private final boolean wasDamaged;
    private final ReentrantLock refreshing = new ReentrantLock();
    private Lease current;

    /// Makes the readable brief of a snapshot, and closes the snapshot with it.
    @FunctionalInterface
    interface Opener {
        /// @throws DamagedIndexException when the snapshot was written by another format
        Brief open(IndexSnapshot snapshot) throws DamagedIndexException;
    }

    /// Opens the last committed index; call [#refresh] to bring it up to date. A damaged index is erased, since the
    /// documents have everything that it had.
    ///
    /// @throws IndexInUseException when the index is damaged and another process is writing it
    Library(IndexStore store, BriefIndexer indexer, Opener briefs) throws IOException {
        this.store = store;
        this.indexer = indexer;
        this.briefs = briefs;
        Brief brief = openUndamaged();
        this.wasDamaged = brief == null;
        if (brief == null) {
            store.erase();
            brief = openLast();
        }
        this.current = new Lease(brief);
    }

    private @org.jspecify.annotations.Nullable Brief openUndamaged() throws IOException {
        try {
            return openLast();
        } catch (DamagedIndexException damaged) {
            LOG.debug("the index is damaged", damaged);
            return null;
        }
    }

    private Brief openLast() throws IOException {
        IndexSnapshot snapshot = store.open();
        try {
            return briefs.open(snapshot);
        } catch (IOException | RuntimeException unreadable) {
            snapshot.close();
            throw unreadable;
        }
    }

    /// Answers something from the latest state, which stays open until `reading` returns.
    public <T> T read(Function<Brief, T> reading) {
        Lease lease = lease();
        try {
            return reading.apply(lease.brief());
        } finally {
            lease.release();
        }
    }

    /// Brings the index up to date with the folder. Readers go on with the state before until it is done, or with what
    /// is
    /// read of many new files so far; a second call waits for the first.
    ///
    /// @throws IndexInUseException when another process is writing the index and there is something to write
    /// @throws IOException when the folder cannot be read or the disk fails; the last good index stays
    public IndexReport refresh(IndexProgress progress) throws IOException {
        refreshing.lock();
        try {
            return refreshAlone(progress, look(), brief -> {});
        } finally {
            refreshing.unlock();
        }
    }

    /// Like [#refresh(IndexProgress)], to the folder as it was seen, and without haste: nobody's question waits for
    /// what
    /// the new state has to load.
    IndexReport refresh(IndexProgress progress, Sighting sighting) throws IOException {
        refreshing.lock();
        try {
            return refreshAlone(progress, sighting, Brief::prepare);
        } finally {
            refreshing.unlock();
        }
    }

    /// Brings the index up to date with one file that is known to be whole, or gone, and with nothing else: other files
    /// may be on their way still.
    ///
    /// @param name the path below the documents folder
    /// @throws IndexInUseException when another process is writing the index and there is something to write
    /// @throws IOException when the folder cannot be read or the disk fails; the last good index stays
    public IndexReport refresh(String name) throws IOException {
        refreshing.lock();
        try {
            Sighting sighting = indexer.look(read(Brief::manifest), name);
            return refreshAlone(IndexProgress.SILENT, sighting, Brief::prepare);
        } finally {
            refreshing.unlock();
        }
    }

    /// Holds the folder against the latest state.
    ///
    /// @throws IOException when the folder cannot be read
    Sighting look() throws IOException {
        return indexer.look(read(Brief::manifest));
    }

    /// Gets ready for reading what was seen.
    void expect(Sighting sighting) {
        indexer.expect(sighting);
    }

    /// Loads what the first question would have to wait for.
    void prepare() {
        read(brief -> {
            brief.prepare();
            return brief;
        });
    }

    private IndexReport refreshAlone(IndexProgress progress, Sighting sighting, Consumer<Brief> preparation)
            throws IOException {
        long start = System.nanoTime();
        Manifest before = read(Brief::manifest);
        BriefIndexer.Plan plan = indexer.plan(before, sighting);
        if (!plan.isNothing(before)) {
            carryOut(plan, progress, preparation);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return read(brief -> report(before, brief, plan, took));
    }

    /// Readers see each part as soon as it is done.
    private void carryOut(BriefIndexer.Plan plan, IndexProgress progress, Consumer<Brief> preparation)
            throws IOException {
        long total = plan.read().stream().mapToLong(DocumentFile::size).sum();
        long before = 0;
        FileTable done = plan.known();
        for (List<DocumentFile> files : plan.parts()) {
            long start = before;
            done = commit(plan.part(files, done), (bytes, ofPart) -> progress.update(start + bytes, total))
                    .files();
            before += files.stream().mapToLong(DocumentFile::size).sum();
            swap(prepared(openLast(), preparation));
        }
    }

    private Manifest commit(BriefIndexer.Plan plan, IndexProgress progress) throws IOException {
        Lease held = lease();
        try (IndexUpdate update = store.update()) {
            Manifest manifest = indexer.apply(plan, held.brief().snapshot(), update, progress);
            update.commit(manifest.write());
            return manifest;
        } finally {
            held.release();
        }
    }

    private static Brief prepared(Brief next, Consumer<Brief> preparation) throws IOException {
        try {
            preparation.accept(next);
            return next;
        } catch (RuntimeException failed) {
            next.close();
            throw failed;
        }
    }

    /// What the last committed index holds, without a look at the folder.
    public IndexReport lastReport() {
        return read(brief -> new IndexReport(
                0,
                0,
                brief.documentCount(),
                brief.passageCount(),
                brief.skipped(),
                Duration.ZERO,
                wasDamaged ? REBUILT : ""));
    }

    @Override
    public void close() throws IOException {
        indexer.close();
        lease().close();
        store.close();
    }

    private synchronized Lease lease() {
        current.acquire();
        return current;
    }

    private void swap(Brief next) {
        Lease before;
        synchronized (this) {
            before = current;
            current = new Lease(next);
        }
        before.release();
    }

    /// What was read is all that there is now and was not there before, or was and had to go.
    private IndexReport report(Manifest before, Brief brief, BriefIndexer.Plan plan, Duration took) {
        int read =
                brief.documentCount() - before.files().documents() + plan.gone().size();
        int removed = (int) plan.gone().stream().filter(id -> !brief.holds(id)).count();
        return new IndexReport(
                read,
                removed,
                brief.documentCount(),
                brief.passageCount(),
                brief.skipped(),
                took,
                wasDamaged ? REBUILT : "");
    }
}
