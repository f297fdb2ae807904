package dev.footnote.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A calendar date only as exact as its source: a day, a month or a year. Nothing is ever filled in.
public sealed interface PartialDate {
    /// A day of the ISO calendar.
    record Day(LocalDate date) implements PartialDate {
        @Override
        public LocalDate first() {
            return date;
        }

        @Override
        public LocalDate last() {
            return date;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /// A whole month.
    record Month(YearMonth month) implements PartialDate {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /// A whole year, from 1 to 9999.
    record Year(int year) implements PartialDate {
        public Year {
            if (year < 1 || year > 9999) {
                throw new DateTimeException("year %d is not from 1 to 9999".formatted(year));
            }
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String toString() {
            return "%04d".formatted(year);
        }
    }

    /// The first day that the date may mean, inclusive.
    LocalDate first();

    /// The last day that the date may mean, inclusive.
    LocalDate last();

    /// Reads `2023`, `2023-11` or `2023-11-17`; a time of day behind a full date (`2023-11-17T08:00:00Z`) is ignored.
    ///
    /// @return empty when the text is none of these or names no real day
    static Optional<PartialDate> parse(String text) {
        Matcher matcher = IsoForm.PATTERN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return Optional.of(new Year(year));
            }
            int month = Integer.parseInt(matcher.group(2));
            return Optional.of(
                    matcher.group(3) == null
                            ? new Month(YearMonth.of(year, month))
                            : new Day(LocalDate.of(year, month, Integer.parseInt(matcher.group(3)))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /// The written forms that [#parse] takes.
    final class IsoForm {
        private static final Pattern PATTERN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ].*)?)?)?");

        private IsoForm() {}
    }
}
