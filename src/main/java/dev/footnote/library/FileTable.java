package dev.footnote.library;

import dev.footnote.corpus.SkippedFile;
import dev.footnote.text.DocumentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Files as they were read, in order of their names. They stay as packed as they are stored, some 30 to 40 bytes each,
/// and a record is made when it is asked for: a million of them are looked through in less than a second. Never
/// changes.
final class FileTable implements Iterable<FileTable.Row> {
    /// So many are looked through for one; each block costs four bytes and a whole name.
    private static final int BLOCK = 32;

    static final FileTable EMPTY = new FileTable(new byte[0]);

    private final byte[] bytes;
    private final int[] blocks;
    private final int size;
    private final int documents;
    private final List<SkippedFile> skipped;
    private final Optional<PublicationSpan> published;

    /// A file by its name.
    record Row(String name, FileRecord record) {}

    private FileTable(byte[] bytes) {
        this.bytes = bytes;
        int files = 0;
        int given = 0;
        int[] starts = new int[16];
        List<SkippedFile> left = new ArrayList<>();
        Optional<PublicationSpan> span = Optional.empty();
        Rows rows = new Rows(0);
        while (rows.hasNext()) {
            if (files % BLOCK == 0) {
                int block = files / BLOCK;
                starts = block < starts.length ? starts : Arrays.copyOf(starts, 2 * block);
                starts[block] = rows.at();
            }
            FileRecord record = rows.next().record();
            files++;
            given += record.documents().size();
            left.addAll(record.skipped());
            span = PublicationSpan.covering(span, record.published());
        }
        this.blocks = Arrays.copyOf(starts, (files + BLOCK - 1) / BLOCK);
        this.size = files;
        this.documents = given;
        this.skipped = List.copyOf(left);
        this.published = span;
    }

    /// @param bytes from [#toBytes]; the table keeps them
    static FileTable of(byte[] bytes) {
        return new FileTable(bytes);
    }

    /// The caller does not change them.
    byte[] toBytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    /// How many documents all files gave.
    int documents() {
        return documents;
    }

    /// What was left out of all files, in their order.
    List<SkippedFile> skipped() {
        return skipped;
    }

    /// From when to when the documents were published; empty when none of them tells.
    Optional<PublicationSpan> published() {
        return published;
    }

    Optional<FileRecord> get(String name) {
        int block = blockOf(name);
        Rows rows = new Rows(block < 0 ? bytes.length : blocks[block]);
        for (int i = 0; i < BLOCK && rows.hasNext(); i++) {
            Row row = rows.next();
            if (row.name().equals(name)) {
                return Optional.of(row.record());
            }
        }
        return Optional.empty();
    }

    /// The table of one file, or of none when there is no such.
    FileTable only(String name) {
        return get(name)
                .map(record -> EMPTY.with(new TreeMap<>(Map.of(name, Optional.of(record)))))
                .orElse(EMPTY);
    }

    /// The last block that begins at or before a name; below zero when all begin behind it.
    private int blockOf(String name) {
        int low = 0;
        int high = blocks.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (new Rows(blocks[middle]).next().name().compareTo(name) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    @Override
    public Iterator<Row> iterator() {
        return new Rows(0);
    }

    /// The table with some files put or, where there is no record, taken out.
    FileTable with(SortedMap<String, Optional<FileRecord>> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        FileRecordWriter all = new FileRecordWriter(BLOCK);
        Iterator<Row> rows = iterator();
        Optional<Row> row = next(rows);
        for (Map.Entry<String, Optional<FileRecord>> change : changes.entrySet()) {
            int order = -1;
            while (row.isPresent() && (order = row.get().name().compareTo(change.getKey())) < 0) {
                all.add(row.get());
                row = next(rows);
            }
            if (row.isPresent() && order == 0) {
                row = next(rows);
            }
            change.getValue().ifPresent(record -> all.add(new Row(change.getKey(), record)));
        }
        for (; row.isPresent(); row = next(rows)) {
            all.add(row.get());
        }
        return new FileTable(all.toBytes());
    }

    private static Optional<Row> next(Iterator<Row> rows) {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    /// The file that gave a document. Looks through all.
    Optional<String> fileOf(DocumentId document) {
        for (Row row : this) {
            if (row.record().documents().contains(document)) {
                return Optional.of(row.name());
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileTable table && Arrays.equals(bytes, table.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "FileTable[%,d files in %,d bytes]".formatted(size, bytes.length);
    }

    private final class Rows implements Iterator<Row> {
        private final FileRecordReader reader;

        private Rows(int start) {
            this.reader = new FileRecordReader(bytes, start);
        }

        private int at() {
            return reader.at();
        }

        @Override
        public boolean hasNext() {
            return reader.at() < bytes.length;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return reader.next();
        }
    }
}
