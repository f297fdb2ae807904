package dev.footnote.chronology;

import dev.footnote.text.ParagraphSplitter;
import dev.footnote.text.SentenceSplitter;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Turns the sentences of a document into timeline entries: one for each fact with a date of its own. Headings,
/// boilerplate, notes about the publication and dates that only compare ("than in 2022", "as of May") give none.
/// Pure and thread-safe.
public final class TimelineBuilder {
    private final TemporalExtractor extractor = new TemporalExtractor();
    private final ParagraphSplitter paragraphs = new ParagraphSplitter();
    private final SentenceSplitter sentences = new SentenceSplitter();

    /// The entries that words of their own sentence date, in timeline order.
    public List<TimelineEntry> build(SourceDocument document) {
        return build(document, extractor.extract(document), false);
    }

    /// The entries of [#build], and for each sentence that tells something without a date of its own one that the
    /// story before it or the publication dates; in timeline order.
    public List<TimelineEntry> buildAll(SourceDocument document) {
        return build(document, extractor.extract(document), true);
    }

    /// As [#build(SourceDocument)] or [#buildAll], from expressions already extracted.
    ///
    /// @param expressions all those of the document, in order
    /// @param undated whether to give entries for sentences without a date
    public List<TimelineEntry> build(SourceDocument document, List<TemporalExpression> expressions, boolean undated) {
        List<TimelineEntry> entries = new ArrayList<>();
        StoryDater dater = new StoryDater(document);
        int next = 0;
        for (Span paragraph : paragraphs.split(document)) {
            dater.startParagraph();
            for (Span sentence : sentences.split(document.text(), paragraph)) {
                while (next < expressions.size() && expressions.get(next).span().start() < sentence.start()) {
                    next++;
                }
                int from = next;
                while (next < expressions.size()
                        && sentence.contains(expressions.get(next).span())) {
                    next++;
                }
                List<TimelineEntry> dated = dater.date(sentence, expressions.subList(from, next));
                entries.addAll(dated);
                if (undated && dated.isEmpty()) {
                    dater.undated(sentence, expressions.subList(from, next)).ifPresent(entries::add);
                }
            }
        }
        Collections.sort(entries);
        return List.copyOf(entries);
    }
}
