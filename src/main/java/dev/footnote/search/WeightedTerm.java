package dev.footnote.search;

/// A term to look for.
///
/// @param weight how much it counts, above 0; multiplies its BM25 score
public record WeightedTerm(String term, double weight) {}
