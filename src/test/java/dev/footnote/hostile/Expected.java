package dev.footnote.hostile;

/// What is to become of a hostile file.
sealed interface Expected {
    /// It is a document with these words.
    record Read(String words) implements Expected {}

    /// It is left out, and its reason has these words.
    record Refused(String reason) implements Expected {}

    /// Either: what matters is that it ends, and takes nothing else with it.
    record Survived() implements Expected {}
}
