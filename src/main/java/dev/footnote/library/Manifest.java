package dev.footnote.library;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.footnote.corpus.SkippedFile;
import dev.footnote.text.DocumentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the index was built from.
///
/// @param fingerprint of everything besides the files that shapes the index: the code's format and the configuration
/// @param skipped files that could not even be listed
record Manifest(String fingerprint, Instant indexedAt, Map<String, FileRecord> files, List<SkippedFile> skipped) {
    private static final FindingsCodec<Manifest> CODEC = new FindingsCodec<>(new TypeReference<>() {});

    Manifest {
        files = new TreeMap<>(files);
        skipped = List.copyOf(skipped);
    }

    /// One file as it was read.
    ///
    /// @param hash of its bytes; none for a file that was refused unopened
    /// @param documents the ids of the documents it gave
    /// @param skipped what of it was left out
    /// @param published from when to when its documents were published; empty when none of them tells
    record FileRecord(
            long size,
            long modified,
            String hash,
            List<DocumentId> documents,
            List<SkippedFile> skipped,
            Optional<PublicationSpan> published) {
        /// So much of the name of what is left out is worth a look.
        private static final int LONGEST_SHOWN = 100;

        FileRecord {
            documents = List.copyOf(documents);
            skipped = List.copyOf(skipped);
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

    static Manifest empty() {
        return new Manifest("", Instant.EPOCH, Map.of(), List.of());
    }

    /// @param bytes from [#write], or none at all for an index that was never committed
    static Manifest read(byte[] bytes) {
        return bytes.length == 0 ? empty() : CODEC.unpack(bytes);
    }

    byte[] write() {
        return CODEC.pack(this);
    }

    /// The ids of the documents that a file gave; none for a file that was not read.
    List<DocumentId> documentsOf(String file) {
        FileRecord record = files.get(file);
        return record == null ? List.of() : record.documents();
    }

    /// From when to when the documents were published; empty when none of them tells.
    Optional<PublicationSpan> published() {
        return files.values().stream()
                .flatMap(file -> file.published().stream())
                .reduce(PublicationSpan::cover);
    }

    boolean holds(DocumentId id) {
        return files.values().stream().anyMatch(record -> record.documents().contains(id));
    }

    /// Everything that is not in the brief, with the reason; in order of the files.
    List<SkippedFile> allSkipped() {
        return java.util.stream.Stream.concat(
                        skipped.stream(), files.values().stream().flatMap(file -> file.skipped().stream()))
                .toList();
    }
}
