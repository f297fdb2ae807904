package dev.footnote.text;

import java.util.ArrayList;
import java.util.List;

/// Splits a document into its paragraphs. A line break ends a paragraph when the line before it ends a sentence, the
/// next line is blank or opens a list item or heading, or the text is not hard-wrapped (see [LineLayout]).
/// Thread-safe.
public final class ParagraphSplitter {
    /// The paragraphs of the text that are not boilerplate, in order, stripped of white space.
    public List<Span> split(SourceDocument document) {
        List<Span> all = split(document.text());
        return document.boilerplate().isEmpty()
                ? all
                : all.stream().filter(span -> !document.isBoilerplate(span)).toList();
    }

    /// All paragraphs of a text, in order, stripped of white space; none is empty.
    public List<Span> split(String text) {
        LineLayout layout = LineLayout.of(text);
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        int lineStart = 0;
        while (lineStart < text.length()) {
            int lineEnd = LineLayout.endOfLine(text, lineStart);
            int next = Math.min(lineEnd + 1, text.length());
            if (layout.endsParagraph(text, lineStart, lineEnd, next)) {
                add(paragraphs, text, start, lineEnd);
                start = next;
            }
            lineStart = next;
        }
        add(paragraphs, text, start, text.length());
        return List.copyOf(paragraphs);
    }

    private static void add(List<Span> paragraphs, String text, int start, int end) {
        Span span = new Span(Math.min(start, end), end).strip(text);
        if (!span.isEmpty()) {
            paragraphs.add(span);
        }
    }
}
