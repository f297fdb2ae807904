package dev.footnote.chronology;

/// Where the verb of an expression's clause places what it tells.
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
