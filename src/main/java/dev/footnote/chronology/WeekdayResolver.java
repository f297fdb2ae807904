package dev.footnote.chronology;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Resolves weekdays: "Monday", "last Friday", "the following Tuesday".
final class WeekdayResolver {
    /// Days for which a weekday is fresh news.
    private static final int FRESH = 2;

    private final Anchors anchors;

    WeekdayResolver(Anchors anchors) {
        this.anchors = anchors;
    }

    /// The day; empty when nothing is known to the day to count from.
    Optional<CalendarValue> resolve(Part.Weekday weekday, Pointer pointer, Tense tense) {
        DayOfWeek day = DayOfWeek.of(weekday.day());
        Reference reference = pointer instanceof Pointer.To(var to) ? to : Reference.BARE;
        Optional<LocalDate> from = reference.isNarrative() || anchors.style() == DocumentStyle.NARRATIVE
                ? anchors.told()
                        .filter(told -> told.precision().isFinerThan(Precision.MONTH))
                        .map(CalendarValue::first)
                : anchors.day();
        return from.map(date -> new CalendarValue.Day(resolve(day, reference, tense, date)));
    }

    private static LocalDate resolve(DayOfWeek day, Reference reference, Tense tense, LocalDate from) {
        return switch (reference) {
            case LAST, PREVIOUS, PAST, RECENT, LATEST -> from.with(TemporalAdjusters.previous(day));
            case NEXT -> nextWeek(day, from);
            case FOLLOWING, AHEAD -> from.with(TemporalAdjusters.next(day));
            case THIS ->
                tense == Tense.PAST || tense == Tense.SINCE
                        ? from.with(TemporalAdjusters.previousOrSame(day))
                        : from.with(TemporalAdjusters.nextOrSame(day));
            case SAME ->
                from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
            case BARE ->
                tense == Tense.FUTURE || tense == Tense.POSSIBLE && !isJustOver(day, from)
                        ? from.with(TemporalAdjusters.nextOrSame(day))
                        : from.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    /// Whether the last one is so fresh that news tells of it in any words ("said it would, a spokesman wrote Monday").
    private static boolean isJustOver(DayOfWeek day, LocalDate from) {
        return !from.with(TemporalAdjusters.previousOrSame(day)).isBefore(from.minusDays(FRESH));
    }

    /// "next Friday" said on a Tuesday is the Friday of the week to come.
    private static LocalDate nextWeek(DayOfWeek day, LocalDate from) {
        return from.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
    }
}
