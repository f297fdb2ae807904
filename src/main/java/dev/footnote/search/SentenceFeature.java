package dev.footnote.search;

/// One thing that speaks for a sentence or against it, as the answer among the sentences of its passage.
///
/// @param name names its weight in the weights file
record SentenceFeature(String name, Value value) {
    /// Reads it off.
    @FunctionalInterface
    interface Value {
        double of(ReadSentences passage, int sentence);
    }
}
