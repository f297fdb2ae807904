package dev.footnote.chronology;

import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;
import java.util.Comparator;
import java.util.Optional;

/// One dated fact of a document: the sentence that tells it, the words that date it, and when they mean.
/// Ordered by the first day of the date, then the coarser precision first, then the document, then the place in it.
///
/// @param sentence the sentence, absolute in the document
/// @param expression the words that date the fact: in the sentence, or for a STORY in one before it; absent exactly
///     when the publication dates it
/// @param when what those words mean
/// @param basis what tells the date
public record TimelineEntry(
        DocumentId document,
        Span sentence,
        Optional<TemporalExpression> expression,
        CalendarValue when,
        DatingBasis basis,
        Modality modality)
        implements Comparable<TimelineEntry> {
    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(
                    (TimelineEntry entry) -> entry.when().first())
            .thenComparing(entry -> entry.when().precision())
            .thenComparing(entry -> entry.when().timex3())
            .thenComparing(TimelineEntry::document)
            .thenComparing(TimelineEntry::sentence)
            .thenComparing(TimelineEntry::basis)
            .thenComparing(TimelineEntry::place);

    public TimelineEntry {
        if (expression.isEmpty() != (basis == DatingBasis.PUBLICATION)) {
            throw new IllegalArgumentException("an entry dated by %s has %s".formatted(basis, expression));
        }
    }

    private Span place() {
        return expression.map(TemporalExpression::span).orElse(sentence);
    }

    @Override
    public int compareTo(TimelineEntry other) {
        return ORDER.compare(this, other);
    }
}
