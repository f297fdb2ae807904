package dev.footnote.chronology;

/// What tells the date of a sentence, the surest first.
public enum DatingBasis {
    /// Words of the sentence.
    SENTENCE,
    /// Words of a sentence before it, whose story it goes on with.
    STORY,
    /// Nothing but the publication of the document.
    PUBLICATION
}
