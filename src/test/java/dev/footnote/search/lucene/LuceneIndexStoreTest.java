package dev.footnote.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footnote.search.Brief;
import dev.footnote.search.DamagedIndexException;
import dev.footnote.search.IndexContract;
import dev.footnote.search.IndexInUseException;
import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.IndexStore;
import dev.footnote.search.IndexUpdate;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LuceneIndexStoreTest extends IndexContract {
    @TempDir
    private Path folder;

    @Override
    protected IndexStore newStore() {
        return new LuceneIndexStore(folder.resolve("index"));
    }

    private Path commit() throws IOException {
        Path index = folder.resolve("index");
        try (IndexStore store = new LuceneIndexStore(index);
                IndexUpdate update = store.update()) {
            update.put(Brief.indexed(Brief.HARBOUR));
            update.put(Brief.indexed(Brief.FERRIES));
            update.commit(new byte[] {1});
        }
        return index;
    }

    private static List<Path> files(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    @Test
    void everyTruncatedFileIsNoticedAndCanBeErased() throws IOException {
        for (Path file : files(commit())) {
            Path index = commit();
            Path current = files(index).stream()
                    .filter(f -> f.equals(file))
                    .findFirst()
                    .orElse(files(index).getFirst());
            try (FileChannel channel = FileChannel.open(current, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
            try (IndexStore store = new LuceneIndexStore(index)) {
                assertThatThrownBy(store::open).as(current.toString()).isInstanceOf(DamagedIndexException.class);
                assertThatThrownBy(store::update).as(current.toString()).isInstanceOf(DamagedIndexException.class);
                store.erase();
                try (IndexSnapshot snapshot = store.open()) {
                    assertThat(snapshot.documentIds()).isEmpty();
                }
            }
        }
    }

    @Test
    void aMissingSegmentFileIsNoticed() throws IOException {
        Path index = commit();
        for (Path file : files(index)) {
            if (!file.getFileName().toString().startsWith("segments")) {
                Files.delete(file);
            }
        }
        try (IndexStore store = new LuceneIndexStore(index)) {
            assertThatThrownBy(store::open).isInstanceOf(DamagedIndexException.class);
        }
    }

    @Test
    void aFlippedByteIsNoticed() throws IOException {
        for (Path file : files(commit())) {
            Path index = commit();
            if (!Files.exists(file)) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
            try (IndexStore store = new LuceneIndexStore(index)) {
                assertThatThrownBy(store::open).as(file.toString()).isInstanceOf(DamagedIndexException.class);
                store.erase();
            }
        }
    }

    @Test
    void anIndexOfAnotherFormatIsNoticed() throws IOException {
        Path index = Files.createDirectory(folder.resolve("other"));
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            writer.setLiveCommitData(Map.of("footnote.format", "0").entrySet());
            writer.commit();
        }
        try (IndexStore store = new LuceneIndexStore(index)) {
            assertThatThrownBy(store::open)
                    .isInstanceOf(DamagedIndexException.class)
                    .hasMessageContaining("format 0");
        }
    }

    @Test
    void leftoversOfACrashBeforeTheCommitDoNoHarm() throws IOException {
        Path index = commit();
        Files.writeString(index.resolve("_9.fdt"), "half a file");
        Files.writeString(index.resolve("pending_segments_9"), "half a commit");
        try (IndexStore store = new LuceneIndexStore(index)) {
            try (IndexSnapshot snapshot = store.open()) {
                assertThat(snapshot.documentIds()).hasSize(2);
            }
            try (IndexUpdate update = store.update()) {
                update.remove(Brief.FERRIES.id());
                update.commit(new byte[0]);
            }
            try (IndexSnapshot snapshot = store.open()) {
                assertThat(snapshot.documentIds()).containsExactly(Brief.HARBOUR.id());
            }
        }
    }

    @Test
    void twoStoresOnOneFolderCannotWriteAtOnce() throws IOException {
        Path index = folder.resolve("index");
        try (IndexStore one = new LuceneIndexStore(index);
                IndexStore other = new LuceneIndexStore(index);
                IndexUpdate update = one.update()) {
            assertThatThrownBy(other::update).isInstanceOf(IndexInUseException.class);
            assertThatThrownBy(other::erase).isInstanceOf(IndexInUseException.class);
            update.commit(new byte[0]);
        }
    }
}
