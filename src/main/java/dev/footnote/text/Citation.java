package dev.footnote.text;

import java.util.OptionalInt;

/// Where words come from: the document, what is known of it, and the place in it.
///
/// @param paragraph the paragraph in which the span starts, counted from 1 over the paragraphs of the document that
///     are not boilerplate; absent when the span starts in none of them
public record Citation(DocumentId document, DocumentDetails details, Span span, OptionalInt paragraph) {
    /// The citation for a span of a document.
    public static Citation of(SourceDocument document, Span span) {
        int number = 0;
        for (Span paragraph : new ParagraphSplitter().split(document)) {
            number++;
            if (paragraph.contains(span.start())) {
                return new Citation(document.id(), document.details(), span, OptionalInt.of(number));
            }
        }
        return new Citation(document.id(), document.details(), span, OptionalInt.empty());
    }
}
