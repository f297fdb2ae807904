package dev.footnote.quotation;

/// Why a quotation was attributed as it was, in words for the reader. The confidence of a quotation is a
/// probability that the model gives it; [#precision] is what all quotations of its rule come to.
public enum AttributionRule {
    /// `“…,” said Lee`
    CUE_AFTER("a word of saying and the speaker follow the words", 0.90),
    /// `Lee said: “…”`
    CUE_BEFORE("the speaker and a word of saying come before the words in quotation marks", 0.77),
    /// `“…,” Lee said, “…”`
    CUE_INSIDE("the speaker and a word of saying interrupt the words", 0.88),
    /// `Lee said that …`
    REPORTED("a word of saying tells what the speaker said, in the writer's words", 0.79),
    /// `Lee hopes that …`
    STANCE("a word of thinking, wanting or doing tells where the speaker stands, in the writer's words", 0.58),
    /// `…, according to Lee`
    ACCORDING_TO("the text names the speaker as its source with “according to”", 0.84),
    /// `In Lee’s view, …`
    VIEW("the text gives this as the speaker's view or words", 0.82),
    /// `Lee, the director: “…”`
    INTERVIEW("the paragraph opens with the speaker's name and a colon", 0.91),
    /// Quotation marks around words that somebody must have said; such a quotation has no source.
    UNNAMED("the words are in quotation marks, and the text around them does not tell surely whose they are", 0.01);

    private final String reason;
    private final double precision;

    AttributionRule(String reason, double precision) {
        this.reason = reason;
        this.precision = precision;
    }

    /// Half a sentence in plain English, without a full stop.
    public String reason() {
        return reason;
    }

    /// How many of a hundred quotations of this rule have the right words and the right speaker, as a share,
    /// measured by cross-validation (docs/evaluation/quotations.md).
    public double precision() {
        return precision;
    }
}
