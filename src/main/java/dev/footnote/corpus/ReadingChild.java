package dev.footnote.corpus;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// One living [ReadingProcess]. Whoever gets an exception from it closes it. Not thread-safe.
final class ReadingChild implements AutoCloseable {
    /// Begins every request, so that the end of the stream is told from one that is cut off.
    private static final int REQUEST = 1;

    /// What `-XX:+ExitOnOutOfMemoryError` ends with.
    private static final int OUT_OF_MEMORY = 3;

    private static final Duration STARTING = Duration.ofSeconds(60);
    private static final Duration DYING = Duration.ofSeconds(5);

    private final Process process;
    private final ScheduledExecutorService timer;
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile boolean late;

    private ReadingChild(Process process, ScheduledExecutorService timer) {
        this.process = process;
        this.timer = timer;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /// @param timer kills the process when it takes too long
    static ReadingChild start(ReadingCommand command, ScheduledExecutorService timer)
            throws ReadingUnavailableException {
        try {
            ReadingChild child = new ReadingChild(command.start(), timer);
            try {
                child.within(STARTING, () -> ReadingMessages.receive(child.in, 0));
            } catch (IOException stillborn) {
                child.close();
                throw stillborn;
            }
            return child;
        } catch (IOException failed) {
            throw new ReadingUnavailableException(failed);
        }
    }

    /// @return the answer
    /// @throws UnreadableDocumentException when the process ends over the request; its message says by what
    byte[] ask(byte[] request, ReadingLimits limits) throws UnreadableDocumentException {
        try {
            return within(limits.time(), () -> {
                out.write(REQUEST);
                ReadingMessages.send(out, request);
                return ReadingMessages.receive(in, limits.answer());
            });
        } catch (IOException ended) {
            throw new UnreadableDocumentException(obituary(limits));
        }
    }

    private interface Exchange {
        byte[] run() throws IOException;
    }

    private byte[] within(Duration limit, Exchange exchange) throws IOException {
        Future<?> alarm = timer.schedule(this::tooLate, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return exchange.run();
        } finally {
            alarm.cancel(false);
        }
    }

    private void tooLate() {
        late = true;
        process.destroyForcibly();
    }

    private String obituary(ReadingLimits limits) {
        if (late) {
            return "reading it takes longer than %d seconds"
                    .formatted(limits.time().toSeconds());
        }
        try {
            if (process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == OUT_OF_MEMORY) {
                return "reading it takes more than %d MB of memory".formatted(limits.heap());
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return "the reader of its format breaks down over it";
    }

    /// Ends the process at once.
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
