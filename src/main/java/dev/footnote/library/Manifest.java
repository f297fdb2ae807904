package dev.footnote.library;

import dev.footnote.corpus.SkippedFile;
import dev.footnote.search.DamagedIndexException;
import dev.footnote.text.DocumentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What the index was built from.
///
/// @param fingerprint of everything besides the files that shapes the index: the code's format and the configuration
/// @param skipped files that could not even be listed
record Manifest(String fingerprint, Instant indexedAt, FileTable files, List<SkippedFile> skipped) {
    /// The first byte of what is written; older manifests began with that of gzip.
    private static final int FORMAT = 2;

    Manifest {
        skipped = List.copyOf(skipped);
    }

    static Manifest empty() {
        return new Manifest("", Instant.EPOCH, FileTable.EMPTY, List.of());
    }

    /// @param bytes from [#write], or none at all for an index that was never committed
    /// @throws DamagedIndexException when they are of another format
    static Manifest read(byte[] bytes) throws DamagedIndexException {
        if (bytes.length == 0) {
            return empty();
        }
        if (bytes[0] != FORMAT) {
            throw new DamagedIndexException("the index has a list of files of another format");
        }
        try {
            return unpack(bytes);
        } catch (RuntimeException broken) {
            throw new DamagedIndexException("the list of files in the index cannot be read", broken);
        }
    }

    private static Manifest unpack(byte[] bytes) {
        PackedReader in = new PackedReader(bytes, 1);
        String fingerprint = in.text();
        Instant indexedAt = Instant.ofEpochSecond(in.number(), in.number());
        List<SkippedFile> skipped = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            skipped.add(new SkippedFile(in.text(), in.text()));
        }
        byte[] files = Arrays.copyOfRange(bytes, in.at(), bytes.length);
        return new Manifest(fingerprint, indexedAt, FileTable.of(files), skipped);
    }

    byte[] write() {
        PackedWriter out = new PackedWriter();
        out.put(FORMAT);
        out.text(fingerprint);
        out.number(indexedAt.getEpochSecond());
        out.number(indexedAt.getNano());
        out.number(skipped.size());
        for (SkippedFile one : skipped) {
            out.text(one.name());
            out.text(one.reason());
        }
        byte[] rest = files.toBytes();
        out.put(rest, 0, rest.length);
        return out.toBytes();
    }

    /// The ids of the documents that a file gave; none for a file that was not read.
    List<DocumentId> documentsOf(String file) {
        return files.get(file).map(FileRecord::documents).orElse(List.of());
    }

    /// Everything that is not in the brief, with the reason; in order of the files.
    List<SkippedFile> allSkipped() {
        return Stream.concat(skipped.stream(), files.skipped().stream()).toList();
    }
}
