package dev.footnote.search;

/// A candidate and its score.
///
/// @param features the values that the score was made of, in the order of their lists; not to be changed
@SuppressWarnings("ArrayRecordComponent") // made once a candidate, compared by nobody
record RankedPassage(MatchedPassage passage, double[] features, double score) {
    /// The same with another score.
    RankedPassage scored(double other) {
        return new RankedPassage(passage, features, other);
    }
}
