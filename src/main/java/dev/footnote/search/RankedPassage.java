package dev.footnote.search;

import org.jspecify.annotations.Nullable;

/// A candidate and its score.
///
/// @param features the values that the score was made of, in the order of their lists; not to be changed
/// @param soft what it has when near words count; absent when it was not read
@SuppressWarnings("ArrayRecordComponent") // made once a candidate, compared by nobody
record RankedPassage(
        MatchedPassage passage,
        double[] features,
        double score,
        @Nullable SoftMatch soft) {
    /// The same with another score.
    RankedPassage scored(double other) {
        return new RankedPassage(passage, features, other, soft);
    }
}
