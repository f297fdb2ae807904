package dev.footnote.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// An answer could not be written. Unchecked, since streams for printing pass no other on.
final class LostOutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean nobodyReading;

    private LostOutputException(IOException cause) {
        super("Not all of the answer could be written (%s).".formatted(cause.getMessage()), cause);
        this.nobodyReading =
                String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /// Whether whoever was to read it has gone, as `head` does when it has enough.
    boolean isNobodyReading() {
        return nobodyReading;
    }

    /// Throws it wherever the stream behind it fails.
    static final class Thrower extends FilterOutputStream {
        Thrower(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) {
            try {
                out.write(bytes, start, length);
            } catch (IOException failed) {
                throw new LostOutputException(failed);
            }
        }

        @Override
        public void flush() {
            try {
                out.flush();
            } catch (IOException failed) {
                throw new LostOutputException(failed);
            }
        }
    }
}
