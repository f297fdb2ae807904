package dev.footnote.chronology;

import dev.footnote.text.PartialDate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What relative expressions of one document count from: its publication, and the dates that it has told so far.
/// Not thread-safe; lives as long as one document is read.
final class Anchors {
    /// How far back, in tokens, a date told may stand and still carry its year to a date without one.
    private static final int YEAR_REACH = 60;

    private final Optional<PartialDate> published;
    private final DocumentStyle style;
    private final Map<Precision, CalendarValue> lastOf = new EnumMap<>(Precision.class);
    private Optional<CalendarValue> told = Optional.empty();
    private int toldAt;
    private Optional<CalendarValue> yearGiver = Optional.empty();
    private int yearGiverAt;

    Anchors(Optional<PartialDate> published, DocumentStyle style) {
        this.published = published;
        this.style = style;
    }

    DocumentStyle style() {
        return style;
    }

    /// Remembers a date of the text.
    ///
    /// @param fixed whether the words themselves gave its year
    void tell(CalendarValue value, int token, boolean fixed) {
        told = Optional.of(value);
        toldAt = token;
        lastOf.put(value.precision(), value);
        if (fixed) {
            yearGiver = told;
            yearGiverAt = token;
        }
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
        return told.filter(_ -> token - toldAt <= YEAR_REACH);
    }

    /// The last date of a precision.
    Optional<CalendarValue> lastOf(Precision precision) {
        return Optional.ofNullable(lastOf.get(precision));
    }

    /// The date that gives its year to one without: in a narrative the date told last, in news one with an explicit year
    /// not far before.
    Optional<CalendarValue> yearGiver(int token) {
        if (style == DocumentStyle.NARRATIVE) {
            return told.or(this::publication);
        }
        return yearGiver.filter(_ -> token - yearGiverAt <= YEAR_REACH / 3);
    }
}
