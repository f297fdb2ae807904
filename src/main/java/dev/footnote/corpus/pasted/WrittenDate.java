package dev.footnote.corpus.pasted;

import dev.footnote.text.PartialDate;
import dev.footnote.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/// A date as a page writes it, with what it leaves out left out. It names a month at least.
///
/// @param span in the text that was read
/// @param weekday the day of the week that stands before it
record WrittenDate(Span span, Optional<DayOfWeek> weekday, OptionalInt day, int month, OptionalInt year) {
    /// The date when it has a year; empty for a day that is in no calendar, or falls on another weekday.
    Optional<PartialDate> date() {
        return year.isPresent() ? in(year.getAsInt()) : Optional.empty();
    }

    /// The date, were it of that year; empty for a day that is in no calendar, or falls on another weekday.
    Optional<PartialDate> in(int someYear) {
        try {
            if (day.isEmpty()) {
                return Optional.of(new PartialDate.Month(YearMonth.of(someYear, month)));
            }
            LocalDate date = LocalDate.of(someYear, month, day.getAsInt());
            boolean fits = weekday.isEmpty() || date.getDayOfWeek() == weekday.get();
            return fits ? Optional.of(new PartialDate.Day(date)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
