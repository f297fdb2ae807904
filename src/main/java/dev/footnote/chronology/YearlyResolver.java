package dev.footnote.chronology;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Resolves parts of the year without a year: "March", "Nov. 17", "the third quarter", "last spring".
final class YearlyResolver {
    /// A narrative that steps back by more days than this has passed the turn of the year ("in November ... in
    /// February"); smaller steps back are asides. On the histories of WikiWars any bound from 240 up does as well.
    private static final int TURN_OF_YEAR = 240;

    /// A day of the news is told at most so many days after it; an older one is looked back at.
    private static final int LONG_AGO = 200;

    private static final int SOON = 31;

    private final Anchors anchors;

    YearlyResolver(Anchors anchors) {
        this.anchors = anchors;
    }

    /// The value; empty when no date tells the year.
    Optional<CalendarValue> resolve(Part.Yearly part, Pointer pointer, Tense tense, boolean goesOn) {
        return switch (pointer) {
            case Pointer.Open _ -> open(part, tense, goesOn);
            case Pointer.To(var reference) -> pointed(part, reference);
            case Pointer.InYear(var reference) -> yearOf(reference).flatMap(part::in);
        };
    }

    private Optional<CalendarValue> open(Part.Yearly part, Tense tense, boolean goesOn) {
        Optional<CalendarValue> giver = anchors.yearGiver(goesOn);
        if (giver.isPresent()) {
            Optional<CalendarValue> value = near(part, giver.get());
            Optional<CalendarValue> told = value.filter(_ -> tense == Tense.PAST)
                    .flatMap(date -> anchors.publication().filter(day -> isAhead(date, giver.get(), day)));
            return told.isPresent() ? preceding(part, told.get().last()) : value;
        }
        return anchors.publication().flatMap(publication -> fromPublication(part, publication, tense));
    }

    /// Whether a date lies behind the publication although its year is one that the publication has reached.
    private static boolean isAhead(CalendarValue date, CalendarValue giver, CalendarValue publication) {
        return date.first().isAfter(publication.last())
                && giver.first().getYear() <= publication.last().getYear();
    }

    /// A day that a paragraph of news tells soon after another of long ago, goes on from there.
    Optional<CalendarValue> soonAfter(Part.Yearly part, CalendarValue told) {
        LocalDate last = told.last();
        boolean past = anchors.publication()
                .filter(day -> last.isBefore(day.first().minusDays(LONG_AGO)))
                .isPresent();
        boolean days = past && part instanceof Part.MonthDay && told.precision().isFinerThan(Precision.WEEKEND);
        return days
                ? following(part, last).filter(day -> ChronoUnit.DAYS.between(last, day.first()) <= SOON)
                : Optional.empty();
    }

    /// The one in the year of `giver`, or in the next when the narrative has passed the turn of the year.
    private static Optional<CalendarValue> near(Part.Yearly part, CalendarValue giver) {
        int year = giver.first().getYear();
        Optional<CalendarValue> same = part.in(year);
        boolean coarse = !giver.precision().isFinerThan(Precision.HALF);
        if (coarse || same.isEmpty() || ChronoUnit.DAYS.between(same.get().last(), giver.first()) < TURN_OF_YEAR) {
            return same;
        }
        return part.in(year + 1).or(() -> same);
    }

    private static Optional<CalendarValue> fromPublication(Part.Yearly part, CalendarValue publication, Tense tense) {
        if (publication.precision() == Precision.YEAR) {
            return part.in(publication.first().getYear());
        }
        Optional<CalendarValue> before = preceding(part, publication.last());
        Optional<CalendarValue> after = following(part, publication.first());
        if (before.isEmpty() || after.isEmpty()) {
            return before.or(() -> after);
        }
        long back = Math.max(0, ChronoUnit.DAYS.between(before.get().last(), publication.first()));
        long on = Math.max(
                0, ChronoUnit.DAYS.between(publication.last(), after.get().first()));
        return on * reluctance(part, tense) < back ? after : before;
    }

    /// How many times nearer the coming one must be than the past one to be meant. News tells days of the coming
    /// weeks in any tense ("must return by Jan. 14" in a sentence of the past), months hardly ever.
    private static double reluctance(Part.Yearly part, Tense tense) {
        boolean day = part instanceof Part.MonthDay || part instanceof Part.NamedDay;
        return switch (tense) {
            case PAST -> day ? 2.5 : 30;
            case PRESENT, UNKNOWN -> day ? 1 : 2;
            case POSSIBLE -> day ? 0.7 : 0.4;
            case FUTURE -> part instanceof Part.Month || part instanceof Part.Season ? 0.3 : 0.4;
            case SINCE -> Double.POSITIVE_INFINITY;
        };
    }

    /// The first one that is not over on `day`.
    private static Optional<CalendarValue> following(Part.Yearly part, LocalDate day) {
        return part.in(day.getYear() - 1)
                .filter(value -> !value.last().isBefore(day))
                .or(() -> part.in(day.getYear()).filter(value -> !value.last().isBefore(day)))
                .or(() -> part.in(day.getYear() + 1));
    }

    /// The last one that has begun on `day`.
    private static Optional<CalendarValue> preceding(Part.Yearly part, LocalDate day) {
        return part.in(day.getYear())
                .filter(value -> !value.first().isAfter(day))
                .or(() -> part.in(day.getYear() - 1));
    }

    private Optional<CalendarValue> pointed(Part.Yearly part, Reference reference) {
        if (reference.isNarrative()) {
            return anchors.told().flatMap(told -> switch (reference) {
                case PREVIOUS -> before(part, told.first());
                case FOLLOWING -> after(part, told.last());
                default -> part.in(told.first().getYear());
            });
        }
        return anchors.publication().flatMap(publication -> switch (reference) {
            case LAST, PAST, LATEST, RECENT -> before(part, publication.first());
            case NEXT, AHEAD -> after(part, publication.last());
            default -> part.in(publication.first().getYear());
        });
    }

    /// The last one that is over before `day`.
    private static Optional<CalendarValue> before(Part.Yearly part, LocalDate day) {
        return part.in(day.getYear())
                .filter(value -> value.last().isBefore(day))
                .or(() ->
                        part.in(day.getYear() - 1).filter(value -> value.last().isBefore(day)))
                .or(() -> part.in(day.getYear() - 2));
    }

    /// The first one that begins after `day`.
    private static Optional<CalendarValue> after(Part.Yearly part, LocalDate day) {
        return part.in(day.getYear())
                .filter(value -> value.first().isAfter(day))
                .or(() -> part.in(day.getYear() + 1));
    }

    private Optional<Integer> yearOf(Reference reference) {
        Optional<CalendarValue> from = reference.isNarrative() ? anchors.told() : anchors.publication();
        return from.map(value -> value.first().getYear() + reference.offset());
    }
}
