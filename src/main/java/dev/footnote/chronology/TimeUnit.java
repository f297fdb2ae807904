package dev.footnote.chronology;

import java.util.Locale;

/// The units that lengths of time are counted in, with their letters in TIMEX3 durations.
public enum TimeUnit {
    SECOND("T", "S"),
    MINUTE("T", "M"),
    HOUR("T", "H"),
    DAY("", "D"),
    WEEKEND("", "WE"),
    WEEK("", "W"),
    MONTH("", "M"),
    QUARTER("", "Q"),
    SEASON("", "S"),
    HALF("", "H"),
    YEAR("", "Y"),
    DECADE("", "E"),
    CENTURY("", "C"),
    MILLENNIUM("", "L");

    private final String prefix;
    private final String letter;

    TimeUnit(String prefix, String letter) {
        this.prefix = prefix;
        this.letter = letter;
    }

    /// The TIMEX3 duration of `amount` of this unit: `P3D`, `PT5H`, `PXM`.
    String duration(String amount) {
        return "P" + prefix + amount + letter;
    }

    boolean isShorterThanDay() {
        return compareTo(DAY) < 0;
    }

    /// The precision of a calendar date counted in this unit.
    Precision precision() {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> Precision.TIME;
            case DAY -> Precision.DAY;
            case WEEKEND -> Precision.WEEKEND;
            case WEEK -> Precision.WEEK;
            case MONTH -> Precision.MONTH;
            case QUARTER -> Precision.QUARTER;
            case SEASON -> Precision.SEASON;
            case HALF -> Precision.HALF;
            case YEAR -> Precision.YEAR;
            case DECADE -> Precision.DECADE;
            case CENTURY, MILLENNIUM -> Precision.CENTURY;
        };
    }

    String singular() {
        return name().toLowerCase(Locale.ROOT);
    }

    String plural() {
        return switch (this) {
            case CENTURY -> "centuries";
            case MILLENNIUM -> "millennia";
            case HALF -> "halves";
            default -> singular() + "s";
        };
    }
}
