package dev.footnote.chronology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A part of the calendar that has a name and comes again.
sealed interface Part {
    /// A part that comes once a year.
    sealed interface Yearly extends Part {
        /// The one of a year; empty when that year has none (29 February).
        Optional<CalendarValue> in(int year);
    }

    /// Comes every week; 1 is Monday.
    record Weekday(int day) implements Part {
        @Override
        public String pattern() {
            return "XXXX-WXX-" + day;
        }
    }

    record Month(int month) implements Yearly {
        @Override
        public Optional<CalendarValue> in(int year) {
            return Optional.of(new CalendarValue.Month(YearMonth.of(year, month)));
        }

        @Override
        public String pattern() {
            return "XXXX-" + CalendarText.digits(month, 2);
        }
    }

    record MonthDay(int month, int day) implements Yearly {
        @Override
        public Optional<CalendarValue> in(int year) {
            return day <= YearMonth.of(year, month).lengthOfMonth()
                    ? Optional.of(new CalendarValue.Day(LocalDate.of(year, month, day)))
                    : Optional.empty();
        }

        @Override
        public String pattern() {
            return "XXXX-" + CalendarText.digits(month, 2) + "-" + CalendarText.digits(day, 2);
        }
    }

    record Season(SeasonName season) implements Yearly {
        @Override
        public Optional<CalendarValue> in(int year) {
            return Optional.of(new CalendarValue.Season(year, season));
        }

        @Override
        public String pattern() {
            return "XXXX-" + season.code();
        }
    }

    record Quarter(int quarter) implements Yearly {
        @Override
        public Optional<CalendarValue> in(int year) {
            return Optional.of(new CalendarValue.Quarter(year, quarter));
        }

        @Override
        public String pattern() {
            return "XXXX-Q" + quarter;
        }
    }

    record Half(int half) implements Yearly {
        @Override
        public Optional<CalendarValue> in(int year) {
            return Optional.of(new CalendarValue.Half(year, half));
        }

        @Override
        public String pattern() {
            return "XXXX-H" + half;
        }
    }

    record NamedDay(Holiday holiday) implements Yearly {
        @Override
        public Optional<CalendarValue> in(int year) {
            return Optional.of(new CalendarValue.Day(holiday.in(year)));
        }

        @Override
        public String pattern() {
            LocalDate day = holiday.in(2001);
            boolean fixed = day.plusYears(1).equals(holiday.in(2002));
            return fixed ? new MonthDay(day.getMonthValue(), day.getDayOfMonth()).pattern() : "XXXX-XX-XX";
        }
    }

    /// The TIMEX3 value of one of them in no known year.
    String pattern();
}
