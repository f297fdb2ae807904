package dev.footnote.conversation;

import dev.footnote.chronology.CalendarValue;
import dev.footnote.chronology.DateRange;
import dev.footnote.chronology.DayTime;
import dev.footnote.chronology.TimexModifier;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Optional;

/// Places in the calendar in the language of the answer, as exact as they are; in English as
/// [CalendarValue#label()] has them.
final class DateText {
    private static final String[] ROMAN_TENS = {"", "X", "XX", "XXX"};
    private static final String[] ROMAN_ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private DateText() {}

    /// `early 2023`, `principios de 2023`.
    static String of(CalendarValue value, Optional<TimexModifier> modifier) {
        String plain = of(value);
        return modifier.flatMap(DateText::key).map(key -> Words.of(key, plain)).orElse(plain);
    }

    private static Optional<String> key(TimexModifier modifier) {
        return switch (modifier) {
            case START -> Optional.of("date.early");
            case MID -> Optional.of("date.mid");
            case END -> Optional.of("date.late");
            case APPROX -> Optional.of("date.about");
            case BEFORE, ON_OR_BEFORE -> Optional.of("date.before");
            case AFTER, ON_OR_AFTER -> Optional.of("date.after");
            case LESS_THAN, EQUAL_OR_LESS, MORE_THAN, EQUAL_OR_MORE -> Optional.empty();
        };
    }

    /// `17 Nov 2023`, `week of 13 Nov 2023`, `autumn 2023`.
    static String of(CalendarValue value) {
        return switch (value) {
            case CalendarValue.Day(var date) -> day(date);
            case CalendarValue.TimeOfDay(var date, var time) -> day(date) + ", " + time(time);
            case CalendarValue.Week(var monday) -> Words.of("date.week", day(monday));
            case CalendarValue.Weekend(var saturday) -> Words.of("date.weekend", day(saturday));
            case CalendarValue.Month(var month) -> month(month.getYear(), month.getMonth());
            case CalendarValue.Quarter(var year, var quarter) -> Words.of("date.quarter", quarter, year(year));
            case CalendarValue.Half(var year, var half) -> Words.of("date.half", half, year(year));
            case CalendarValue.Season(var year, var season) -> Words.of("date." + season, year(year));
            case CalendarValue.Year(var year) -> year(year);
            case CalendarValue.FiscalYear(var year) -> Words.of("date.fiscal", year(year));
            case CalendarValue.Decade(var first) ->
                first > 0
                        ? Words.of("date.decade", Integer.toString(first))
                        : Words.of("bc", Words.of("date.decade", Integer.toString(-first - 8)));
            case DateRange range -> range.label(of(range.from()), of(range.to()));
            case CalendarValue.Century(var ordinal) ->
                ordinal > 0 ? century(ordinal) : Words.of("bc", century(-ordinal));
        };
    }

    private static String time(DayTime time) {
        return time instanceof DayTime.Part(var part) ? Words.of("date." + part) : time.label();
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getYear(), date.getMonth());
    }

    private static String month(int year, Month month) {
        return month.getDisplayName(TextStyle.SHORT, Words.locale()) + " " + year(year);
    }

    /// A year as ISO counts it: 0 is the first before Christ.
    static String year(int year) {
        return year > 0 ? Integer.toString(year) : Words.of("bc", Integer.toString(1 - year));
    }

    /// Languages count centuries by ordinals or by Roman numerals.
    private static String century(int ordinal) {
        String roman = ordinal < 40 ? ROMAN_TENS[ordinal / 10] + ROMAN_ONES[ordinal % 10] : Integer.toString(ordinal);
        return Words.of("date.century", new CalendarValue.Century(ordinal).label(), roman);
    }
}
