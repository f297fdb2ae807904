package dev.footnote.intake;

/// What came of a link.
///
/// @param name a name for it, not yet safe
record FetchedFile(String name, byte[] content) {}
