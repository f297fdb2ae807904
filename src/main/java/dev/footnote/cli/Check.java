package dev.footnote.cli;

/// One finding of `doctor`.
///
/// @param subject what was looked at
/// @param finding what was found, and what to do about it
public record Check(Verdict verdict, String subject, String finding) {
    /// How it stands.
    public enum Verdict {
        /// As it should be.
        GOOD,
        /// It works, with something missing.
        NOTE,
        /// It will not work.
        BAD
    }
}
