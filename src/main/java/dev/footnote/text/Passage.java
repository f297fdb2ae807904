package dev.footnote.text;

import java.util.List;

/// A run of whole sentences of one document: what is indexed, ranked and shown as one.
///
/// @param span from the start of the first sentence to the end of the last
/// @param sentences in order, at least one
public record Passage(DocumentId document, Span span, List<Span> sentences) {
    public Passage {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()
                || span.start() != sentences.getFirst().start()
                || span.end() != sentences.getLast().end()) {
            throw new IllegalArgumentException("a passage runs from its first sentence to its last");
        }
    }

    /// A passage of these sentences.
    public static Passage of(DocumentId document, List<Span> sentences) {
        return new Passage(document, sentences.getFirst().cover(sentences.getLast()), sentences);
    }
}
