package dev.footnote.corpus;

import java.io.IOException;

/// The process that reads the risky formats cannot be started, which is no fault of any file. The message is a clause.
public final class ReadingUnavailableException extends IOException {
    private static final long serialVersionUID = 1L;

    ReadingUnavailableException(Throwable cause) {
        super(
                "the process that reads web pages, PDF and the like cannot be started (%s)"
                        .formatted(cause.getMessage()),
                cause);
    }
}
