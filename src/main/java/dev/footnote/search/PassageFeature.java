package dev.footnote.search;

/// One reason to rank a passage higher or lower. Pure; a share of a question's weight is from 0 to 1.
///
/// @param name names its weight in the weights file
record PassageFeature(String name, Value value) {
    /// The value for one passage.
    @FunctionalInterface
    interface Value {
        double of(MatchedPassage passage, CandidatePool pool);
    }
}
