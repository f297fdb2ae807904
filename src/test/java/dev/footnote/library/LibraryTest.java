package dev.footnote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.footnote.corpus.SkippedFile;
import dev.footnote.search.IndexInUseException;
import dev.footnote.search.IndexUpdate;
import dev.footnote.search.lucene.LuceneIndexStore;
import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    @TempDir
    Path root;

    @Test
    void readsEveryDocumentOnceAndThenOnlyWhatChanged() throws IOException {
        TestBrief brief = TestBrief.ofTheIsland(root);
        try (Library library = brief.open()) {
            assertThat(library.refresh(IndexProgress.SILENT).read()).isEqualTo(2);
            assertThat(library.refresh(IndexProgress.SILENT).read()).isZero();

            brief.with("ferries.md", "A new text about boats.");

            IndexReport report = library.refresh(IndexProgress.SILENT);
            assertThat(report.read()).isEqualTo(1);
            assertThat(report.total()).isEqualTo(2);
            assertThat(text(library, "ferries.md")).isEqualTo("A new text about boats.");
        }
    }

    @Test
    void aFileThatWasOnlyTouchedIsNotReadAgain() throws IOException {
        TestBrief brief = TestBrief.ofTheIsland(root);
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
            Files.setLastModifiedTime(brief.documents().resolve("ferries.md"), FileTime.fromMillis(1_000));

            assertThat(library.refresh(IndexProgress.SILENT).read()).isZero();
        }
    }

    @Test
    void theFirstOfManyFilesAreInTheAnswersBeforeTheLastIsRead() throws IOException {
        TestBrief brief = new TestBrief(root);
        int files = 1_200;
        for (int i = 0; i < files; i++) {
            brief.with("%04d.txt".formatted(i), "Boat number %d is green.".formatted(i));
        }
        Set<Integer> seen = new TreeSet<>();
        try (Library library = brief.open()) {
            IndexReport report = library.refresh(
                    (done, total) -> seen.add(library.lastReport().total()));
            assertThat(report.total()).isEqualTo(files);
            assertThat(report.read()).isEqualTo(files);
        }
        assertThat(seen).containsExactly(0, 1_000);
        try (Library again = brief.open()) {
            assertThat(again.refresh(IndexProgress.SILENT).changedAnything()).isFalse();
        }
    }

    @Test
    void aFileThatIsNotReadIsNotLookedThroughEither() throws IOException {
        TestBrief brief = new TestBrief(root)
                .with("a.txt", "One boat.")
                .with("film.mp4", "a long film")
                .with("large.txt", "word ".repeat(300_000));
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
            Map<String, ContentHash> hashes = new TreeMap<>();
            library.read(Brief::manifest)
                    .files()
                    .forEach(row -> hashes.put(row.name(), row.record().hash()));
            assertThat(hashes)
                    .hasSize(3)
                    .containsEntry("film.mp4", ContentHash.NONE)
                    .containsEntry("large.txt", ContentHash.NONE)
                    .containsEntry("a.txt", ContentHash.of("One boat."));
            Files.setLastModifiedTime(brief.documents().resolve("film.mp4"), FileTime.fromMillis(1));
            assertThat(library.refresh(IndexProgress.SILENT).changedAnything()).isFalse();
            assertThat(library.read(Brief::skipped)).extracting("name").containsExactly("film.mp4", "large.txt");
        }
    }

    @Test
    void aReadingThatIsGivenUpKeepsWhatWasThere() throws IOException {
        TestBrief brief = new TestBrief(root).with("a.txt", "One boat.");
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
            brief.with("b.txt", "Another boat.");
            assertThatThrownBy(() -> library.refresh((done, total) -> {
                        throw new CancellationException();
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(library.lastReport().total()).isEqualTo(1);
            assertThat(library.refresh(IndexProgress.SILENT).total()).isEqualTo(2);
        }
    }

    @Test
    void aRemovedDocumentIsGone() throws IOException {
        TestBrief brief = TestBrief.ofTheIsland(root);
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
            Files.delete(brief.documents().resolve("ferries.md"));

            assertThat(library.refresh(IndexProgress.SILENT).removed()).isEqualTo(1);
            assertThat(ids(library)).containsExactly("lighthouse.md");
        }
    }

    @Test
    void aDocumentThatTheIndexCannotTakeCostsNoOther() throws IOException {
        TestBrief brief =
                TestBrief.ofTheIsland(root).with("long.jsonl", """
                        {"id": "a", "publisher": "%s", "text": "The tower fell."}
                        {"id": "%s", "text": "The bridge fell."}
                        {"id": "c", "text": "The wall fell."}
                        """.formatted("P".repeat(40_000), "b".repeat(40_000)));
        try (Library library = brief.open()) {
            IndexReport report = library.refresh(IndexProgress.SILENT);

            assertThat(ids(library)).containsExactly("a", "c", "ferries.md", "lighthouse.md");
            assertThat(report.skipped())
                    .extracting(SkippedFile::name, SkippedFile::reason)
                    .containsExactly(tuple("b".repeat(100) + "…", "its id is too long for the index; shorten it"));
            assertThat(library.refresh(IndexProgress.SILENT).read()).isZero();
        }
    }

    @Test
    void theNextStartFindsTheIndexAsItWas() throws IOException {
        TestBrief brief = TestBrief.ofTheIsland(root);
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
        }
        try (Library library = brief.open()) {
            assertThat(ids(library)).containsExactly("ferries.md", "lighthouse.md");
            assertThat(library.refresh(IndexProgress.SILENT).read()).isZero();
        }
    }

    @Test
    void anotherBibliographyReadsEverythingAnew() throws IOException {
        TestBrief brief = new TestBrief(root).with("a.txt", "Text of a document.");
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
        }
        try (Library library = brief.open("sources: [{match: a.txt, title: Better title}]", List.of())) {
            assertThat(library.refresh(IndexProgress.SILENT).read()).isEqualTo(1);
            assertThat(title(library, "a.txt")).isEqualTo("Better title");
        }
    }

    @Test
    void anotherBibliographyAndAnEmptyFolderLeaveNothing() throws IOException {
        TestBrief brief = new TestBrief(root).with("a.txt", "Text of a document.");
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
        }
        Files.delete(brief.documents().resolve("a.txt"));
        try (Library library = brief.open("sources: [{match: a.txt, title: Better title}]", List.of())) {
            assertThat(library.look().isNothing()).isFalse();
            assertThat(library.refresh(IndexProgress.SILENT).removed()).isEqualTo(1);
            assertThat(ids(library)).isEmpty();
            assertThat(library.look().isNothing()).isTrue();
        }
    }

    @Test
    void aDamagedIndexIsBuiltAnewAndSaidSo() throws IOException {
        TestBrief brief = TestBrief.ofTheIsland(root);
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
        }
        truncateEverything(brief.index());

        try (Library library = brief.open()) {
            IndexReport report = library.refresh(IndexProgress.SILENT);
            assertThat(report.rebuilt()).contains("damaged");
            assertThat(report.total()).isEqualTo(2);
        }
    }

    /// As an index from before the list of files was packed.
    @Test
    void anIndexWithAListOfFilesOfAnotherFormatIsBuiltAnew() throws IOException {
        TestBrief brief = TestBrief.ofTheIsland(root);
        try (LuceneIndexStore store = new LuceneIndexStore(brief.index());
                IndexUpdate update = store.update()) {
            update.commit(new byte[] {0x1F, (byte) 0x8B, 8});
        }
        try (Library library = brief.open()) {
            IndexReport report = library.refresh(IndexProgress.SILENT);
            assertThat(report.rebuilt()).contains("of another version");
            assertThat(report.total()).isEqualTo(2);
        }
        try (Library again = brief.open()) {
            assertThat(again.refresh(IndexProgress.SILENT).rebuilt()).isEmpty();
        }
    }

    @Test
    void anIdWithHalfACharacterIsADocumentLikeAnyOtherAndGoesLikeOne() throws IOException {
        TestBrief brief = TestBrief.ofTheIsland(root)
                .with("half.jsonl", "{\"id\": \"half \\ud83d\", \"text\": \"The tower fell.\"}\n");
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
            assertThat(ids(library)).containsExactly("ferries.md", "half \uFFFD", "lighthouse.md");
            Files.delete(brief.documents().resolve("half.jsonl"));
            assertThat(library.refresh(IndexProgress.SILENT).removed()).isEqualTo(1);
            assertThat(ids(library)).containsExactly("ferries.md", "lighthouse.md");
        }
    }

    @Test
    void aDocumentOfOneIdIsLeftOutWhenAnotherWasReadBefore() throws IOException {
        TestBrief brief = new TestBrief(root).with("a.jsonl", "{\"id\": \"x\", \"text\": \"First.\"}\n");
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
            brief.with("b.jsonl", "{\"id\": \"x\", \"text\": \"Second.\"}\n");
            IndexReport report = library.refresh(IndexProgress.SILENT);
            assertThat(report.skipped()).extracting(SkippedFile::name).containsExactly("b.jsonl");
            assertThat(text(library, "x")).isEqualTo("First.");
            Files.delete(brief.documents().resolve("a.jsonl"));
            brief.with("b.jsonl", "{\"id\": \"x\", \"text\": \"Third.\"}\n");
            library.refresh(IndexProgress.SILENT);
            assertThat(text(library, "x")).isEqualTo("Third.");
        }
    }

    @Test
    void whileAnotherWritesReadersStayWithTheLastState() throws IOException {
        TestBrief brief = TestBrief.ofTheIsland(root);
        try (Library library = brief.open();
                LuceneIndexStore other = new LuceneIndexStore(brief.index())) {
            library.refresh(IndexProgress.SILENT);
            brief.with("new.txt", "A new document.");
            try (IndexUpdate writing = other.update()) {
                assertThat(writing).isNotNull();
                assertThatThrownBy(() -> library.refresh(IndexProgress.SILENT)).isInstanceOf(IndexInUseException.class);
                assertThat(ids(library)).containsExactly("ferries.md", "lighthouse.md");
            }
            assertThat(library.refresh(IndexProgress.SILENT).total()).isEqualTo(3);
        }
    }

    @Test
    void aReaderKeepsItsStateWhileTheNextIsPutInPlace() throws IOException {
        TestBrief brief = TestBrief.ofTheIsland(root);
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
            library.read(before -> {
                refreshAfterRemoval(brief, library);
                assertThat(before.document(new DocumentId("ferries.md"))).isPresent();
                return "";
            });
            assertThat(ids(library)).containsExactly("lighthouse.md");
        }
    }

    @Test
    void twoDocumentsOfOneIdAreToldApart() throws IOException {
        TestBrief brief = new TestBrief(root)
                .with("a.jsonl", "{\"id\": \"x\", \"text\": \"First.\"}\n{\"id\": \"x\", \"text\": \"Second.\"}\n");
        try (Library library = brief.open()) {
            IndexReport report = library.refresh(IndexProgress.SILENT);

            assertThat(report.total()).isEqualTo(1);
            assertThat(report.skipped())
                    .singleElement()
                    .satisfies(skipped -> assertThat(skipped.reason()).contains("another document has the id \"x\""));
        }
    }

    @Test
    void aMissingFolderIsTheCallersBusiness() throws IOException {
        TestBrief brief = new TestBrief(root);
        Files.delete(brief.documents());
        try (Library library = brief.open()) {
            assertThatThrownBy(() -> library.refresh(IndexProgress.SILENT)).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void whatWasExtractedComesBackAsItWas() throws IOException {
        TestBrief brief = TestBrief.ofTheIsland(root);
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
            library.read(open -> {
                for (DocumentId id : open.documentIds()) {
                    var document = open.require(id);
                    assertThat(open.quotations(id))
                            .isEqualTo(new dev.footnote.quotation.QuotationExtractor().extract(document));
                    assertThat(open.entries(id))
                            .isEqualTo(new dev.footnote.chronology.TimelineBuilder().buildAll(document));
                }
                assertThat(open.sayings().all()).isNotEmpty();
                return "";
            });
        }
    }

    private static void refreshAfterRemoval(TestBrief brief, Library library) {
        try {
            Files.delete(brief.documents().resolve("ferries.md"));
            library.refresh(IndexProgress.SILENT);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static void truncateEverything(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
        }
    }

    private static List<String> ids(Library library) {
        return library.read(
                brief -> brief.documentIds().stream().map(DocumentId::value).toList());
    }

    private static String text(Library library, String id) {
        return library.read(brief -> brief.require(new DocumentId(id)).text());
    }

    private static String title(Library library, String id) {
        return library.read(brief -> brief.require(new DocumentId(id)).details().title());
    }
}
