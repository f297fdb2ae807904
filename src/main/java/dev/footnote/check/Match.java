package dev.footnote.check;

import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.List;

/// Where a document has the words that somebody quotes, or most of them.
///
/// @param span from the first of the words to the last; absolute in the document
/// @param differences in order; none when the words are the same
/// @param similarity from 0 to 1
public record Match(SourceDocument document, Span span, List<Difference> differences, double similarity) {
    public Match {
        differences = List.copyOf(differences);
    }

    public boolean isExact() {
        return differences.isEmpty();
    }
}
