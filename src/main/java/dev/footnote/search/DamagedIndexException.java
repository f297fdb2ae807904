package dev.footnote.search;

import java.io.IOException;

/// The index on disk cannot be read: damaged, or written by another format. It can be built anew from the documents.
public final class DamagedIndexException extends IOException {
    private static final long serialVersionUID = 1L;

    public DamagedIndexException(String message, Throwable cause) {
        super(message, cause);
    }

    public DamagedIndexException(String message) {
        super(message);
    }
}
