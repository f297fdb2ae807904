package dev.footnote.search;

import java.io.IOException;

/// Another process, or another update in this one, is writing the index.
public final class IndexInUseException extends IOException {
    private static final long serialVersionUID = 1L;

    public IndexInUseException(String message, Throwable cause) {
        super(message, cause);
    }
}
