package dev.footnote.search;

/// A candidate and its score.
///
/// @param features the values that the score was made of, in the order of their lists; not to be changed
/// @param pairs which of the question's [WrittenPairs] it has; none before the second look
@SuppressWarnings("ArrayRecordComponent") // made once a candidate, compared by nobody
record RankedPassage(MatchedPassage passage, double[] features, double score, long pairs) {
    /// The same with another score.
    RankedPassage scored(double other) {
        return new RankedPassage(passage, features, other, pairs);
    }
}
