package dev.footnote.discord;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers each interaction once, on a virtual thread of its own, first come, first served. Answers are worked out on
/// all processors but one: what is sent, deferrals above all, shall not wait for them.
final class AnsweringThreads {
    private static final Logger LOG = LoggerFactory.getLogger(AnsweringThreads.class);

    /// Longer than fifty questions over six hundred articles take, so that only something stuck is overtaken.
    private static final Duration LONGEST_TURN = Duration.ofMillis(300);

    private final Duration patience;
    private final SeenInteractions seen = new SeenInteractions();
    private final Set<Delivery> inFlight = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore working =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("discord-deadlines").factory());

    /// @param patience how long an answer may take before it is deferred
    AnsweringThreads(Duration patience) {
        this.patience = patience;
    }

    /// Answers an interaction, unless that is done or being done already. Returns at once.
    void answer(long interaction, Delivery delivery, Supplier<Outgoing> work) {
        if (!seen.isNew(interaction)) {
            return;
        }
        try {
            Future<?> deadline = deadlines.schedule(delivery::defer, patience.toMillis(), TimeUnit.MILLISECONDS);
            inFlight.add(delivery);
            threads.execute(() -> {
                try {
                    Outgoing outgoing = inTurn(work);
                    deadline.cancel(false);
                    delivery.send(outgoing);
                } catch (RuntimeException bug) {
                    LOG.error("interaction {} failed", interaction, bug);
                } finally {
                    inFlight.remove(delivery);
                }
            });
        } catch (RejectedExecutionException stopping) {
            inFlight.remove(delivery);
            LOG.info("interaction {} came while stopping, and is not answered", interaction);
        }
    }

    /// Works when it is its turn, or when something before it takes long, such as a link that is fetched.
    private Outgoing inTurn(Supplier<Outgoing> work) {
        boolean turn = false;
        try {
            turn = working.tryAcquire(LONGEST_TURN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        try {
            return work.get();
        } finally {
            if (turn) {
                working.release();
            }
        }
    }

    /// Runs what answers an interaction that cannot be deferred, unless that is done or being done already.
    void runOnce(long interaction, Runnable work) {
        if (seen.isNew(interaction)) {
            run(work);
        }
    }

    /// Runs what nobody waits for.
    void run(Runnable work) {
        try {
            threads.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException lateOrBug) {
                    LOG.warn("something small failed: {}", lateOrBug.getMessage(), lateOrBug);
                }
            });
        } catch (RejectedExecutionException stopping) {
            LOG.debug("something came while stopping");
        }
    }

    /// Waits for what is in flight.
    ///
    /// @param otherwise goes out for what is not finished in time
    /// @return whether all of it was finished
    boolean finish(Duration limit, Outgoing otherwise) {
        threads.shutdown();
        try {
            boolean finished = threads.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
            inFlight.forEach(delivery -> delivery.send(otherwise));
            return finished;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            threads.shutdownNow();
            deadlines.shutdownNow();
        }
    }
}
