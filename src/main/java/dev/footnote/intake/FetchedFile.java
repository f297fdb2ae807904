package dev.footnote.intake;

/// What came of a link or an attachment.
///
/// @param name a name for it, not yet safe
public record FetchedFile(String name, byte[] content) {}
