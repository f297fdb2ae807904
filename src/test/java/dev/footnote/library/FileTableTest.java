package dev.footnote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footnote.corpus.SkippedFile;
import dev.footnote.library.FileTable.Row;
import dev.footnote.text.DocumentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class FileTableTest {
    private static final PublicationSpan SPRING =
            new PublicationSpan(LocalDate.of(1923, 3, 1), LocalDate.of(1923, 5, 31));

    private static FileRecord record(long size, long modified, String... documents) {
        return new FileRecord(
                size,
                modified,
                ContentHash.of("text of " + size),
                Arrays.stream(documents).map(DocumentId::new).toList(),
                List.of(),
                Optional.empty());
    }

    private static FileTable table(SortedMap<String, FileRecord> records) {
        SortedMap<String, Optional<FileRecord>> changes = new TreeMap<>();
        records.forEach((name, record) -> changes.put(name, Optional.of(record)));
        return FileTable.EMPTY.with(changes);
    }

    private static SortedMap<String, FileRecord> everyKind() {
        SortedMap<String, FileRecord> records = new TreeMap<>();
        records.put("a.txt", record(12, 1_700_000_000_000L, "a.txt"));
        records.put("b/äöü 🏝️.txt", record(Long.MAX_VALUE, Long.MIN_VALUE, "b/äöü 🏝️.txt"));
        records.put("b/äöü 🏞️.txt", record(0, Long.MAX_VALUE, "b/äöü 🏞️.txt"));
        records.put("bulk.jsonl", record(7, 0, "one", "one more", "bulk.jsonl", "öre"));
        records.put(
                "film.mp4",
                new FileRecord(
                        9,
                        -1,
                        ContentHash.NONE,
                        List.of(),
                        List.of(
                                new SkippedFile("film.mp4", "files of this kind are not read"),
                                new SkippedFile("elsewhere:3", "it is no JSON")),
                        Optional.empty()));
        records.put("old.txt", record(3, 5, "old.txt").published(SPRING));
        records.put(
                "older.txt", record(3, 5, "older.txt").published(new PublicationSpan(SPRING.last(), SPRING.last())));
        return records;
    }

    @Test
    void everyFileComesBackAsItWas() {
        SortedMap<String, FileRecord> records = everyKind();
        FileTable table = FileTable.of(table(records).toBytes());
        SortedMap<String, FileRecord> read = new TreeMap<>();
        table.forEach(row -> read.put(row.name(), row.record()));
        assertThat(read).isEqualTo(records);
        records.forEach((name, record) -> assertThat(table.get(name)).contains(record));
    }

    @Test
    void tellsOfAllFilesTogether() {
        FileTable table = table(everyKind());
        assertThat(table.size()).isEqualTo(7);
        assertThat(table.documents()).isEqualTo(9);
        assertThat(table.skipped()).extracting(SkippedFile::name).containsExactly("film.mp4", "elsewhere:3");
        assertThat(table.published()).contains(SPRING);
        assertThat(table.fileOf(new DocumentId("öre"))).contains("bulk.jsonl");
        assertThat(table.fileOf(new DocumentId("film.mp4"))).isEmpty();
        assertThat(FileTable.EMPTY.published()).isEmpty();
    }

    /// Thousands of names at random, so that each place in a block is met.
    @Test
    void changesAreThoseOfAMap() {
        Random random = new Random(5);
        SortedMap<String, FileRecord> expected = new TreeMap<>();
        FileTable table = FileTable.EMPTY;
        for (int round = 0; round < 20; round++) {
            SortedMap<String, Optional<FileRecord>> changes = new TreeMap<>();
            for (int i = 0; i < 300; i++) {
                String name = "f%d/n%d.txt".formatted(random.nextInt(7), random.nextInt(400));
                boolean goes = random.nextInt(3) == 0;
                changes.put(name, goes ? Optional.empty() : Optional.of(record(random.nextInt(9), round, name)));
            }
            changes.forEach((name, record) ->
                    record.ifPresentOrElse(some -> expected.put(name, some), () -> expected.remove(name)));
            table = table.with(changes);
            assertThat(table).isEqualTo(table(expected));
            assertThat(table.size()).isEqualTo(expected.size());
            for (int i = 0; i < 200; i++) {
                String name = "f%d/n%d.txt".formatted(random.nextInt(8), random.nextInt(410));
                assertThat(table.get(name)).isEqualTo(Optional.ofNullable(expected.get(name)));
            }
        }
    }

    @Test
    void aFileOfOneDocumentTakesLittleMoreThanItsHash() {
        SortedMap<String, FileRecord> records = new TreeMap<>();
        for (int i = 0; i < 10_000; i++) {
            String name = "notes of the archive/%03d/note %d.txt".formatted(i / 1_000, i);
            records.put(name, record(1_000 + i % 100, 1_700_000_000_000L + 3 * i, name));
        }
        assertThat(table(records).toBytes().length / records.size()).isLessThan(32);
    }

    @Test
    void filesComeInTheOrderOfTheirNames() {
        FileRecordWriter writer = new FileRecordWriter(4);
        writer.add(new Row("b", record(1, 1)));
        assertThatThrownBy(() -> writer.add(new Row("a", record(1, 1)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneFileIsHeldAgainstTheFolderAlone() {
        FileTable table = table(everyKind());
        List<String> names = new ArrayList<>();
        table.only("bulk.jsonl").forEach(row -> names.add(row.name()));
        assertThat(names).containsExactly("bulk.jsonl");
        assertThat(table.only("nothing of the kind")).isEqualTo(FileTable.EMPTY);
    }
}
