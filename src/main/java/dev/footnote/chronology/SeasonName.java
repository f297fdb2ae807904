package dev.footnote.chronology;

import java.util.Locale;

/// A season of the northern hemisphere, bounded by whole months as weather services count it.
public enum SeasonName {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    AUTUMN("FA", 9),
    WINTER("WI", 12);

    private final String code;
    private final int firstMonth;

    SeasonName(String code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    /// The season's letters in TIMEX3.
    String code() {
        return code;
    }

    int firstMonth() {
        return firstMonth;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The season that a month falls into.
    static SeasonName of(int month) {
        return values()[Math.floorMod(month - 3, 12) / 3];
    }
}
