package dev.footnote.chronology;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// Resolves what counts from another date: "last week", "the following month", "two years ago", "a year earlier".
final class CountingResolver {
    /// Counts beyond this are no dates of a calendar ("65 million years ago").
    private static final int FARTHEST = 20_000;

    private final Anchors anchors;

    /// Whether a count of units may end at a date of the calendar; "65 million years ago" is only long past.
    static boolean isCalendar(BigDecimal count) {
        return count.compareTo(BigDecimal.valueOf(FARTHEST)) <= 0;
    }

    CountingResolver(Anchors anchors) {
        this.anchors = anchors;
    }

    /// "last week", "this year": the unit that lies `reference` away from its anchor.
    Optional<CalendarValue> pointed(TimeUnit unit, Reference reference, Tense tense, int token) {
        if (reference == Reference.BARE) {
            return bare(unit, tense, token);
        }
        boolean thisDay =
                reference == Reference.THIS && unit == TimeUnit.DAY && anchors.style() == DocumentStyle.NARRATIVE;
        Optional<CalendarValue> from = reference.isNarrative() || thisDay
                ? anchors.told().filter(told -> reaches(told, unit)).or(() -> fallback(unit, reference))
                : anchors.publication().filter(date -> reaches(date, unit));
        return from.map(value -> Calendars.holding(shifted(value, unit, reference), unit));
    }

    /// On a Sunday "last week" is the one that ends with it, not the one before.
    private static LocalDate shifted(CalendarValue from, TimeUnit unit, Reference reference) {
        LocalDate day = from.first();
        boolean ending = unit == TimeUnit.WEEK
                && reference == Reference.LAST
                && from.precision() == Precision.DAY
                && day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return ending ? day : Calendars.shift(day, unit, reference.offset());
    }

    /// "that year" in news that told no date is the year of publication.
    private Optional<CalendarValue> fallback(TimeUnit unit, Reference reference) {
        return anchors.style() == DocumentStyle.NEWS && reference.offset() == 0
                ? anchors.publication().filter(date -> reaches(date, unit))
                : Optional.empty();
    }

    /// "the quarter", "the year", "the weekend".
    private Optional<CalendarValue> bare(TimeUnit unit, Tense tense, int token) {
        Optional<CalendarValue> publication = anchors.publication().filter(date -> reaches(date, unit));
        Optional<CalendarValue> told = anchors.toldNear(token).filter(value -> reaches(value, unit));
        return switch (unit) {
            case QUARTER -> anchors.quarter();
            case WEEKEND -> publication.map(date -> weekend(date.first(), tense));
            case DAY, MONTH -> told.or(() -> publication).map(value -> Calendars.holding(value.first(), unit));
            default ->
                (anchors.style() == DocumentStyle.NARRATIVE ? told.or(() -> publication) : publication)
                        .map(value -> Calendars.holding(value.first(), unit));
        };
    }

    private static CalendarValue weekend(LocalDate day, Tense tense) {
        boolean coming = tense == Tense.FUTURE
                || tense == Tense.POSSIBLE
                || day.getDayOfWeek().getValue() >= 6;
        return Calendars.holding(coming ? day : day.minusWeeks(1), TimeUnit.WEEKEND);
    }

    /// "two weeks ago", "three months later".
    Optional<CalendarValue> counted(TimePhrase.Counted phrase, int token) {
        if (phrase.amount().isBroken()) {
            switch (phrase.unit()) {
                case YEAR -> {
                    return counted(in(phrase, 12, TimeUnit.MONTH), token);
                }
                case DECADE -> {
                    return counted(in(phrase, 10, TimeUnit.YEAR), token);
                }
                case CENTURY -> {
                    return counted(in(phrase, 100, TimeUnit.YEAR), token);
                }
                default -> {}
            }
        }
        Optional<Integer> amount = phrase.amount().whole().filter(n -> n <= FARTHEST);
        Optional<CalendarValue> from = anchor(phrase, token);
        if (amount.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        int steps = phrase.direction().sign() * amount.get();
        TimeUnit grain = phrase.grain()
                .filter(unit -> phrase.direction() != Direction.AGO || reaches(from.get(), unit))
                .orElseGet(() -> grain(phrase, from.get()));
        if (!reaches(from.get(), phrase.unit()) && phrase.grain().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Calendars.holding(Calendars.shift(from.get().first(), phrase.unit(), steps), grain));
    }

    /// Half years count as six months, half centuries as fifty years.
    private static TimePhrase.Counted in(TimePhrase.Counted phrase, int parts, TimeUnit unit) {
        return new TimePhrase.Counted(phrase.amount().times(parts), unit, phrase.direction(), phrase.grain());
    }

    /// Business news compares a quarter with "a year ago" and "a year earlier": that is the quarter of the year
    /// before.
    private Optional<CalendarValue> anchor(TimePhrase.Counted phrase, int token) {
        if (phrase.grain().filter(TimeUnit.QUARTER::equals).isPresent()) {
            return anchors.quarter();
        }
        Optional<CalendarValue> quarter = isOneYear(phrase) ? anchors.reportedQuarter() : Optional.empty();
        Optional<CalendarValue> told = switch (phrase.direction()) {
            case LATER -> anchors.told();
            case EARLIER -> anchors.toldNear(token);
            case AGO, AHEAD -> Optional.empty();
        };
        return quarter.or(() -> told).or(anchors::publication);
    }

    private static boolean isOneYear(TimePhrase.Counted phrase) {
        return phrase.unit() == TimeUnit.YEAR && phrase.amount().equals(Amount.ONE);
    }

    /// A year more or less keeps the exactness of its anchor; weeks are counted in days, decades in years; other
    /// counts are as exact as their unit.
    private static TimeUnit grain(TimePhrase.Counted phrase, CalendarValue from) {
        boolean told = phrase.direction().isNarrative() || from.precision() == Precision.QUARTER;
        if (isOneYear(phrase) && told) {
            return Calendars.unitOf(from.precision());
        }
        return switch (phrase.unit()) {
            case WEEK -> from.precision() == Precision.DAY ? TimeUnit.DAY : TimeUnit.WEEK;
            case DECADE -> TimeUnit.YEAR;
            default -> phrase.unit();
        };
    }

    /// Whether a date is exact enough to count in a unit from it.
    private static boolean reaches(CalendarValue date, TimeUnit unit) {
        Precision needed = unit.precision();
        return !needed.isFinerThan(date.precision()) || needed == Precision.TIME && date.precision() == Precision.DAY;
    }
}
