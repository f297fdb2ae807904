package dev.footnote.cli;

import dev.footnote.conversation.Outcome;

/// What the program tells its caller; a part of the command line's contract.
public enum ExitCode {
    ANSWERED(0),
    NOTHING_FOUND(1),
    BAD_INPUT(2),
    INTERNAL_ERROR(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    static ExitCode of(Outcome outcome) {
        return switch (outcome) {
            case FOUND -> ANSWERED;
            case NOT_IN_DOCUMENTS -> NOTHING_FOUND;
            case INVALID -> BAD_INPUT;
            case FAILED -> INTERNAL_ERROR;
        };
    }
}
