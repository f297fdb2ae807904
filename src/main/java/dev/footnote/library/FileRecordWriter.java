package dev.footnote.library;

import dev.footnote.corpus.SkippedFile;
import dev.footnote.library.FileTable.Row;
import dev.footnote.text.DocumentId;

/// Packs files for a [FileTable]. Each is told by what it has not in common with the one before; the first of a block
/// stands for itself.
final class FileRecordWriter {
    static final int FIRST = 1;
    static final int HASHED = 2;
    static final int NAMESAKE = 4;
    static final int INCOMPLETE = 8;
    static final int PUBLISHED = 16;

    private final PackedWriter out = new PackedWriter();
    private final int block;
    private int files;
    private String name = "";
    private String reason = "";
    private long modified;

    FileRecordWriter(int block) {
        this.block = block;
    }

    /// @throws IllegalArgumentException when the files do not come in order of their names
    void add(Row row) {
        if (files > 0 && name.compareTo(row.name()) >= 0) {
            throw new IllegalArgumentException("%s comes after %s".formatted(row.name(), name));
        }
        boolean first = files % block == 0;
        if (first) {
            name = "";
            reason = "";
            modified = 0;
        }
        write(row.name(), row.record(), first);
        name = row.name();
        modified = row.record().modified();
        files++;
    }

    private void write(String called, FileRecord record, boolean first) {
        boolean hashed = !record.hash().equals(ContentHash.NONE);
        boolean namesake = record.documents().size() == 1
                && record.documents().getFirst().value().equals(called);
        boolean incomplete = !record.skipped().isEmpty();
        out.put((first ? FIRST : 0)
                | (hashed ? HASHED : 0)
                | (namesake ? NAMESAKE : 0)
                | (incomplete ? INCOMPLETE : 0)
                | (record.published().isPresent() ? PUBLISHED : 0));
        out.near(name, called);
        out.number(record.size());
        out.number(record.modified() - modified);
        if (hashed) {
            out.fixed(record.hash().high());
            out.fixed(record.hash().low());
        }
        if (!namesake) {
            documents(called, record);
        }
        if (incomplete) {
            skipped(called, record);
        }
        record.published().ifPresent(span -> {
            out.number(span.first().toEpochDay());
            out.number(span.last().toEpochDay() - span.first().toEpochDay());
        });
    }

    private void documents(String called, FileRecord record) {
        out.number(record.documents().size());
        String before = called;
        for (DocumentId id : record.documents()) {
            out.near(before, id.value());
            before = id.value();
        }
    }

    private void skipped(String called, FileRecord record) {
        out.number(record.skipped().size());
        for (SkippedFile skipped : record.skipped()) {
            out.near(called, skipped.name());
            out.near(reason, skipped.reason());
            reason = skipped.reason();
        }
    }

    byte[] toBytes() {
        return out.toBytes();
    }
}
