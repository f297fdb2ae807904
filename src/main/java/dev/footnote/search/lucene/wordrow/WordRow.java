package dev.footnote.search.lucene.wordrow;

/// The words of one passage, one after the other: of each the length and the bytes of its term in UTF-8. A word of
/// length 0 takes a position and is no term, as a stop word is not.
///
/// @param bytes belong to the row
/// @param terms how many of the words are terms
public record WordRow(byte[] bytes, int terms) {}
