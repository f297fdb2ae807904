package dev.footnote.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// Reads a file line by line without ever holding a line longer than a bound. Not thread-safe.
final class BoundedLines {
    /// One line: its bytes without the line break, or only the news that it was too long.
    record Line(int number, byte[] bytes, boolean tooLong) {}

    private static final int LINE_FEED = '\n';
    private static final int CARRIAGE_RETURN = '\r';

    private final InputStream in;
    private final long bound;
    private int number;

    /// @param in buffered; the caller closes it
    /// @param bound in bytes
    BoundedLines(InputStream in, long bound) {
        this.in = in;
        this.bound = bound;
    }

    /// Whether there was another line, which `consumer` then got.
    boolean next(LineConsumer consumer) throws IOException {
        int next = in.read();
        if (next < 0) {
            return false;
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (next >= 0 && next != LINE_FEED) {
            tooLong |= bytes.size() >= bound;
            if (!tooLong && next != CARRIAGE_RETURN) {
                bytes.write(next);
            }
            next = in.read();
        }
        consumer.accept(new Line(number, tooLong ? new byte[0] : bytes.toByteArray(), tooLong));
        return true;
    }

    /// Takes a line.
    interface LineConsumer {
        void accept(Line line) throws IOException;
    }
}
