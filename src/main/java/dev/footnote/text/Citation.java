package dev.footnote.text;

import java.util.OptionalInt;

/// Where words come from: the document, what is known of it, and the place in it.
///
/// @param paragraph the paragraph in which the span starts, counted from 1 over the paragraphs of the document that
///     are not boilerplate; absent when the span starts in none of them
/// @param page the page on which the span starts, counted from 1; absent for a document without pages
public record Citation(
        DocumentId document, DocumentDetails details, Span span, OptionalInt paragraph, OptionalInt page) {
    /// What stands between the pages of a printed document.
    private static final char PAGE_BREAK = '\f';

    /// The citation for a span of a document.
    public static Citation of(SourceDocument document, Span span) {
        int number = 0;
        for (Span paragraph : new ParagraphSplitter().split(document)) {
            number++;
            if (paragraph.contains(span.start())) {
                return of(document, span, OptionalInt.of(number));
            }
        }
        return of(document, span, OptionalInt.empty());
    }

    private static Citation of(SourceDocument document, Span span, OptionalInt paragraph) {
        return new Citation(document.id(), document.details(), span, paragraph, page(document.text(), span.start()));
    }

    private static OptionalInt page(String text, int place) {
        int page = 1;
        boolean paged = false;
        for (int at = text.indexOf(PAGE_BREAK); at >= 0; at = text.indexOf(PAGE_BREAK, at + 1)) {
            paged = true;
            page += at < place ? 1 : 0;
        }
        return paged ? OptionalInt.of(page) : OptionalInt.empty();
    }
}
