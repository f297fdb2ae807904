package dev.footnote.search;

/// A candidate and its score.
record RankedPassage(MatchedPassage passage, double score) {}
