package dev.footnote.chronology;

/// Whether a text tells that something was or that it is to be.
public enum Modality {
    HAPPENED,
    /// A plan, a forecast, a date set: not yet so when the document was published.
    PLANNED
}
