package dev.footnote.search;

import dev.footnote.text.Passage;
import dev.footnote.text.Span;
import java.util.List;

/// A passage that was found.
///
/// @param answer the sentence of the passage that answers best; absolute in the document
/// @param score higher is better; comparable only within one search
/// @param duplicates passages of other documents with nearly the same words, which are shown only as citations
public record PassageHit(Passage passage, Span answer, double score, List<Passage> duplicates) {
    public PassageHit {
        duplicates = List.copyOf(duplicates);
    }
}
