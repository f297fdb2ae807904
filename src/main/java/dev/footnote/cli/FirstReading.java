package dev.footnote.cli;

import dev.footnote.library.IndexReport;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What `serve` reads before it follows the folder. Answers need not wait for all of a large folder: there is what the
/// index had before, or what is read of it so far.
final class FirstReading implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(FirstReading.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// When there was nothing to answer from by then.
    private static final Duration STEP = Duration.ofMillis(200);

    private static final Duration CLOSING = Duration.ofSeconds(3);

    private final Desk desk;
    private final Workplace workplace;
    private final BooleanSupplier stopping;
    private final ProgressBar bar;
    private final CompletableFuture<IndexReport> reading = new CompletableFuture<>();
    /// What is still going on when this is closed.
    private CompletableFuture<IndexReport> end = reading;

    private volatile boolean barShown;
    private volatile boolean closed;
    private Optional<Closeable> following = Optional.empty();

    /// @param stopping whether no more answers are wanted; what is being read is left then
    FirstReading(Desk desk, Workplace workplace, BooleanSupplier stopping) {
        this.desk = desk;
        this.workplace = workplace;
        this.stopping = () -> closed || stopping.getAsBoolean();
        this.bar = new ProgressBar(desk.console().err(), desk.clock());
        this.barShown = desk.console().interactive();
    }

    /// Begins to read.
    void start() {
        Thread.ofPlatform().daemon().name("first-reading").start(() -> {
            try {
                reading.complete(desk.refresh(workplace, this::progress, this::hideBar));
            } catch (CliException | RuntimeException failed) {
                reading.completeExceptionally(failed);
            }
        });
    }

    private void progress(long done, long total) {
        if (stopping.getAsBoolean()) {
            throw new CancellationException("no more answers are wanted");
        }
        if (barShown) {
            bar.update(done, total);
        }
    }

    /// Waits until all is read; or, when that takes long, until there is something to answer from.
    ///
    /// @return empty when it was stopped meanwhile
    Optional<IndexReport> firstState() throws CliException {
        try {
            Duration wait = PATIENCE;
            while (!stopping.getAsBoolean()) {
                try {
                    return Optional.of(reading.get(wait.toMillis(), TimeUnit.MILLISECONDS));
                } catch (TimeoutException goesOn) {
                    wait = STEP;
                    IndexReport last = workplace.library().lastReport();
                    if (last.total() > 0) {
                        return Optional.of(last);
                    }
                }
            }
            return Optional.empty();
        } catch (ExecutionException failed) {
            return refused(failed.getCause());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            hideBar();
        }
    }

    private void hideBar() {
        barShown = false;
        bar.clear();
    }

    private static Optional<IndexReport> refused(@Nullable Throwable cause) throws CliException {
        if (cause instanceof CliException told) {
            throw told;
        }
        if (cause instanceof CancellationException) {
            return Optional.empty();
        }
        throw cause instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
    }

    boolean isDone() {
        return reading.isDone();
    }

    /// Follows the folder once all is read.
    ///
    /// @param late hears of the whole when it was not all read before
    void thenFollow(Consumer<IndexReport> late, Consumer<IndexReport> changed) {
        boolean early = isDone();
        end = reading.whenComplete((report, failed) -> {
            if (report != null && !early) {
                late.accept(report);
            } else if (failed != null && !stopping.getAsBoolean()) {
                LOG.error("the folder could not be read to its end", failed);
            }
            follow(changed);
        });
    }

    private synchronized void follow(Consumer<IndexReport> changed) {
        if (!stopping.getAsBoolean()) {
            following = Optional.of(workplace.follow(changed));
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        synchronized (this) {
            if (following.isPresent()) {
                following.get().close();
            }
        }
        try {
            end.get(CLOSING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException leftToItself) {
            LOG.debug("reading goes on until the process ends", leftToItself);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
