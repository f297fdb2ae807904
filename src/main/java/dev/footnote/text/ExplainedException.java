package dev.footnote.text;

import java.util.Objects;

/// Something that the user can mend. The message is written for the user: it says what is wrong and what to do, and
/// never holds a secret.
public abstract class ExplainedException extends Exception {
    private static final long serialVersionUID = 1L;

    protected ExplainedException(String message) {
        super(message);
    }

    protected ExplainedException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public final String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
