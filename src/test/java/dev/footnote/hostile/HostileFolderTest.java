package dev.footnote.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.corpus.SkippedFile;
import dev.footnote.library.Brief;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.TestBrief;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A folder full of files that mean no good is indexed to its end, and each of them is a document or has its reason.
final class HostileFolderTest {
    @TempDir
    private Path root;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void everyFileIsReadOrRefusedWithItsReason() throws IOException {
        TestBrief brief = TestBrief.ofTheIsland(root);
        Map<String, Expected> expected = new HostileFiles(brief.documents()).make();
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
            SoftAssertions soft = new SoftAssertions();
            expected.forEach((name, outcome) -> library.read(state -> {
                check(name, outcome, state, soft);
                return true;
            }));
            soft.assertAll();
            assertThat(library.<List<DocumentId>>read(Brief::documentIds)).contains(new DocumentId("ferries.md"));
            assertThat(library.refresh(IndexProgress.SILENT).changedAnything()).isFalse();
        }
    }

    private static void check(String name, Expected outcome, Brief brief, SoftAssertions soft) {
        Optional<String> text = brief.document(new DocumentId(name)).map(SourceDocument::text);
        Optional<String> reason = reason(name, brief);
        switch (outcome) {
            case Expected.Read(String words) ->
                soft.assertThat(text)
                        .as("%s (%s)", name, reason)
                        .hasValueSatisfying(read -> assertThat(read).contains(words));
            case Expected.Refused(String words) -> {
                soft.assertThat(text).as(name).isEmpty();
                soft.assertThat(reason)
                        .as(name)
                        .hasValueSatisfying(said -> assertThat(said).contains(words));
            }
            case Expected.Survived() ->
                soft.assertThat(text.isPresent() || reason.isPresent() || name.endsWith(".jsonl"))
                        .as(name)
                        .isTrue();
        }
        soft.assertThat(reason.orElse("")).as(name).doesNotContain("fault of Footnote");
        soft.assertThat(text.orElse("")).as(name).doesNotContain("root:");
    }

    private static Optional<String> reason(String name, Brief brief) {
        return brief.skipped().stream()
                .filter(file -> file.name().equals(name) || file.name().startsWith(name + ":"))
                .map(SkippedFile::reason)
                .findFirst();
    }

    @Test
    void namesWithAnythingInThemAreDocumentsOrRefused() throws IOException {
        TestBrief brief = new TestBrief(root);
        List<String> good = List.of(
                "-rf.txt",
                "--help.md",
                "a b.txt",
                "$(reboot) `id` '\"; & |.txt",
                "100%25.txt",
                "\uD83D\uDEA2 \u00FC\u0142\u00F8.txt",
                "\u200Fم\u0631\u062D\u0628\u0627.txt",
                "x".repeat(250) + ".txt",
                "con.txt",
                "<script>.txt",
                "[link](http:).md");
        for (String name : good) {
            brief.with(name, HostileFiles.SENTENCE);
        }
        for (String name :
                List.of("line\nbreak.txt", "bell\u0007\u001B[31m.txt", "\u202Etxt.exe.txt", "folder\n/inside.txt")) {
            brief.with(name, HostileFiles.SENTENCE);
        }
        Files.writeString(Path.of(URI.create(brief.documents().toUri() + "bytes%FF%FE.txt")), HostileFiles.SENTENCE);
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
            library.read(state -> {
                assertThat(state.documentIds()).extracting(DocumentId::value).containsExactlyInAnyOrderElementsOf(good);
                assertThat(state.skipped()).hasSize(5).allSatisfy(file -> {
                    assertThat(file.reason()).isEqualTo("its name has characters that cannot be shown; rename it");
                    assertThat(file.name()).contains("\uFFFD").doesNotContainPattern("[\\p{Cntrl}\u202E]");
                });
                return true;
            });
        }
    }

    @Test
    void nothingOutsideTheFolderIsReadAndNothingThatIsNoFileIsOpened() throws IOException, InterruptedException {
        TestBrief brief = TestBrief.ofTheIsland(root);
        Path folder = brief.documents();
        Path outside = Files.writeString(root.resolve("outside.txt"), HostileFiles.SENTENCE);
        Map<String, Path> links = new LinkedHashMap<>();
        links.put("link.txt", outside);
        links.put("relative.txt", Path.of("../outside.txt"));
        links.put("loop", folder);
        links.put("up", Path.of(".."));
        links.put("nowhere.txt", Path.of("missing.txt"));
        links.put("self.txt", Path.of("self.txt"));
        links.put("zero.txt", Path.of("/dev/zero"));
        for (Map.Entry<String, Path> link : links.entrySet()) {
            Files.createSymbolicLink(folder.resolve(link.getKey()), link.getValue());
        }
        boolean piped = new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString())
                        .start()
                        .waitFor()
                == 0;
        try (Library library = brief.open()) {
            library.refresh(IndexProgress.SILENT);
            library.read(state -> {
                assertThat(state.documentIds()).hasSize(2);
                for (String name : links.keySet()) {
                    assertThat(reason(name, state))
                            .hasValueSatisfying(why -> assertThat(why).contains("symbolic link"));
                }
                assertThat(reason("pipe.txt", state).isPresent()).isEqualTo(piped);
                return true;
            });
        }
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        TestBrief real = TestBrief.ofTheIsland(root.resolve("real"));
        Path link = Files.createDirectories(root.resolve("linked")).resolve("documents");
        Files.createSymbolicLink(link, real.documents());
        try (Library library = new TestBrief(root.resolve("linked")).open()) {
            assertThat(library.refresh(IndexProgress.SILENT).total()).isEqualTo(2);
        }
    }
}
