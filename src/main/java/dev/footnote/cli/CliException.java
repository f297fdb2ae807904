package dev.footnote.cli;

import dev.footnote.text.ExplainedException;

/// A command cannot go on. The message is one sentence that says what to do.
public final class CliException extends ExplainedException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public CliException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
