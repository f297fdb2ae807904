package dev.footnote.conversation;

import dev.footnote.chronology.TimelineEntry;
import dev.footnote.text.Citation;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import java.util.ArrayList;
import java.util.List;

/// Citations in words, the same on every platform. Plain text; escaping is the renderers' business.
public final class CitationText {
    private CitationText() {}

    /// `Title, Author, Publisher, 17 Nov 2023, ¶ 3`, as far as it is known; `p. 12` where there are pages.
    public static String of(Citation citation) {
        String document = document(citation.details());
        if (citation.page().isPresent()) {
            return Words.of(
                    "citation.page", document, Integer.toString(citation.page().getAsInt()));
        }
        return citation.paragraph().isPresent()
                ? Words.of(
                        "citation.paragraph",
                        document,
                        Integer.toString(citation.paragraph().getAsInt()))
                : document;
    }

    /// The document alone. A summary says that it is one, so that its words pass for nobody else's.
    public static String document(DocumentDetails details) {
        List<String> parts = new ArrayList<>();
        parts.add(details.summaryOf().isPresent() ? Words.of("citation.summary", details.title()) : details.title());
        details.author().ifPresent(parts::add);
        details.publisher().ifPresent(parts::add);
        parts.add(details.published().map(CitationText::date).orElseGet(() -> Words.of("citation.undated")));
        return String.join(", ", parts);
    }

    /// When an entry says that something was, as exactly as its words tell it: `17 Nov 2023`, `early 2023`.
    public static String date(TimelineEntry entry) {
        return entry.expression()
                .filter(expression -> expression.value().equals(entry.when()))
                .map(expression -> DateText.of(entry.when(), expression.modifier()))
                .orElseGet(() -> DateText.of(entry.when()));
    }

    /// The date of an entry without what its words say of it (`2023` for "early 2023").
    public static String bareDate(TimelineEntry entry) {
        return DateText.of(entry.when());
    }

    /// What tells the date of an entry: the words as written, or that only the publication does.
    ///
    /// @param document the document of the entry
    public static String basis(TimelineEntry entry, SourceDocument document) {
        String written = entry.expression()
                .map(expression -> "“" + expression.span().in(document.text()) + "”")
                .orElse("");
        return switch (entry.basis()) {
            case SENTENCE -> written;
            case STORY -> Words.of("timeline.before", written);
            case PUBLICATION -> Words.of("timeline.published");
        };
    }

    /// `17 Nov 2023`, `Nov 2023` or `2023`: as exact as it is.
    public static String date(PartialDate date) {
        return switch (date) {
            case PartialDate.Day(var day) -> Words.dates("d MMM yyyy").format(day);
            case PartialDate.Month(var month) -> Words.dates("MMM yyyy").format(month);
            case PartialDate.Year(var year) -> Integer.toString(year);
        };
    }
}
