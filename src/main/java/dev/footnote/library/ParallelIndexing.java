package dev.footnote.library;

import dev.footnote.corpus.CompleteDocument;
import dev.footnote.corpus.DocumentFile;
import dev.footnote.corpus.DocumentReaders;
import dev.footnote.corpus.ReadDocument;
import dev.footnote.corpus.SkippedFile;
import dev.footnote.search.IndexUpdate;
import dev.footnote.search.IndexedDocument;
import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads files one after the other and works on their documents on several threads, with a bound on how many documents
/// wait in memory. For one run.
final class ParallelIndexing {
    private static final Logger LOG = LoggerFactory.getLogger(ParallelIndexing.class);

    /// Documents in memory at once, for each thread.
    private static final int WAITING_PER_THREAD = 4;

    private final DocumentReaders readers;
    private final DocumentAnalyst analyst;
    private final IndexUpdate update;
    private final Predicate<DocumentId> held;
    private final Set<DocumentId> taken = new HashSet<>();
    private final int threads;
    private final Semaphore room;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Set<DocumentId> pages = ConcurrentHashMap.newKeySet();
    private final Map<String, PublicationSpan> published = new ConcurrentHashMap<>();

    /// For each file which of its documents are not in the index after all, and why.
    private final Map<String, Map<DocumentId, String>> leftOut = new ConcurrentHashMap<>();

    /// @param held tells which documents stay in the index as they are
    ParallelIndexing(
            DocumentReaders readers,
            DocumentAnalyst analyst,
            IndexUpdate update,
            Predicate<DocumentId> held,
            int threads) {
        this.readers = readers;
        this.analyst = analyst;
        this.update = update;
        this.held = held;
        this.threads = threads;
        this.room = new Semaphore(threads * WAITING_PER_THREAD);
    }

    Map<String, FileRecord> run(List<DocumentFile> files, IndexProgress progress) throws IOException {
        long total = files.stream().mapToLong(DocumentFile::size).sum();
        long done = 0;
        Map<String, FileRecord> records = new HashMap<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory())) {
            for (DocumentFile file : files) {
                progress.update(done, total);
                records.put(file.name(), read(file, pool, progress, done, total));
                done += file.size();
            }
            pool.shutdown();
            while (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                rethrow();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("indexing was interrupted", stop);
        }
        rethrow();
        published.forEach((file, span) -> records.computeIfPresent(file, (name, record) -> record.published(span)));
        leftOut.forEach((file, some) -> records.computeIfPresent(file, (name, record) -> record.without(some)));
        progress.update(total, total);
        return records;
    }

    /// The documents put that share a line with others, or could.
    Set<DocumentId> pages() {
        return pages;
    }

    private FileRecord read(DocumentFile file, ExecutorService pool, IndexProgress progress, long before, long total)
            throws IOException {
        List<DocumentId> ids = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>();
        long[] characters = {0};
        readers.read(
                file,
                document -> {
                    if (!held.test(document.id()) && taken.add(document.id())) {
                        ids.add(document.id());
                        submit(file, document, pool);
                    } else {
                        skipped.add(new SkippedFile(
                                file.name(), "another document has the id \"%s\" already".formatted(document.id())));
                    }
                    characters[0] += document.length();
                    progress.update(before + Math.min(characters[0], file.size()), total);
                },
                skipped::add);
        ContentHash hash = readers.opens(file) ? ContentHash.of(file) : ContentHash.NONE;
        return new FileRecord(file.size(), file.modified(), hash, ids, skipped, Optional.empty());
    }

    private void submit(DocumentFile file, ReadDocument document, ExecutorService pool) throws IOException {
        rethrow();
        room.acquireUninterruptibly();
        pool.execute(() -> {
            try {
                analyse(file, document).ifPresent(indexed -> put(file, indexed));
            } finally {
                room.release();
            }
        });
    }

    /// One document that trips a rule must not cost the rest of the brief: it is left out, said, and logged as the
    /// bug it is.
    private Optional<IndexedDocument> analyse(DocumentFile file, ReadDocument read) {
        try {
            CompleteDocument complete = read.complete();
            complete.document()
                    .details()
                    .published()
                    .map(PublicationSpan::of)
                    .ifPresent(span -> published.merge(file.name(), span, PublicationSpan::cover));
            return Optional.of(analyst.analyse(complete));
        } catch (RuntimeException | StackOverflowError bug) {
            LOG.error("{} could not be analysed", read.id(), bug);
            leaveOut(file, read.id(), "it could not be analysed, which is a fault of Footnote; see the log");
            return Optional.empty();
        }
    }

    private void leaveOut(DocumentFile file, DocumentId document, String reason) {
        leftOut.computeIfAbsent(file.name(), name -> new ConcurrentSkipListMap<>())
                .put(document, reason);
    }

    private void put(DocumentFile file, IndexedDocument document) {
        try {
            update.put(document);
            if (!document.marks().isEmpty()) {
                pages.add(document.document().id());
            }
        } catch (IllegalArgumentException tooLong) {
            LOG.warn("{} does not fit into the index: {}", file.name(), tooLong.getMessage());
            leaveOut(file, document.document().id(), "its id is too long for the index; shorten it");
        } catch (IOException | RuntimeException | Error failed) {
            failure.compareAndSet(null, failed);
        }
    }

    private void rethrow() throws IOException {
        Throwable failed = failure.get();
        if (failed instanceof IOException disk) {
            throw disk;
        }
        if (failed != null) {
            throw new IllegalStateException("the index refused a document", failed);
        }
    }
}
