package dev.footnote.chronology;

/// A number read at a token.
///
/// @param end the token behind the last one read
record Reading(int end, int value) {}
