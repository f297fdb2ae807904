package dev.footnote.web;

import dev.footnote.conversation.CitationText;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.text.Citation;
import dev.footnote.text.CodePoints;
import dev.footnote.text.Excerpt;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Citations under an excerpt: where it stands, where else, and how to take it along.
final class Citing {
    private Citing() {}

    /// A citation as a link to its place.
    ///
    /// @param place what the reader marks there
    static Html one(String lead, Citation citation, Excerpt place, String tail) {
        return Html.el(
                        "p",
                        Html.text("— " + lead),
                        Html.link(ReaderLinks.path(place), CitationText.of(citation)),
                        Html.text(tail))
                .with("class", "cite");
    }

    /// Other documents with the same words; their links lead to the paragraph.
    static List<Html> also(List<Citation> citations) {
        List<Html> lines = new ArrayList<>();
        for (Citation citation : citations) {
            String paragraph = citation.paragraph().isPresent()
                    ? "&paragraph=" + citation.paragraph().getAsInt() + "#here"
                    : "";
            String address =
                    "/read?document=" + ReaderLinks.encode(citation.document().value()) + paragraph;
            lines.add(Html.el("p", Html.text("— also "), Html.link(address, CitationText.of(citation)))
                    .with("class", "cite"));
        }
        return lines;
    }

    /// The forms in which a citation can be copied; without a script, links to them.
    static Html menu(Excerpt place) {
        Span points = new CodePoints(place.document().text()).of(place.span());
        String base = "/cite?document=%s&start=%d&end=%d&format="
                .formatted(ReaderLinks.encode(place.document().id().value()), points.start(), points.end());
        List<Html> links = new ArrayList<>();
        for (CitationFormat format : CitationFormat.values()) {
            links.add(
                    Html.el("li", Html.link(base + format.key(), format.label()).with("data-copy", "")));
        }
        return Html.el("details", Html.el("summary", "Copy"), Html.el("ul", links))
                .with("class", "copy");
    }
}
