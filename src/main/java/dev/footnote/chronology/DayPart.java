package dev.footnote.chronology;

import java.util.Locale;

/// A named part of the day, with its letters in TIMEX3.
public enum DayPart {
    MORNING("MO"),
    AFTERNOON("AF"),
    EVENING("EV"),
    NIGHT("NI"),
    DAYTIME("DT");

    private final String code;

    DayPart(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
