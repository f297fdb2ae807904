package dev.footnote.conversation;

import dev.footnote.chronology.TemporalExpression;
import dev.footnote.chronology.TimelineEntry;
import dev.footnote.text.Citation;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Citations in words, the same on every platform. Plain text; escaping is the renderers' business.
public final class CitationText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private CitationText() {}

    /// `Title, Author, Publisher, 17 Nov 2023, ¶ 3`, as far as it is known; `p. 12` where there are pages.
    public static String of(Citation citation) {
        String document = document(citation.details());
        if (citation.page().isPresent()) {
            return document + ", p. " + citation.page().getAsInt();
        }
        return citation.paragraph().isPresent()
                ? document + ", ¶ " + citation.paragraph().getAsInt()
                : document;
    }

    /// The document alone. A summary says that it is one, so that its words pass for nobody else's.
    public static String document(DocumentDetails details) {
        List<String> parts = new ArrayList<>();
        parts.add(details.summaryOf().isPresent() ? details.title() + " (summary)" : details.title());
        details.author().ifPresent(parts::add);
        details.publisher().ifPresent(parts::add);
        parts.add(details.published().map(CitationText::date).orElse("undated"));
        return String.join(", ", parts);
    }

    /// When an entry says that something was, as exactly as its words tell it: `17 Nov 2023`, `early 2023`.
    public static String date(TimelineEntry entry) {
        return entry.expression()
                .filter(expression -> expression.value().equals(entry.when()))
                .map(TemporalExpression::label)
                .orElse(entry.when().label());
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
            case STORY -> written + " in a sentence before";
            case PUBLICATION -> "when it was published";
        };
    }

    /// `17 Nov 2023`, `Nov 2023` or `2023`: as exact as it is.
    public static String date(PartialDate date) {
        return switch (date) {
            case PartialDate.Day(var day) -> DAY.format(day);
            case PartialDate.Month(var month) -> MONTH.format(month);
            case PartialDate.Year(var year) -> Integer.toString(year);
        };
    }
}
