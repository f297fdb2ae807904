package dev.footnote.conversation;

/// What came of a call.
public enum Outcome {
    /// The brief answers.
    FOUND,
    /// The brief does not tell; no citation stands for an answer then.
    NOT_IN_DOCUMENTS,
    /// The call made no sense; the reply says what to do.
    INVALID,
    /// Our own failure; the reply carries the id that the log has.
    FAILED
}
