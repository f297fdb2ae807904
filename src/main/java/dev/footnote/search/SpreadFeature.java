package dev.footnote.search;

/// One reason to show a passage next, or not, given what is shown already. Pure.
///
/// @param name names its weight in the weights file
record SpreadFeature(String name, Value value) {
    /// The value for one passage.
    @FunctionalInterface
    interface Value {
        double of(SpreadCandidate candidate, ShownEvidence shown);
    }
}
