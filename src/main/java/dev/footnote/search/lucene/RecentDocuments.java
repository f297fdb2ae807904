package dev.footnote.search.lucene;

import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The documents of one snapshot that were read of late, kept in memory so that answers which cite the same ones do
/// not unpack them again. Thread-safe.
final class RecentDocuments {
    /// Holds a thousand news articles, and takes 8 to 16 MB at the most.
    private static final long MOST_CHARACTERS = 8_000_000;

    private final Map<DocumentId, SourceDocument> documents = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    synchronized Optional<SourceDocument> get(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    /// Keeps a document, and lets go of those that were not asked for the longest.
    synchronized void add(SourceDocument document) {
        SourceDocument before = documents.put(document.id(), document);
        characters +=
                document.text().length() - (before == null ? 0 : before.text().length());
        Iterator<SourceDocument> oldest = documents.values().iterator();
        while (characters > MOST_CHARACTERS && oldest.hasNext()) {
            characters -= oldest.next().text().length();
            oldest.remove();
        }
    }
}
