package dev.footnote.library;

import dev.footnote.corpus.DocumentFile;
import dev.footnote.corpus.SkippedFile;
import dev.footnote.text.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One file as it was read.
///
/// @param modified milliseconds since the epoch
/// @param hash of its bytes; none for a file that was refused unopened
/// @param documents the ids of the documents it gave
/// @param skipped what of it was left out
/// @param published from when to when its documents were published; empty when none of them tells
record FileRecord(
        long size,
        long modified,
        ContentHash hash,
        List<DocumentId> documents,
        List<SkippedFile> skipped,
        Optional<PublicationSpan> published) {
    /// So much of the name of what is left out is worth a look.
    private static final int LONGEST_SHOWN = 100;

    FileRecord {
        documents = List.copyOf(documents);
        skipped = List.copyOf(skipped);
    }

    /// Whether a file looks as it did when it was read, from outside.
    boolean looksLike(DocumentFile file) {
        return file.size() == size && file.modified() == modified;
    }

    /// The same contents in a file with the times of `file`.
    FileRecord touched(DocumentFile file) {
        return new FileRecord(size, file.modified(), hash, documents, skipped, published);
    }

    /// The same file, when its documents tell when they were published.
    FileRecord published(PublicationSpan span) {
        return new FileRecord(size, modified, hash, documents, skipped, Optional.of(span));
    }

    /// The same file without some of its documents, each with the reason.
    FileRecord without(Map<DocumentId, String> leftOut) {
        List<SkippedFile> all = new ArrayList<>(skipped);
        leftOut.forEach((id, reason) -> all.add(new SkippedFile(clipped(id.value()), reason)));
        List<DocumentId> rest =
                documents.stream().filter(id -> !leftOut.containsKey(id)).toList();
        return new FileRecord(size, modified, hash, rest, all, published);
    }

    private static String clipped(String id) {
        return id.length() <= LONGEST_SHOWN ? id : id.substring(0, LONGEST_SHOWN) + "…";
    }
}
