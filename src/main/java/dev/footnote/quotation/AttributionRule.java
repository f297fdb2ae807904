package dev.footnote.quotation;

/// Why a quotation was attributed as it was, in words for the reader.
public enum AttributionRule {
    /// `“…,” said Lee`
    CUE_AFTER("the speaker and a word of saying follow the quotation"),
    /// `Lee said: “…”`
    CUE_BEFORE("the speaker and a word of saying come before the quotation"),
    /// `“…,” Lee said, “…”`
    CUE_INSIDE("the speaker and a word of saying interrupt the quotation"),
    /// `Lee said that …`
    REPORTED("the speaker and a word of saying introduce what is reported"),
    /// `…, according to Lee`
    ACCORDING_TO("the text gives the speaker as its source"),
    /// `Lee, the director: “…”`
    INTERVIEW("the paragraph opens with the speaker's name and a colon"),
    /// a quotation without cue after one that has a speaker
    CONTINUED("the quotation goes on from the speaker before it");

    private final String reason;

    AttributionRule(String reason) {
        this.reason = reason;
    }

    /// Half a sentence in plain English, without a full stop.
    public String reason() {
        return reason;
    }
}
