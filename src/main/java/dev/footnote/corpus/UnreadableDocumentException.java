package dev.footnote.corpus;

import java.io.IOException;
import java.util.Objects;

/// A file is of no use. The message is a clause that says what is wrong and what to do.
public final class UnreadableDocumentException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableDocumentException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
