package dev.footnote.search;

/// How questions are answered.
///
/// @param abstainBelow the confidence from 0 to 1 under which the documents count as not answering. The default
///     refuses 3 % of answerable questions that use the words of their text, and more of those in other words; the
///     curve is in `docs/evaluation/ask.md`.
/// @param k1 how soon a repeated term stops counting (BM25)
/// @param b how much long passages are held back (BM25). The defaults of both are those of Anserini's baselines.
/// @param candidates how many passages each clause of a question brings into the ranking
public record SearchSettings(double abstainBelow, double k1, double b, int candidates) {
    /// From this confidence on, what the documents do not plainly tell they perhaps tell: the nearest passages are
    /// shown at once, as what they are. Chosen so that one in seven questions on another subject is shown any.
    static final double PERHAPS_FROM = 0.08;

    public static final SearchSettings DEFAULT = new SearchSettings(0.48, 0.9, 0.4, 60);

    public SearchSettings {
        if (abstainBelow < 0 || abstainBelow > 1 || k1 < 0 || b < 0 || b > 1 || candidates < 1) {
            throw new IllegalArgumentException(
                    "search settings out of range: " + abstainBelow + ", " + k1 + ", " + b + ", " + candidates);
        }
    }

    /// The same settings with another threshold.
    public SearchSettings withAbstainBelow(double confidence) {
        return new SearchSettings(confidence, k1, b, candidates);
    }
}
