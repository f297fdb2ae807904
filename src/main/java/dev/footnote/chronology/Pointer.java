package dev.footnote.chronology;

/// Which one of the recurring things of a name is meant.
sealed interface Pointer {
    /// Nothing in the words tells: the verb and the dates around decide.
    record Open() implements Pointer {}

    /// "last", "this", "next" before the name.
    record To(Reference reference) implements Pointer {}

    /// The one in a year that is pointed at: "of last year", "that year's".
    record InYear(Reference reference) implements Pointer {}

    Pointer OPEN = new Open();
}
