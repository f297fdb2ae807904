package dev.footnote.library;

import dev.footnote.quotation.Quotation;
import dev.footnote.text.Excerpt;
import dev.footnote.text.ParagraphSplitter;
import dev.footnote.text.SentenceSplitter;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.List;
import java.util.stream.Stream;

/// Cuts documents at sentences and paragraphs around a place. Thread-safe.
public final class SentencesAround {
    private final ParagraphSplitter paragraphs = new ParagraphSplitter();
    private final SentenceSplitter sentences = new SentenceSplitter();

    /// The whole sentences that hold a quotation with its cue and its source.
    public Excerpt quotation(SourceDocument document, Quotation quotation) {
        Span extent = Stream.of(quotation.content(), quotation.cue(), quotation.source())
                .flatMap(List::stream)
                .reduce(Span::cover)
                .orElse(quotation.extent());
        return around(document, extent);
    }

    /// The whole sentences that a span touches.
    public Excerpt around(SourceDocument document, Span extent) {
        Span whole = extent;
        for (Span paragraph : paragraphs.split(document.text())) {
            if (paragraph.overlaps(extent)) {
                for (Span sentence : sentences.split(document.text(), paragraph)) {
                    whole = sentence.overlaps(extent) ? whole.cover(sentence) : whole;
                }
            }
        }
        return new Excerpt(document, whole);
    }

    /// The paragraphs that hold a span, with one more before and after; boilerplate does not count as a paragraph.
    public Excerpt paragraphs(SourceDocument document, Span span) {
        List<Span> all = paragraphs.split(document);
        int first = -1;
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).overlaps(span)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return new Excerpt(document, span);
        }
        Span from = all.get(Math.max(0, first - 1));
        Span to = all.get(Math.min(all.size() - 1, last + 1));
        return new Excerpt(document, from.cover(to));
    }
}
