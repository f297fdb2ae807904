package dev.footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for reading the risky formats, in this process or in another one.
abstract class RiskyReadingContract {
    static final ReadingLimits LIMITS = ReadingLimits.of(1 << 20);
    static final String SENTENCE = "The ferry to the outer islands was late again on Monday, and nobody minded.";

    @TempDir
    Path folder;

    abstract DocumentReader reader();

    @Test
    void takesTheFormatsThatAreNotPlainText() {
        assertThat(reader().extensions())
                .contains("html", "pdf", "docx", "odt", "epub", "eml")
                .doesNotContain("txt", "md", "jsonl");
    }

    @Test
    void readsTextAndDetails() throws IOException {
        Path file =
                MadeFiles.pdf(folder.resolve("ferry.pdf"), "Ferry late", List.of(List.of(SENTENCE), List.of("Two.")));
        RawDocument document = read(file);
        assertThat(document.id()).isEqualTo(new DocumentId("ferry.pdf"));
        assertThat(document.text()).contains(SENTENCE).contains("\f");
        assertThat(document.stated().values()).containsExactly(Map.entry("title", "Ferry late"));
        assertThat(document.prose()).isTrue();
    }

    @Test
    void textComesThroughWhateverItsCharacters() throws IOException {
        String words = "Ærø, Łódź, \uD83D\uDEA2, \u200Fعبّارة and\u00A0\u0416.";
        Path file = MadeFiles.zip(
                folder.resolve("ø \uD83D\uDEA2.docx"), Map.of("word/document.xml", MadeFiles.word(words)));
        assertThat(read(file).text()).isEqualTo(Nfc.of(words));
    }

    @Test
    void refusesWithAReasonAndGoesOn() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.docx"), "no zip");
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("it is damaged, or of another kind than its name says");
        assertThatThrownBy(() -> read(folder.resolve("missing.html"))).isInstanceOf(IOException.class);
        readsTextAndDetails();
    }

    @Test
    void aFileThatIsCutOffIsDamagedAndNotForbidden() throws IOException {
        Path whole = MadeFiles.zip(
                folder.resolve("whole.odt"),
                Map.of("content.xml", "<p>" + SENTENCE.repeat(40) + "</p>", "meta.xml", "<meta/>"));
        byte[] bytes = Files.readAllBytes(whole);
        for (String name : List.of("cut.odt", "cut.docx", "cut.epub")) {
            for (int kept : new int[] {30, bytes.length / 2, bytes.length - 10}) {
                Path cut = Files.write(folder.resolve(name), Arrays.copyOf(bytes, kept));
                assertThatThrownBy(() -> read(cut))
                        .as("%s, %d bytes", name, kept)
                        .isInstanceOf(UnreadableDocumentException.class)
                        .hasMessageNotContaining("permissions");
            }
        }
        Path mail = Files.write(folder.resolve("cut.eml"), new byte[] {'F', 'r', 'o', 'm', ':', ' ', (byte) 0xFF, 0});
        assertThatThrownBy(() -> read(mail))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageNotContaining("permissions");
    }

    @Test
    void aTextLongerThanAFileMayBeIsRefused() throws IOException {
        Path file = MadeFiles.zip(
                folder.resolve("long.docx"), Map.of("word/document.xml", MadeFiles.word("word ".repeat(300_000))));
        assertThatThrownBy(() -> read(file)).hasMessage("its text has more than 1 MB; split it");
    }

    @Test
    void aDetailWithoutEndIsClippedAndNoCharacterCutInTwo() throws IOException {
        String title = "x".repeat(999) + "\uD83D\uDEA2".repeat(5_000);
        Path file = MadeFiles.zip(
                folder.resolve("title.docx"),
                Map.of(
                        "word/document.xml",
                        MadeFiles.word(SENTENCE),
                        "docProps/core.xml",
                        "<core><title>" + title + "</title></core>"));
        assertThat(read(file).stated().get("title")).contains("x".repeat(999));
    }

    RawDocument read(Path file) throws IOException {
        List<RawDocument> documents = new ArrayList<>();
        reader().read(new DocumentFile(file.getParent(), file.getFileName().toString(), 0, 0), new DocumentSink() {
            @Override
            public void document(RawDocument document) {
                documents.add(document);
            }

            @Override
            public void skipped(SkippedFile skipped) {
                throw new AssertionError(skipped);
            }
        });
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }
}
