package dev.footnote.chronology;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/// How parts of dates are written: in TIMEX3, and in short English.
final class CalendarText {
    private CalendarText() {}

    /// Four digits, `BC` before them for years before the first; `year` counts as ISO does (0 is 1 BC).
    static String year(int year) {
        return year > 0 ? digits(year, 4) : "BC" + digits(1 - year, 4);
    }

    static String yearLabel(int year) {
        return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
    }

    static String month(int year, int month) {
        return year(year) + "-" + digits(month, 2);
    }

    static String day(LocalDate date) {
        return month(date.getYear(), date.getMonthValue()) + "-" + digits(date.getDayOfMonth(), 2);
    }

    static String monthLabel(int year, int month) {
        return Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + yearLabel(year);
    }

    static String dayLabel(LocalDate date) {
        return date.getDayOfMonth() + " " + monthLabel(date.getYear(), date.getMonthValue());
    }

    static String ordinal(int number) {
        int tens = number % 100;
        int ones = number % 10;
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (ones) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    /// At least `width` digits, zeros in front.
    static String digits(int number, int width) {
        String text = Integer.toString(number);
        return text.length() >= width ? text : "0".repeat(width - text.length()) + text;
    }
}
