package dev.footnote.slack;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does the work behind an acknowledgement, each piece once and on a virtual thread of its own.
final class SlackThreads {
    private static final Logger LOG = LoggerFactory.getLogger(SlackThreads.class);

    /// Redeliveries come within the hour; this many are hours of a busy workspace.
    private static final int REMEMBERED = 10_000;

    private final Remembered seen = new Remembered(REMEMBERED);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// Runs the work, unless it was begun before. Returns at once.
    ///
    /// @param id names the delivery that asks for it; empty for one that nothing names
    void once(String id, Runnable work) {
        if (!id.isEmpty() && !seen.add(id)) {
            LOG.debug("{} was delivered again", id);
            return;
        }
        try {
            threads.execute(work);
        } catch (RejectedExecutionException stopping) {
            LOG.info("{} came while stopping, and is not answered", id);
        }
    }

    /// Waits for what is in flight.
    ///
    /// @return whether all of it was finished
    boolean finish(Duration limit) {
        threads.shutdown();
        try {
            return threads.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            threads.shutdownNow();
        }
    }
}
