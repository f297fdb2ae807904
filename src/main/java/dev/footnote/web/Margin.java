package dev.footnote.web;

import dev.footnote.chronology.DatingBasis;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.conversation.CitationText;
import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.people.Person;
import dev.footnote.quotation.Quotation;
import dev.footnote.text.Excerpt;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was found in a document, to stand beside the paragraph in which it begins. The lists are in text order, and
/// paragraphs are asked for in theirs.
final class Margin {
    private final SourceDocument document;
    private final List<Quotation> quotations;
    private final List<TimelineEntry> entries;

    Margin(SourceDocument document, List<Quotation> quotations, List<TimelineEntry> entries) {
        this.document = document;
        this.quotations = quotations;
        this.entries = entries;
    }

    /// The notes beside a paragraph; nothing when there are none.
    Html beside(Span paragraph) {
        List<Html> notes = new ArrayList<>();
        quotations.stream()
                .filter(quotation -> paragraph.contains(quotation.extent().start()))
                .forEach(quotation -> notes.add(note(quotation)));
        entries.stream()
                .filter(entry -> entry.basis() == DatingBasis.SENTENCE)
                .filter(entry -> entry.expression()
                        .filter(expression ->
                                paragraph.contains(expression.span().start()))
                        .isPresent())
                .map(this::note)
                .distinct()
                .forEach(notes::add);
        return notes.isEmpty() ? Html.none() : Html.el("ul", notes).with("class", "margin");
    }

    private Html note(Quotation quotation) {
        String how = quotation.kind().name().toLowerCase(Locale.ROOT);
        Html who = quotation
                .speaker()
                .map(Person::name)
                .<Html>map(name -> Html.link(
                        "/?line=" + ReaderLinks.encode("/quote person:" + CommandLine.quoteIfNeeded(name)), name))
                .orElse(Html.text("Speaker not certain"));
        return Html.el(
                "li",
                who,
                Html.text(", %s, ".formatted(how)),
                Html.link(ReaderLinks.path(new Excerpt(document, quotation.extent())), "mark"));
    }

    private Html note(TimelineEntry entry) {
        String written = CitationText.basis(entry, document);
        return Html.el("li", "%s: %s".formatted(written, CitationText.date(entry)));
    }
}
