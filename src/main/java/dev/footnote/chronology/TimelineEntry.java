package dev.footnote.chronology;

import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;
import java.util.Comparator;

/// One dated fact of a document: the sentence that tells it, the words that date it, and when they mean.
/// Ordered by the first day of the date, then the coarser precision first, then the document, then the place in it.
///
/// @param sentence the sentence, absolute in the document
/// @param expression the words of the sentence that date the fact
/// @param when what those words mean
public record TimelineEntry(
        DocumentId document, Span sentence, TemporalExpression expression, CalendarValue when, Modality modality)
        implements Comparable<TimelineEntry> {
    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(
                    (TimelineEntry entry) -> entry.when().first())
            .thenComparing(entry -> entry.when().precision())
            .thenComparing(entry -> entry.when().timex3())
            .thenComparing(TimelineEntry::document)
            .thenComparing(TimelineEntry::sentence)
            .thenComparing(entry -> entry.expression().span());

    @Override
    public int compareTo(TimelineEntry other) {
        return ORDER.compare(this, other);
    }
}
