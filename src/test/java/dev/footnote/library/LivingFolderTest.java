package dev.footnote.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LivingFolderTest {
    private static final String STORY =
            "The old crane of the harbour was taken down on Friday, and nobody came to look.";

    @TempDir
    private Path root;

    private final List<IndexReport> heard = new ArrayList<>();
    private TestBrief brief;
    private Library library;
    private LivingFolder folder;

    @BeforeEach
    void open() throws IOException {
        brief = TestBrief.ofTheIsland(root);
        library = brief.open();
        folder = new LivingFolder(library, heard::add);
        lookTwice();
        heard.clear();
    }

    @AfterEach
    void close() throws IOException {
        folder.close();
        library.close();
    }

    private void lookTwice() {
        folder.look();
        folder.look();
    }

    @Test
    void aNewFileIsReadOnceItStandsStill() throws IOException {
        brief.with("crane.md", STORY.substring(0, 30));
        folder.look();
        brief.with("crane.md", STORY);
        folder.look();
        assertThat(ids()).doesNotContain("crane.md");
        folder.look();
        assertThat(text("crane.md")).isEqualTo(STORY);
        assertThat(heard).hasSize(1);
    }

    @Test
    void aFileThatGrowsWithoutPauseHoldsUpNoOther() throws IOException {
        brief.with("diary.md", "One");
        folder.look();
        brief.with("diary.md", "One, two");
        brief.with("crane.md", STORY);
        folder.look();
        brief.with("diary.md", "One, two, three");
        folder.look();
        assertThat(ids()).contains("crane.md").doesNotContain("diary.md");
        brief.with("diary.md", "One, two, three, four");
        folder.look();
        assertThat(heard).hasSize(1);
        folder.look();
        assertThat(text("diary.md")).isEqualTo("One, two, three, four");
    }

    @Test
    void aDocumentIsAsItWasWhileItsFileIsWrittenAnew() throws IOException {
        String before = text("ferries.md");
        brief.with("ferries.md", "The ferry");
        folder.look();
        brief.with("ferries.md", "The ferry is");
        brief.with("crane.md", STORY);
        folder.look();
        Files.delete(brief.documents().resolve("lighthouse.md"));
        brief.with("ferries.md", "The ferry is late");
        folder.look();
        assertThat(text("ferries.md")).isEqualTo(before);
        assertThat(ids()).containsExactly("crane.md", "ferries.md", "lighthouse.md");
        folder.look();
        assertThat(text("ferries.md")).isEqualTo("The ferry is late");
        assertThat(ids()).containsExactly("crane.md", "ferries.md");
    }

    @Test
    void whatIsChangedRenamedOrRemovedIsSoInTheAnswers() throws IOException {
        brief.with("ferries.md", STORY);
        Files.move(brief.documents().resolve("lighthouse.md"), brief.documents().resolve("lamp.md"));
        lookTwice();
        assertThat(ids()).containsExactly("ferries.md", "lamp.md");
        assertThat(text("ferries.md")).isEqualTo(STORY);
        Files.delete(brief.documents().resolve("lamp.md"));
        lookTwice();
        assertThat(ids()).containsExactly("ferries.md");
    }

    @Test
    void onlyLookingIsWaitedForAndNotWhatIsDoneAboutAChange() throws IOException {
        AtomicLong nanos = new AtomicLong();
        try (LivingFolder slow =
                new LivingFolder(library, report -> nanos.addAndGet(TimeUnit.MINUTES.toNanos(1)), nanos::get)) {
            Duration shortest = slow.pause();
            brief.with("crane.md", STORY);
            slow.look();
            slow.look();
            assertThat(ids()).contains("crane.md");
            assertThat(slow.pause()).isEqualTo(shortest);
        }
        try (LivingFolder large = new LivingFolder(library, heard::add, () -> nanos.addAndGet(1_000_000_000))) {
            large.look();
            assertThat(large.pause()).isEqualTo(Duration.ofSeconds(20));
        }
    }

    @Test
    void aLinkThatCannotBeADocumentIsListedWithItsReason() throws IOException {
        Files.createSymbolicLink(
                brief.documents().resolve("link.md"), brief.documents().resolve("ferries.md"));
        lookTwice();
        assertThat(library.read(Brief::skipped)).extracting("name").containsExactly("link.md");
        Files.delete(brief.documents().resolve("link.md"));
        lookTwice();
        assertThat(library.read(Brief::skipped)).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void aFolderAtRestIsLeftAlone() {
        lookTwice();
        lookTwice();
        assertThat(heard).isEmpty();
    }

    @Test
    void aFolderThatIsGoneLosesNothing() throws IOException {
        Path away = root.resolve("away");
        Files.move(brief.documents(), away);
        lookTwice();
        assertThat(ids()).hasSize(2);
        Files.move(away, brief.documents());
        brief.with("crane.md", STORY);
        lookTwice();
        assertThat(ids()).contains("crane.md");
    }

    @Test
    void looksByItselfOnceStarted() throws IOException, InterruptedException {
        CountDownLatch changed = new CountDownLatch(1);
        try (LivingFolder living = new LivingFolder(library, report -> changed.countDown())) {
            living.start();
            brief.with("crane.md", STORY);
            assertThat(changed.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(ids()).contains("crane.md");
        }
    }

    private List<String> ids() {
        return library.read(
                state -> state.documentIds().stream().map(DocumentId::value).toList());
    }

    private String text(String id) {
        return library.read(state -> state.require(new DocumentId(id)).text());
    }
}
