package dev.footnote.chronology;

/// How a temporal expression narrows or blurs its value: the `mod` attribute of TIMEX3.
public enum TimexModifier {
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE,
    START,
    MID,
    END,
    APPROX;

    /// The words that go before the label of a value of this modifier, with a blank after them; empty when the
    /// value's label says enough.
    String labelPrefix() {
        return switch (this) {
            case START -> "early ";
            case MID -> "mid ";
            case END -> "late ";
            case APPROX -> "about ";
            case BEFORE, ON_OR_BEFORE -> "before ";
            case AFTER, ON_OR_AFTER -> "after ";
            case LESS_THAN, EQUAL_OR_LESS, MORE_THAN, EQUAL_OR_MORE -> "";
        };
    }
}
