package dev.footnote.chronology;

import dev.footnote.text.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/// What relative expressions of one document count from: its publication, and the dates that it has told so far.
/// Not thread-safe; lives as long as one document is read.
final class Anchors {
    /// How far back, in tokens, a date told may stand and still carry its year to a date without one.
    private static final int YEAR_REACH = 60;

    private final Optional<PartialDate> published;
    private final DocumentStyle style;
    private Optional<CalendarValue> told = Optional.empty();
    private int toldAt;
    private boolean full;
    private Optional<CalendarValue> heading = Optional.empty();
    private Optional<CalendarValue> reportedQuarter = Optional.empty();

    Anchors(Optional<PartialDate> published, DocumentStyle style) {
        this.published = published;
        this.style = style;
    }

    DocumentStyle style() {
        return style;
    }

    /// Remembers a date of the text.
    ///
    /// @param alone whether its paragraph says nothing else
    void tell(CalendarValue value, TaggedPhrase phrase, boolean alone) {
        if (phrase.phrase() instanceof TimePhrase.Alluded) {
            return;
        }
        if (style == DocumentStyle.NARRATIVE && countsFromPublication(phrase.phrase())) {
            return;
        }
        told = Optional.of(value);
        toldAt = phrase.from();
        full = phrase.phrase() instanceof TimePhrase.Fixed;
        heading = alone && value instanceof CalendarValue.Year ? told : heading;
        if (value instanceof CalendarValue.Quarter && isReported(phrase.phrase()) && isNews(value)) {
            reportedQuarter = told;
        }
    }

    /// "today" and "last year" in a history are the author's, not the story's.
    private static boolean countsFromPublication(TimePhrase phrase) {
        return switch (phrase) {
            case TimePhrase.FromToday _ -> true;
            case TimePhrase.Pointed(var unit, var reference) -> !reference.isNarrative() && reference != Reference.BARE;
            case TimePhrase.Counted counted -> !counted.direction().isNarrative();
            case TimePhrase.Named(var part, Pointer.To(var reference)) -> !reference.isNarrative();
            default -> false;
        };
    }

    /// Business news reports the latest quarter; earlier ones that it tells are background, those to come forecasts.
    private boolean isNews(CalendarValue quarter) {
        boolean over =
                publication().map(date -> !quarter.last().isAfter(date.last())).orElse(true);
        return reportedQuarter.isEmpty()
                || over && !quarter.first().isBefore(reportedQuarter.get().first());
    }

    /// Whether a quarter is told by itself and not as the one to compare with.
    private static boolean isReported(TimePhrase phrase) {
        return phrase instanceof TimePhrase.Named(var part, Pointer.Open pointer)
                || phrase instanceof TimePhrase.Pointed;
    }

    /// The publication day, where it is known to the day.
    Optional<LocalDate> day() {
        return published.filter(PartialDate.Day.class::isInstance).map(PartialDate::first);
    }

    /// The publication as a value of the calendar.
    Optional<CalendarValue> publication() {
        return published.map(date -> switch (date) {
            case PartialDate.Day(var day) -> new CalendarValue.Day(day);
            case PartialDate.Month(var month) -> new CalendarValue.Month(month);
            case PartialDate.Year(var year) -> new CalendarValue.Year(year);
        });
    }

    /// The date told last.
    Optional<CalendarValue> told() {
        return told;
    }

    /// The date told last, unless it stands too far before `token` to be what a short expression leans on.
    Optional<CalendarValue> toldNear(int token) {
        return told.filter(_ -> style == DocumentStyle.NARRATIVE || token - toldAt <= YEAR_REACH);
    }

    /// The quarter that the text reports on: the one told last, else the last one complete at the publication.
    Optional<CalendarValue> quarter() {
        return reportedQuarter.or(() -> publication()
                .filter(date -> !Precision.QUARTER.isFinerThan(date.precision()))
                .map(date -> Calendars.holding(date.first().minusMonths(3), TimeUnit.QUARTER)));
    }

    /// The quarter that the text reports on, if it named one.
    Optional<CalendarValue> reportedQuarter() {
        return reportedQuarter;
    }

    /// The date that gives its year to one without: in a narrative the date told last; in news a heading.
    ///
    /// @param goesOn whether a year is the heading, or the sentence tells the past and its paragraph told a date
    Optional<CalendarValue> yearGiver(boolean goesOn) {
        return switch (style) {
            case NARRATIVE -> told.or(this::publication);
            case RETROSPECT -> goesOn ? heading.or(() -> told.filter(value -> full)) : Optional.empty();
            case NEWS -> heading;
        };
    }

    /// Whether the document is cut into parts under years.
    boolean isHeaded() {
        return heading.isPresent();
    }

    /// The token of the date told last.
    int toldAt() {
        return toldAt;
    }
}
