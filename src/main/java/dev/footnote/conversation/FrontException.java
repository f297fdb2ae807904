package dev.footnote.conversation;

import dev.footnote.text.ExplainedException;

/// A front cannot be opened. The message is one sentence that says what to do, and never holds a secret.
public final class FrontException extends ExplainedException {
    private static final long serialVersionUID = 1L;

    public FrontException(String message) {
        super(message);
    }

    public FrontException(String message, Throwable cause) {
        super(message, cause);
    }
}
