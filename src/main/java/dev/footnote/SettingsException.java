package dev.footnote;

import dev.footnote.text.ExplainedException;

/// A setting cannot be used. The message is one sentence that says which and what to do, and never holds a secret.
public final class SettingsException extends ExplainedException {
    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }
}
