package dev.footnote.chronology;

import java.util.List;

/// Whether a document reports the days around its publication or tells of times long gone.
enum DocumentStyle {
    /// Dates without a year count from the publication.
    NEWS,
    /// Dates without a year count from the dates told before them.
    NARRATIVE;

    /// A narrative gives at least this many full years for each expression that counts from the publication.
    private static final int YEARS_PER_DEICTIC = 3;

    /// Judges by what the expressions of the document count from.
    ///
    /// @param publicationYear the year of publication, or a year that no text mentions
    static DocumentStyle of(List<TaggedPhrase> phrases, int publicationYear) {
        int years = 0;
        int deictic = 0;
        for (TaggedPhrase phrase : phrases) {
            switch (phrase.phrase()) {
                case TimePhrase.Fixed(var value) ->
                    years += Math.abs(value.first().getYear() - publicationYear) > 1 ? 1 : 0;
                case TimePhrase.FromToday _ -> deictic++;
                case TimePhrase.Named(var part, var pointer) when part instanceof Part.Weekday -> deictic++;
                case TimePhrase.Pointed(var unit, var reference) when !reference.isNarrative() -> deictic++;
                case TimePhrase.Counted counted when counted.direction() == Direction.AGO -> deictic++;
                default -> {}
            }
        }
        return years >= YEARS_PER_DEICTIC * (deictic + 1) ? NARRATIVE : NEWS;
    }
}
