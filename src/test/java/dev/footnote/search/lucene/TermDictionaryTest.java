package dev.footnote.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.IndexUpdate;
import dev.footnote.search.IndexedDocument;
import dev.footnote.search.PassageIndex;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PassageSplitter;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TermDictionaryTest {
    @TempDir
    private Path folder;

    private LuceneIndexStore store;
    private IndexSnapshot snapshot;
    private PassageIndex index;

    @BeforeEach
    void openSeveralSegments() throws IOException {
        store = new LuceneIndexStore(folder);
        put("a", "Lanterns lit the quay. A lantern fell.");
        put("b", "The lantern went out. Lancers came, with a kantern.");
        put("c", "The lanterr of the harbour. The quab swam.");
        snapshot = store.open();
        index = snapshot.passages();
    }

    private void put(String id, String text) throws IOException {
        SourceDocument document = new SourceDocument(new DocumentId(id), DocumentDetails.titled(id), text);
        try (IndexUpdate update = store.update()) {
            update.put(new IndexedDocument(document, new PassageSplitter().split(document), Map.of()));
            update.commit(new byte[0]);
        }
    }

    @AfterEach
    void close() throws IOException {
        snapshot.close();
        store.close();
    }

    @Test
    void countsThePassagesOfAllSegments() {
        assertThat(index.passageFrequency("lantern")).isEqualTo(2);
        assertThat(index.passageFrequency("lantern")).isEqualTo(2);
        assertThat(index.passageFrequency("lighthous")).isZero();
    }

    @Test
    void nearSpellingsOfAllSegmentsComeNearestFirstThenMoreFrequent() {
        assertThat(index.nearSpellings("lanterx", 9)).containsExactly("lantern", "lanterr", "lancer");
        assertThat(index.nearSpellings("lanterx", 1)).containsExactly("lantern");
    }

    @Test
    void aShortWordHasOneSlipAndItsFirstLetter() {
        assertThat(index.nearSpellings("quax", 5)).containsExactly("quab", "quai");
        assertThat(index.nearSpellings("xuai", 5)).isEmpty();
        assertThat(index.nearSpellings("qxxi", 5)).isEmpty();
    }
}
