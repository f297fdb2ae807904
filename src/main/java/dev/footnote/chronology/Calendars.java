package dev.footnote.chronology;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/// Steps through the calendar in units of any size.
final class Calendars {
    private Calendars() {}

    /// The unit that holds a day: its week, its month, its decade.
    static CalendarValue holding(LocalDate day, TimeUnit unit) {
        int year = day.getYear();
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> new CalendarValue.Day(day);
            case WEEK -> new CalendarValue.Week(day);
            case WEEKEND ->
                new CalendarValue.Weekend(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusDays(5));
            case MONTH -> new CalendarValue.Month(YearMonth.from(day));
            case QUARTER -> new CalendarValue.Quarter(year, (day.getMonthValue() + 2) / 3);
            case HALF -> new CalendarValue.Half(year, day.getMonthValue() <= 6 ? 1 : 2);
            case SEASON ->
                new CalendarValue.Season(
                        day.getMonthValue() <= 2 ? year - 1 : year, SeasonName.of(day.getMonthValue()));
            case YEAR -> new CalendarValue.Year(year);
            case DECADE -> new CalendarValue.Decade(Math.floorDiv(year, 10) * 10);
            case CENTURY, MILLENNIUM -> new CalendarValue.Century(Math.max(1, Math.floorDiv(year, 100) + 1));
        };
    }

    /// The weekday of a number in a period, or after a day; the period itself when it has none.
    static CalendarValue nthWeekday(int number, int weekday, CalendarValue period) {
        DayOfWeek name = DayOfWeek.of(weekday);
        if (period instanceof CalendarValue.Day(var start)) {
            return new CalendarValue.Day(
                    start.with(TemporalAdjusters.next(name)).plusWeeks(number - 1L));
        }
        LocalDate day = number == TimePhrase.Within.LAST
                ? period.last().with(TemporalAdjusters.previousOrSame(name))
                : period.first().with(TemporalAdjusters.nextOrSame(name)).plusWeeks(number - 1L);
        return day.isAfter(period.last()) ? period : new CalendarValue.Day(day);
    }

    /// The day a number of units away; past the ends of the supported calendar it stops at them.
    static LocalDate shift(LocalDate day, TimeUnit unit, long amount) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(amount);
            case WEEK, WEEKEND -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER, SEASON -> day.plusMonths(3 * amount);
            case HALF -> day.plusMonths(6 * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10 * amount);
            case CENTURY -> day.plusYears(100 * amount);
            case MILLENNIUM -> day.plusYears(1000 * amount);
        };
    }

    /// The unit in which values of a precision are counted.
    static TimeUnit unitOf(Precision precision) {
        return switch (precision) {
            case CENTURY -> TimeUnit.CENTURY;
            case DECADE -> TimeUnit.DECADE;
            case YEAR -> TimeUnit.YEAR;
            case HALF -> TimeUnit.HALF;
            case SEASON -> TimeUnit.SEASON;
            case QUARTER -> TimeUnit.QUARTER;
            case MONTH -> TimeUnit.MONTH;
            case WEEK -> TimeUnit.WEEK;
            case WEEKEND -> TimeUnit.WEEKEND;
            case DAY, TIME -> TimeUnit.DAY;
        };
    }
}
