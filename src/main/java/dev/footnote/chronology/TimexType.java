package dev.footnote.chronology;

/// The TIMEX3 types of ISO-TimeML.
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
