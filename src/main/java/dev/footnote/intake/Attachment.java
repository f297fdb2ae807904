package dev.footnote.intake;

/// A file that came with a call, still where its platform keeps it.
public interface Attachment {
    /// What whoever brought it calls it.
    String name();

    /// Gets it, once it is known that it may come in.
    ///
    /// @throws IntakeException when it cannot be had or is no document; its message says why
    FetchedFile fetch() throws IntakeException;
}
