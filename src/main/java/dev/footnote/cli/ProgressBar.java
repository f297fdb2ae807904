package dev.footnote.cli;

import dev.footnote.library.IndexProgress;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;

/// A progress bar on a terminal, which shows only when the work takes longer than a second. Thread-safe.
final class ProgressBar implements IndexProgress {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration STEP = Duration.ofMillis(100);
    private static final int WIDTH = 30;
    private static final long MEGABYTE = 1_000_000;

    private final PrintStream out;
    private final InstantSource clock;
    private final long start;
    private long lastShown;
    private boolean shown;

    ProgressBar(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.millis();
        this.lastShown = start;
    }

    @Override
    public synchronized void update(long bytesDone, long bytesTotal) {
        long now = clock.millis();
        if (now - start < PATIENCE.toMillis() || now - lastShown < STEP.toMillis() || bytesTotal == 0) {
            return;
        }
        lastShown = now;
        shown = true;
        int filled = (int) (WIDTH * bytesDone / bytesTotal);
        out.printf(
                "\rIndexing [%s%s] %,d of %,d MB",
                "#".repeat(filled),
                " ".repeat(WIDTH - filled),
                bytesDone / MEGABYTE,
                Math.max(1, bytesTotal / MEGABYTE));
        out.flush();
    }

    /// Takes the bar away, if it was shown.
    synchronized void clear() {
        if (shown) {
            out.print("\r" + " ".repeat(WIDTH + 40) + "\r");
            out.flush();
            shown = false;
        }
    }
}
