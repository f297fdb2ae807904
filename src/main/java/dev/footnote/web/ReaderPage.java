package dev.footnote.web;

import dev.footnote.chronology.TemporalExpression;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.conversation.CitationText;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.conversation.WebAddress;
import dev.footnote.library.Brief;
import dev.footnote.quotation.Quotation;
import dev.footnote.text.CodePoints;
import dev.footnote.text.Excerpt;
import dev.footnote.text.ParagraphSplitter;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A document as it was read, with the cited words marked, and its quotations and dates in the margin. Of a long
/// document, the part around the cited words is shown.
final class ReaderPage {
    /// Paragraphs on a page; a browser draws so many without a delay.
    private static final int MOST = 300;

    private final SourceDocument document;
    private final Optional<Span> here;
    private final List<Span> paragraphs;
    private final Margin margin;
    private final List<MarkedText.Mark> marks = new ArrayList<>();

    /// @param here what is to be marked; inside the document
    ReaderPage(Brief brief, SourceDocument document, Optional<Span> here) {
        this.document = document;
        this.here = here;
        this.paragraphs = new ParagraphSplitter().split(document.text());
        List<Quotation> quotations = brief.quotations(document.id());
        List<TimelineEntry> entries = brief.entries(document.id());
        this.margin = new Margin(document, quotations, entries);
        quotations.forEach(
                quotation -> quotation.content().forEach(span -> marks.add(new MarkedText.Mark(span, "said"))));
        entries.forEach(entry -> entry.expression()
                .map(TemporalExpression::span)
                .ifPresent(span -> marks.add(new MarkedText.Mark(span, "date"))));
        here.ifPresent(span -> marks.add(new MarkedText.Mark(span, "here")));
    }

    /// @param part which stretch of a long document, counted from 0; absent: the one with the marked words
    String page(Optional<Integer> part) {
        int parts = Math.max(1, (paragraphs.size() + MOST - 1) / MOST);
        int shown = Math.clamp(part.orElseGet(this::partOfTheMark), 0, parts - 1);
        List<Html> content = new ArrayList<>();
        content.add(Html.el("h1", document.details().title()));
        content.add(details());
        content.add(turning(shown, parts));
        content.add(text(paragraphs.subList(shown * MOST, Math.min(paragraphs.size(), (shown + 1) * MOST))));
        content.add(turning(shown, parts));
        content.add(selection());
        return PageFrame.page(PageFrame.Place.ELSEWHERE, document.details().title(), "reader.js", content);
    }

    private int partOfTheMark() {
        int before = here.map(span -> (int) paragraphs.stream()
                        .filter(paragraph -> paragraph.end() <= span.start())
                        .count())
                .orElse(0);
        return before / MOST;
    }

    private Html details() {
        List<Html> lines = new ArrayList<>();
        lines.add(Html.el("p", CitationText.document(document.details())));
        document.details()
                .summaryOf()
                .ifPresent(of -> lines.add(Html.el("p", "A summary of " + of).with("class", "small")));
        document.details()
                .inferences()
                .forEach(reason -> lines.add(Html.el("p", "inferred: " + reason).with("class", "small")));
        document.details()
                .url()
                .flatMap(WebAddress::of)
                .ifPresent(url ->
                        lines.add(Html.el("p", Html.link(url, "The original").with("rel", "noreferrer noopener"))));
        here.ifPresent(span -> lines.add(Html.el("p", Html.link("#here", "To the cited words"))));
        here.filter(span -> !span.isEmpty()).ifPresent(span -> lines.add(Citing.menu(new Excerpt(document, span))));
        return Html.el("div", lines).with("class", "details");
    }

    private Html text(List<Span> shown) {
        CodePoints points = new CodePoints(document.text());
        List<Html> rows = new ArrayList<>();
        boolean anchored = false;
        for (Span paragraph : shown) {
            boolean first =
                    !anchored && here.filter(span -> touches(paragraph, span)).isPresent();
            anchored |= first;
            Html.Element words = Html.el("p", MarkedText.of(document.text(), paragraph, marks))
                    .with("class", document.isBoilerplate(paragraph) ? "words boilerplate" : "words")
                    .with("data-start", Integer.toString(points.at(paragraph.start())));
            Html notes = margin.beside(paragraph);
            rows.add(Html.el("div", first ? words.with("id", "here") : words, notes)
                    .with("class", "paragraph"));
        }
        return Html.el("article", rows)
                .with("class", "reader")
                .with("data-document", document.id().value());
    }

    private static boolean touches(Span paragraph, Span span) {
        return paragraph.overlaps(span) || (span.isEmpty() && paragraph.contains(span.start()));
    }

    private Html turning(int shown, int parts) {
        if (parts == 1) {
            return Html.none();
        }
        String base = "/read?document=" + ReaderLinks.encode(document.id().value()) + "&part=";
        List<Html> links = new ArrayList<>();
        if (shown > 0) {
            links.add(Html.link(base + (shown - 1), "Earlier"));
        }
        links.add(Html.text(" Part %d of %d ".formatted(shown + 1, parts)));
        if (shown + 1 < parts) {
            links.add(Html.link(base + (shown + 1), "Later"));
        }
        return Html.el("p", links).with("class", "turning");
    }

    /// What can be done with words that a reader selects; filled by the script.
    private static Html selection() {
        return Html.el("div").with("id", "selection").with("hidden", "");
    }
}
