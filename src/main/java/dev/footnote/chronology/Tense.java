package dev.footnote.chronology;

/// Where the verb of an expression's clause places what it tells.
enum Tense {
    PAST,
    /// Behind "since": over by the publication whatever the verb.
    SINCE,
    PRESENT,
    /// Behind "could", "would", "to", "if": it may come, mostly still after the publication.
    POSSIBLE,
    FUTURE,
    UNKNOWN
}
