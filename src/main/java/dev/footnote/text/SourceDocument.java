package dev.footnote.text;

import java.util.List;

/// One published text, exactly as it was read, and what is known of it.
///
/// @param boilerplate the parts of the text that are no part of what it says (navigation, headings repeated by the
///     site, notices); in order, not overlapping. They stay in the text, so that offsets are true, and out of the
///     passages.
public record SourceDocument(DocumentId id, DocumentDetails details, String text, List<Span> boilerplate) {
    public SourceDocument {
        boilerplate = List.copyOf(boilerplate);
        int from = 0;
        for (Span span : boilerplate) {
            if (span.start() < from || span.end() > text.length()) {
                throw new IllegalArgumentException("boilerplate %s of %s is out of order".formatted(span, id));
            }
            from = span.end();
        }
    }

    /// A document all of whose text counts.
    public SourceDocument(DocumentId id, DocumentDetails details, String text) {
        this(id, details, text, List.of());
    }

    /// Whether any character of `span` belongs to the boilerplate. Asked for every paragraph, so it searches by halves.
    public boolean isBoilerplate(Span span) {
        int from = 0;
        int to = boilerplate.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (boilerplate.get(middle).end() > span.start()) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from < boilerplate.size() && boilerplate.get(from).overlaps(span);
    }
}
