package dev.footnote.chronology;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/// Days of the year with a name. United States holidays where a name means different days in different countries.
enum Holiday {
    CHRISTMAS_EVE("christmas eve", on(Month.DECEMBER, 24)),
    CHRISTMAS("christmas", on(Month.DECEMBER, 25)),
    CHRISTMAS_DAY("christmas day", on(Month.DECEMBER, 25)),
    BOXING_DAY("boxing day", on(Month.DECEMBER, 26)),
    NEW_YEARS_EVE("new year's eve", on(Month.DECEMBER, 31)),
    NEW_YEARS_DAY("new year's day", on(Month.JANUARY, 1)),
    VALENTINES_DAY("valentine's day", on(Month.FEBRUARY, 14)),
    ST_PATRICKS_DAY("st. patrick's day", on(Month.MARCH, 17)),
    INDEPENDENCE_DAY("independence day", on(Month.JULY, 4)),
    HALLOWEEN("halloween", on(Month.OCTOBER, 31)),
    VETERANS_DAY("veterans day", on(Month.NOVEMBER, 11)),
    MARTIN_LUTHER_KING_DAY("martin luther king day", nth(3, DayOfWeek.MONDAY, Month.JANUARY)),
    PRESIDENTS_DAY("presidents day", nth(3, DayOfWeek.MONDAY, Month.FEBRUARY)),
    MEMORIAL_DAY("memorial day", nth(-1, DayOfWeek.MONDAY, Month.MAY)),
    LABOR_DAY("labor day", nth(1, DayOfWeek.MONDAY, Month.SEPTEMBER)),
    LABOUR_DAY("labour day", on(Month.MAY, 1)),
    COLUMBUS_DAY("columbus day", nth(2, DayOfWeek.MONDAY, Month.OCTOBER)),
    THANKSGIVING("thanksgiving", nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER)),
    THANKSGIVING_DAY("thanksgiving day", nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER)),
    CYBER_MONDAY(
            "cyber monday",
            year -> LocalDate.of(year, Month.NOVEMBER, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))
                    .plusDays(4)),
    ELECTION_DAY(
            "election day",
            year -> LocalDate.of(year, 11, 1)
                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                    .plusDays(1)),
    ASH_WEDNESDAY("ash wednesday", fromEaster(-46)),
    PALM_SUNDAY("palm sunday", fromEaster(-7)),
    GOOD_FRIDAY("good friday", fromEaster(-2)),
    EASTER("easter", fromEaster(0)),
    EASTER_SUNDAY("easter sunday", fromEaster(0)),
    EASTER_MONDAY("easter monday", fromEaster(1));

    private final List<String> words;
    private final IntFunction<LocalDate> rule;

    Holiday(String name, IntFunction<LocalDate> rule) {
        this.words = Arrays.asList(name.split("(?<=[.'])|(?=[.'])| "));
        this.rule = rule;
    }

    /// The name in lower case, marks as words of their own.
    List<String> words() {
        return words;
    }

    LocalDate in(int year) {
        return rule.apply(year);
    }

    private static IntFunction<LocalDate> on(Month month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    private static IntFunction<LocalDate> nth(int number, DayOfWeek day, Month month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
    }

    private static IntFunction<LocalDate> fromEaster(int days) {
        return year -> easter(year).plusDays(days);
    }

    /// Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones and Butcher).
    private static LocalDate easter(int year) {
        int century = year / 100;
        int moon = Math.floorMod(century - century / 4 - (8 * century + 13) / 25 + 19 * (year % 19) + 15, 30);
        int full = moon - moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - year % 19) / 11));
        int weekday = Math.floorMod(year + year / 4 + full + 2 - century + century / 4, 7);
        int shift = full - weekday;
        int month = 3 + (shift + 40) / 44;
        return LocalDate.of(year, month, shift + 28 - 31 * (month / 4));
    }
}
