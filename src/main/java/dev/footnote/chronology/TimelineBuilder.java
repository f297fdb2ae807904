package dev.footnote.chronology;

import dev.footnote.text.ParagraphSplitter;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SentenceSplitter;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Turns the dated sentences of a document into timeline entries: one for each fact with a date of its own. Headings,
/// boilerplate, notes about the publication and dates that only compare ("than in 2022", "as of May") give none.
/// Pure and thread-safe.
public final class TimelineBuilder {
    private final TemporalExtractor extractor = new TemporalExtractor();
    private final ParagraphSplitter paragraphs = new ParagraphSplitter();
    private final SentenceSplitter sentences = new SentenceSplitter();

    /// The entries of a document in timeline order.
    public List<TimelineEntry> build(SourceDocument document) {
        return build(document, extractor.extract(document));
    }

    /// As [#build(SourceDocument)], from expressions already extracted.
    ///
    /// @param expressions all those of the document, in order
    public List<TimelineEntry> build(SourceDocument document, List<TemporalExpression> expressions) {
        List<TimelineEntry> entries = new ArrayList<>();
        int next = 0;
        for (Span paragraph : paragraphs.split(document)) {
            for (Span sentence : sentences.split(document.text(), paragraph)) {
                while (next < expressions.size() && expressions.get(next).span().start() < sentence.start()) {
                    next++;
                }
                int from = next;
                while (next < expressions.size() && sentence.contains(expressions.get(next).span())) {
                    next++;
                }
                if (next > from && SentenceFilter.tells(document.text(), sentence)) {
                    addEntries(document, sentence, expressions.subList(from, next), entries);
                }
            }
        }
        Collections.sort(entries);
        return List.copyOf(entries);
    }

    private static void addEntries(
            SourceDocument document, Span sentence, List<TemporalExpression> dated, List<TimelineEntry> entries) {
        Set<String> seen = new HashSet<>();
        for (TemporalExpression expression : dated) {
            if (expression.value() instanceof CalendarValue when
                    && when.precision().isFinerThan(Precision.CENTURY)
                    && !DateRole.of(document.text(), sentence, expression.span()).isBackground()
                    && seen.add(when.timex3())) {
                entries.add(new TimelineEntry(document.id(), sentence, expression, when, modality(document, when)));
            }
        }
    }

    private static Modality modality(SourceDocument document, CalendarValue when) {
        return document.details()
                .published()
                .map(PartialDate::last)
                .filter((LocalDate published) -> when.first().isAfter(published))
                .map(_ -> Modality.PLANNED)
                .orElse(Modality.HAPPENED);
    }
}
