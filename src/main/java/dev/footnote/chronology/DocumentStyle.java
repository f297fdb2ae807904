package dev.footnote.chronology;

import java.util.List;
import java.util.OptionalInt;

/// Whether a document reports the days around its publication or tells of times long gone.
enum DocumentStyle {
    /// Dates without a year count from the publication.
    NEWS,
    /// Dates without a year count from the publication, or in the past from a year that their paragraph tells.
    RETROSPECT,
    /// Dates without a year count from the dates told before them.
    NARRATIVE;

    /// A narrative gives at least this many full years for each expression that counts from the publication.
    private static final int YEARS_PER_DEICTIC = 3;

    /// Where the time of publication is told too, at least one in so many of the other years has its month: a
    /// history dates what it tells, an article that only looks back gives years.
    private static final int YEARS_PER_MONTH = 3;

    /// Judges by what the expressions of the document count from.
    ///
    /// @param publicationYear the year of publication, if the document says it
    static DocumentStyle of(List<TaggedPhrase> phrases, OptionalInt publicationYear) {
        int years = 0;
        int months = 0;
        int current = 0;
        int deictic = 0;
        for (TaggedPhrase tagged : phrases) {
            if (tagged.phrase() instanceof TimePhrase.Fixed(var value)) {
                boolean near = publicationYear.isPresent()
                        && Math.abs(value.first().getYear() - publicationYear.getAsInt()) <= 1;
                current += near ? 1 : 0;
                years += near ? 0 : 1;
                months += !near && value.precision().isFinerThan(Precision.QUARTER) ? 1 : 0;
            } else if (isDeictic(tagged.phrase())) {
                deictic++;
            }
        }
        if (years < YEARS_PER_DEICTIC * (deictic + 1)) {
            return NEWS;
        }
        boolean past = current + deictic == 0 || months * YEARS_PER_MONTH >= years;
        return publicationYear.isEmpty() || past ? NARRATIVE : RETROSPECT;
    }

    private static boolean isDeictic(TimePhrase phrase) {
        return switch (phrase) {
            case TimePhrase.FromToday _ -> true;
            case TimePhrase.Named(var part, var pointer) -> part instanceof Part.Weekday;
            case TimePhrase.Pointed(var unit, var reference) -> !reference.isNarrative();
            case TimePhrase.Counted counted -> counted.direction() == Direction.AGO;
            default -> false;
        };
    }
}
