package dev.footnote.chronology;

import java.time.LocalDate;
import java.util.Optional;

/// From one date to a later one, both included: what a sentence tells of "from 1 to 15 September", "2015–18".
/// Dates of expressions are never ranges; those of timeline entries may be.
///
/// @param from no range
/// @param to no range, and [later][#isOrdered]
public record DateRange(CalendarValue from, CalendarValue to) implements CalendarValue {
    public DateRange {
        if (!isOrdered(from, to)) {
            throw new IllegalArgumentException("%s is no later than %s".formatted(to, from));
        }
    }

    /// Whether one date begins and ends later than another, so that both bound a range.
    public static boolean isOrdered(CalendarValue from, CalendarValue to) {
        boolean plain = !(from instanceof DateRange) && !(to instanceof DateRange);
        if (plain && isOneDay(from, to)) {
            return from.timex3().compareTo(to.timex3()) < 0;
        }
        return plain && from.first().isBefore(to.first()) && from.last().isBefore(to.last());
    }

    private static boolean isOneDay(CalendarValue from, CalendarValue to) {
        return from instanceof TimeOfDay(var day, DayTime.Clock _)
                && to instanceof TimeOfDay(var other, DayTime.Clock _)
                && day.equals(other);
    }

    @Override
    public LocalDate first() {
        return from.first();
    }

    @Override
    public LocalDate last() {
        return to.last();
    }

    @Override
    public Precision precision() {
        return from.precision().coarser(to.precision());
    }

    @Override
    public CalendarValue start() {
        return from;
    }

    @Override
    public Optional<CalendarValue> end() {
        return Optional.of(to);
    }

    /// Both ends as ISO 8601 writes intervals.
    @Override
    public String timex3() {
        return from.timex3() + "/" + to.timex3();
    }

    @Override
    public String label() {
        return label(from.label(), to.label());
    }

    /// The range in words, what both ends share only once: `1–15 Sep 2023`, `2015–2018`, `Oct 2019 – Mar 2020`.
    ///
    /// @param first the first date in words
    /// @param last the last one in words
    public String label(String first, String last) {
        if (from instanceof Day(var start)
                && to instanceof Day(var end)
                && start.getYear() == end.getYear()
                && start.getMonth() == end.getMonth()) {
            return start.getDayOfMonth() + "–" + last;
        }
        if (isOneDay(from, to)) {
            return first + "–" + last.substring(last.lastIndexOf(' ') + 1);
        }
        return from instanceof Year && to instanceof Year ? first + "–" + last : first + " – " + last;
    }
}
