package dev.footnote.corpus;

/// A file, or a line of a bulk file, that is not in the brief.
///
/// @param name the path below the documents folder, with the line number behind a colon for a line of a bulk file
/// @param reason what is wrong and what to do, one clause without a full stop
public record SkippedFile(String name, String reason) {}
