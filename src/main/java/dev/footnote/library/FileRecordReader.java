package dev.footnote.library;

import dev.footnote.corpus.SkippedFile;
import dev.footnote.library.FileTable.Row;
import dev.footnote.text.DocumentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one file after the other of what a [FileRecordWriter] packed, from the beginning of a block on.
final class FileRecordReader {
    private final PackedReader in;
    private String name = "";
    private String reason = "";
    private long modified;

    /// @param start of a block
    FileRecordReader(byte[] bytes, int start) {
        this.in = new PackedReader(bytes, start);
    }

    /// Where the next file begins.
    int at() {
        return in.at();
    }

    Row next() {
        int flags = in.one();
        if (has(flags, FileRecordWriter.FIRST)) {
            name = "";
            reason = "";
            modified = 0;
        }
        name = in.near(name);
        long size = in.number();
        modified += in.number();
        ContentHash hash =
                has(flags, FileRecordWriter.HASHED) ? new ContentHash(in.fixed(), in.fixed()) : ContentHash.NONE;
        List<DocumentId> documents =
                has(flags, FileRecordWriter.NAMESAKE) ? List.of(new DocumentId(name)) : documents();
        List<SkippedFile> skipped = has(flags, FileRecordWriter.INCOMPLETE) ? skipped() : List.of();
        Optional<PublicationSpan> published =
                has(flags, FileRecordWriter.PUBLISHED) ? Optional.of(published()) : Optional.empty();
        return new Row(name, new FileRecord(size, modified, hash, documents, skipped, published));
    }

    private static boolean has(int flags, int flag) {
        return (flags & flag) != 0;
    }

    private List<DocumentId> documents() {
        List<DocumentId> documents = new ArrayList<>();
        String before = name;
        for (int left = in.count(); left > 0; left--) {
            before = in.near(before);
            documents.add(new DocumentId(before));
        }
        return documents;
    }

    private List<SkippedFile> skipped() {
        List<SkippedFile> skipped = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            String called = in.near(name);
            reason = in.near(reason);
            skipped.add(new SkippedFile(called, reason));
        }
        return skipped;
    }

    private PublicationSpan published() {
        LocalDate first = LocalDate.ofEpochDay(in.number());
        return new PublicationSpan(first, first.plusDays(in.number()));
    }
}
