package dev.footnote.quotation;

/// How much of a quotation stands in quotation marks.
public enum QuotationKind {
    /// All of the content, but for marks and punctuation.
    DIRECT,
    /// A part of the content.
    MIXED,
    /// None of it.
    INDIRECT
}
