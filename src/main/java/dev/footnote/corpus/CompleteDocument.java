package dev.footnote.corpus;

import dev.footnote.text.SourceDocument;
import java.util.Set;

/// A document with all that its file, the bibliography and its text tell of it, its clutter marked.
///
/// @param marks for finding the lines that other documents have too; see [SharedLines]
public record CompleteDocument(SourceDocument document, Set<String> marks) {
    public CompleteDocument {
        marks = Set.copyOf(marks);
    }
}
