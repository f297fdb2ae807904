package dev.footnote.quotation;

/// Scores decisions by their features.
interface Model {
    /// The sum of the features' weights: a log-odds for a decision by itself, a log-likelihood up to a
    /// constant for one of several candidates.
    double score(Features features);
}
