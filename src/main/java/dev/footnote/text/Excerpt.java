package dev.footnote.text;

/// A verbatim part of a document. It holds no text of its own: what it shows is read from the document, so an excerpt
/// that does not stand in its document cannot be made.
///
/// @param span where the excerpt stands; inside the document's text
public record Excerpt(SourceDocument document, Span span) {
    public Excerpt {
        if (span.end() > document.text().length()) {
            throw new IllegalArgumentException("%s reaches past the end of %s".formatted(span, document.id()));
        }
    }

    /// The words of the excerpt, character for character.
    public String text() {
        return span.in(document.text());
    }

    /// Who is to be cited for these words.
    public Citation citation() {
        return Citation.of(document, span);
    }
}
