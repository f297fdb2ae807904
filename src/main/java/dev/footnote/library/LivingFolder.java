package dev.footnote.library;

import dev.footnote.search.IndexInUseException;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a library up to date with its folder while it is used. The folder is looked at again and again, which works on
/// every file system, network folders among them; a file counts once it stands still from one look to the next, so that
/// it is not read while it is written, and holds up no other. Looking takes at most a twentieth of the time.
public final class LivingFolder implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(LivingFolder.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final int PAUSE_FOR_LOOKING = 20;
    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final Library library;
    private final Consumer<IndexReport> changed;
    private final LongSupplier nanos;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread looking =
            Thread.ofPlatform().daemon().name("living-folder").unstarted(this::lookOn);

    /// The look before, while there is something in the folder that is not in the index.
    private Optional<Sighting> before = Optional.empty();

    private Duration looked = Duration.ZERO;
    private String trouble = "";

    /// @param changed hears of every change that is in the answers from now on
    public LivingFolder(Library library, Consumer<IndexReport> changed) {
        this(library, changed, System::nanoTime);
    }

    /// @param nanos tells how long looking takes
    LivingFolder(Library library, Consumer<IndexReport> changed, LongSupplier nanos) {
        this.nanos = nanos;
        this.library = library;
        this.changed = changed;
    }

    /// Begins to look.
    public void start() {
        looking.start();
    }

    private void lookOn() {
        try {
            unharmed(library::prepare);
            while (!stopped.await(pause().toNanos(), TimeUnit.NANOSECONDS)) {
                unharmed(this::look);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void unharmed(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException bug) {
            LOG.error("following the folder failed", bug);
        }
    }

    /// How long to wait for the next look, by how long the last one took. What is done about a change does not count:
    /// after one, the next is often near.
    Duration pause() {
        Duration pause = looked.multipliedBy(PAUSE_FOR_LOOKING);
        return pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause;
    }

    private Sighting sight() throws IOException {
        long start = nanos.getAsLong();
        Sighting sighting = library.look();
        looked = Duration.ofNanos(nanos.getAsLong() - start);
        return sighting;
    }

    /// One look.
    void look() {
        try {
            Sighting now = sight();
            if (now.isNothing()) {
                before = Optional.empty();
            } else if (before.isEmpty()) {
                before = Optional.of(now);
                library.expect(now);
            } else {
                takeIn(now, Sighting.moving(before.get(), now));
            }
            trouble = "";
        } catch (IndexInUseException inUse) {
            complain("another Footnote is writing the index");
        } catch (IOException failed) {
            complain(failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage());
        }
    }

    private void takeIn(Sighting now, Set<String> moving) throws IOException {
        before = Optional.of(now);
        IndexReport report = library.refresh(IndexProgress.SILENT, now.without(moving));
        if (moving.isEmpty()) {
            before = Optional.empty();
        }
        if (report.changedAnything()) {
            changed.accept(report);
        }
    }

    private void complain(String reason) {
        if (!reason.equals(trouble)) {
            LOG.warn("the folder of documents cannot be followed at the moment: {}", reason);
            trouble = reason;
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        try {
            if (!looking.join(CLOSING)) {
                looking.interrupt();
            }
        } catch (IllegalThreadStateException neverStarted) {
            LOG.debug("the folder was never followed");
        } catch (InterruptedException hurried) {
            looking.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
