package dev.footnote.corpus;

import dev.footnote.text.DocumentId;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the risky formats in a JVM of its own, so that no file can take this one with it. That JVM is started for the
/// first such file, kept for the next ones, and ended when there were none for a while. A file over which it dies is
/// refused, and the next one gets a new JVM. Thread-safe, one file at a time.
public final class ChildReader implements DocumentReader, Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(ChildReader.class);
    private static final Duration WARM = Duration.ofSeconds(30);

    private final ReadingLimits limits;
    private final Duration warm;
    private final Set<String> extensions;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reading-time").factory());

    private Optional<ReadingChild> child = Optional.empty();
    private Optional<Future<?>> idle = Optional.empty();
    private boolean closed;

    public ChildReader(ReadingLimits limits) {
        this(limits, WARM);
    }

    /// @param warm how long a JVM without work is kept
    ChildReader(ReadingLimits limits, Duration warm) {
        this.limits = limits;
        this.warm = warm;
        this.extensions = new RiskyFormats(limits).extensions();
    }

    @Override
    public Set<String> extensions() {
        return extensions;
    }

    /// @throws ReadingUnavailableException when no JVM can be started
    @Override
    public void read(DocumentFile file, DocumentSink sink) throws IOException {
        sink.document(document(file));
    }

    /// Does the same as [#prepare] in the background.
    void warmUp() {
        Thread.ofPlatform().daemon().name("reading-warm-up").start(this::prepare);
    }

    /// Starts a JVM beforehand, unless there is one. A failure shows when something is read.
    synchronized void prepare() {
        if (closed) {
            return;
        }
        idle.ifPresent(future -> future.cancel(false));
        try {
            living();
        } catch (ReadingUnavailableException later) {
            LOG.debug("no JVM for reading", later);
        } finally {
            idle = Optional.of(timer.schedule(this::end, warm.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private synchronized RawDocument document(DocumentFile file) throws IOException {
        idle.ifPresent(future -> future.cancel(false));
        try {
            return ReadingMessages.answer(answer(file), new DocumentId(file.name()));
        } finally {
            idle = Optional.of(timer.schedule(this::end, warm.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private byte[] answer(DocumentFile file) throws IOException {
        ReadingChild reader = living();
        try {
            return reader.ask(ReadingMessages.request(file), limits);
        } catch (UnreadableDocumentException dead) {
            end();
            throw dead;
        }
    }

    private ReadingChild living() throws ReadingUnavailableException {
        if (child.isEmpty()) {
            child = Optional.of(ReadingChild.start(ReadingCommand.of(ReadingProcess.class, limits), timer));
        }
        return child.get();
    }

    private synchronized void end() {
        child.ifPresent(ReadingChild::close);
        child = Optional.empty();
    }

    @Override
    public synchronized void close() {
        closed = true;
        end();
        timer.shutdownNow();
    }
}
