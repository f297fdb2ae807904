package dev.footnote.search;

/// One reason why a passage may be the evidence for one aspect of a question, or not. Pure.
///
/// @param name names its weight in the weights file
record AspectFeature(String name, Value value) {
    /// The value for one passage.
    @FunctionalInterface
    interface Value {
        double of(Clause aspect, RankedPassage candidate, TellingTerms telling);
    }
}
