package dev.footnote.search;

import dev.footnote.text.Span;

/// A word as the index knows it.
///
/// @param value what is compared
/// @param span where the word stands in the text it was found in
/// @param position the number of the word in that text, stop words counted
public record Term(String value, Span span, int position) {}
