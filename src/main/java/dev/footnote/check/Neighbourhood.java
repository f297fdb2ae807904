package dev.footnote.check;

import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.List;

/// A part of a document in which a quotation may stand.
record Neighbourhood(SourceDocument document, Span part, List<Word> words) {
    static Neighbourhood of(SourceDocument document, Span part) {
        return new Neighbourhood(document, part, WordReader.document(document.text(), part));
    }

    Neighbourhood reversed() {
        return new Neighbourhood(document, part, List.copyOf(words.reversed()));
    }

    boolean covers(Neighbourhood other) {
        return document.id().equals(other.document.id()) && part.contains(other.part);
    }
}
