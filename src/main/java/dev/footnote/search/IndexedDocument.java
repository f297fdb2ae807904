package dev.footnote.search;

import dev.footnote.text.Passage;
import dev.footnote.text.SourceDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One document as the index keeps it.
///
/// @param passages in order, all of this document
/// @param attachments what was extracted from the document at indexing time, by name; opaque to the index
/// @param marks short ASCII texts by which documents that have something in common are found; opaque to the index
public record IndexedDocument(
        SourceDocument document, List<Passage> passages, Map<String, byte[]> attachments, Set<String> marks) {
    public IndexedDocument {
        passages = List.copyOf(passages);
        attachments = Map.copyOf(attachments);
        marks = Set.copyOf(marks);
    }

    /// A document without marks.
    public IndexedDocument(SourceDocument document, List<Passage> passages, Map<String, byte[]> attachments) {
        this(document, passages, attachments, Set.of());
    }
}
