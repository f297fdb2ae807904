package dev.footnote.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// A place in the calendar, as exact as the text is and no more. Years count as in ISO 8601: 0 is 1 BC.
public sealed interface CalendarValue extends TimexValue
        permits CalendarValue.Day,
                CalendarValue.TimeOfDay,
                CalendarValue.Week,
                CalendarValue.Weekend,
                CalendarValue.Month,
                CalendarValue.Quarter,
                CalendarValue.Half,
                CalendarValue.Season,
                CalendarValue.Year,
                CalendarValue.FiscalYear,
                CalendarValue.Decade,
                CalendarValue.Century,
                DateRange {
    /// The first day that the value may mean, inclusive.
    LocalDate first();

    /// The last day that the value may mean, inclusive.
    LocalDate last();

    Precision precision();

    /// The date itself, or the one that a range begins with.
    default CalendarValue start() {
        return this;
    }

    /// The date that a range ends with; empty for everything else.
    default Optional<CalendarValue> end() {
        return Optional.empty();
    }

    /// Whether some day belongs to both.
    default boolean overlaps(CalendarValue other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    /// Whether every day of `other` belongs to this.
    default boolean contains(CalendarValue other) {
        return !other.first().isBefore(first()) && !other.last().isAfter(last());
    }

    /// One day.
    record Day(LocalDate date) implements CalendarValue {
        @Override
        public LocalDate first() {
            return date;
        }

        @Override
        public LocalDate last() {
            return date;
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }

        @Override
        public String timex3() {
            return CalendarText.day(date);
        }

        @Override
        public String label() {
            return CalendarText.dayLabel(date);
        }
    }

    /// A time of one day.
    record TimeOfDay(LocalDate date, DayTime time) implements CalendarValue {
        @Override
        public LocalDate first() {
            return date;
        }

        @Override
        public LocalDate last() {
            return date;
        }

        @Override
        public Precision precision() {
            return Precision.TIME;
        }

        @Override
        public String timex3() {
            return CalendarText.day(date) + time.timex3();
        }

        @Override
        public String label() {
            return CalendarText.dayLabel(date) + ", " + time.label();
        }
    }

    /// An ISO week, Monday to Sunday.
    record Week(LocalDate monday) implements CalendarValue {
        public Week {
            monday = monday.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        }

        @Override
        public LocalDate first() {
            return monday;
        }

        @Override
        public LocalDate last() {
            return monday.plusDays(6);
        }

        @Override
        public Precision precision() {
            return Precision.WEEK;
        }

        @Override
        public String timex3() {
            return CalendarText.year(monday.get(IsoFields.WEEK_BASED_YEAR))
                    + "-W"
                    + CalendarText.digits(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
        }

        @Override
        public String label() {
            return "week of " + CalendarText.dayLabel(monday);
        }
    }

    /// Saturday and Sunday of an ISO week.
    record Weekend(LocalDate saturday) implements CalendarValue {
        @Override
        public LocalDate first() {
            return saturday;
        }

        @Override
        public LocalDate last() {
            return saturday.plusDays(1);
        }

        @Override
        public Precision precision() {
            return Precision.WEEKEND;
        }

        @Override
        public String timex3() {
            return new Week(saturday).timex3() + "-WE";
        }

        @Override
        public String label() {
            return "weekend of " + CalendarText.dayLabel(saturday);
        }
    }

    /// A month.
    record Month(YearMonth month) implements CalendarValue {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }

        @Override
        public String timex3() {
            return CalendarText.month(month.getYear(), month.getMonthValue());
        }

        @Override
        public String label() {
            return CalendarText.monthLabel(month.getYear(), month.getMonthValue());
        }
    }

    /// A quarter of a year, numbered from 1.
    record Quarter(int year, int quarter) implements CalendarValue {
        public Quarter {
            requireBetween(quarter, 1, 4, "quarter");
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, quarter * 3 - 2, 1);
        }

        @Override
        public LocalDate last() {
            return first().plusMonths(3).minusDays(1);
        }

        @Override
        public Precision precision() {
            return Precision.QUARTER;
        }

        @Override
        public String timex3() {
            return CalendarText.year(year) + "-Q" + quarter;
        }

        @Override
        public String label() {
            return CalendarText.ordinal(quarter) + " quarter of " + CalendarText.yearLabel(year);
        }
    }

    /// A half of a year, 1 or 2.
    record Half(int year, int half) implements CalendarValue {
        public Half {
            requireBetween(half, 1, 2, "half");
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, half * 6 - 5, 1);
        }

        @Override
        public LocalDate last() {
            return first().plusMonths(6).minusDays(1);
        }

        @Override
        public Precision precision() {
            return Precision.HALF;
        }

        @Override
        public String timex3() {
            return CalendarText.year(year) + "-H" + half;
        }

        @Override
        public String label() {
            return CalendarText.ordinal(half) + " half of " + CalendarText.yearLabel(year);
        }
    }

    /// A season; the winter of a year is the one that begins in its December.
    record Season(int year, SeasonName season) implements CalendarValue {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, season.firstMonth(), 1);
        }

        @Override
        public LocalDate last() {
            return first().plusMonths(3).minusDays(1);
        }

        @Override
        public Precision precision() {
            return Precision.SEASON;
        }

        @Override
        public String timex3() {
            return CalendarText.year(year) + "-" + season.code();
        }

        @Override
        public String label() {
            return season.label() + " " + CalendarText.yearLabel(year);
        }
    }

    /// A calendar year.
    record Year(int year) implements CalendarValue {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public Precision precision() {
            return Precision.YEAR;
        }

        @Override
        public String timex3() {
            return CalendarText.year(year);
        }

        @Override
        public String label() {
            return CalendarText.yearLabel(year);
        }
    }

    /// A business year. Where it begins differs from house to house, so its days are those of the calendar year whose
    /// number it bears.
    record FiscalYear(int year) implements CalendarValue {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public Precision precision() {
            return Precision.YEAR;
        }

        @Override
        public String timex3() {
            return CalendarText.year(year);
        }

        @Override
        public String label() {
            return "fiscal " + CalendarText.yearLabel(year);
        }
    }

    /// Ten years from one that ends in 0 (before Christ, from one that ends in 9), by its first year.
    record Decade(int firstYear) implements CalendarValue {
        @Override
        public LocalDate first() {
            return LocalDate.of(firstYear, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(firstYear + 9, 12, 31);
        }

        @Override
        public Precision precision() {
            return Precision.DECADE;
        }

        @Override
        public String timex3() {
            return firstYear > 0
                    ? CalendarText.digits(firstYear / 10, 3)
                    : "BC" + CalendarText.digits((-firstYear - 8) / 10, 3);
        }

        @Override
        public String label() {
            return firstYear > 0 ? firstYear + "s" : (-firstYear - 8) + "s BC";
        }
    }

    /// A century by its ordinal: 20 for the twentieth; negative before Christ, never 0. Its days are those of the
    /// years that share their first digits (1900 to 1999), as people speak.
    record Century(int ordinal) implements CalendarValue {
        public Century {
            if (ordinal == 0) {
                throw new DateTimeException("there is no century 0");
            }
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(ordinal > 0 ? Math.max(1, (ordinal - 1) * 100) : ordinal * 100 + 1, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(ordinal > 0 ? ordinal * 100 - 1 : ordinal * 100 + 100, 12, 31);
        }

        @Override
        public Precision precision() {
            return Precision.CENTURY;
        }

        @Override
        public String timex3() {
            int digits = Math.abs(ordinal) - 1;
            return (ordinal > 0 ? "" : "BC") + CalendarText.digits(digits, 2);
        }

        @Override
        public String label() {
            return CalendarText.ordinal(Math.abs(ordinal)) + " century" + (ordinal > 0 ? "" : " BC");
        }
    }

    private static void requireBetween(int number, int low, int high, String what) {
        if (number < low || number > high) {
            throw new DateTimeException("there is no %s %d".formatted(what, number));
        }
    }
}
