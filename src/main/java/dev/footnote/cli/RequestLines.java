package dev.footnote.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// Lines of any length, of which no more than some characters are kept, so that one without an end takes no more memory
/// than a long one. Not thread-safe.
final class RequestLines implements Closeable {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Reader reader;
    private final int longest;
    private boolean begun;
    private boolean afterReturn;

    /// @param longest of longer lines one character more is kept, so that it shows
    RequestLines(Reader reader, int longest) {
        this.reader = new BufferedReader(reader);
        this.longest = longest;
    }

    /// The next line without its end, which is that of any system; empty when there is none. Reads no further than to
    /// that end: whoever asks may wait for the reply first.
    Optional<String> next() throws IOException {
        int c = first();
        if (c < 0) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() <= longest) {
                line.append((char) c);
            }
            c = reader.read();
        }
        afterReturn = c == '\r';
        return Optional.of(line.toString());
    }

    /// The first character of a line, behind what belongs to the line before and a mark of the byte order.
    private int first() throws IOException {
        int c = reader.read();
        if (c == BYTE_ORDER_MARK && !begun || c == '\n' && afterReturn) {
            c = reader.read();
        }
        begun = true;
        afterReturn = false;
        return c;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
