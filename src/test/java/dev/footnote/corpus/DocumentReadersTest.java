package dev.footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReadersTest {
    private static final long LIMIT = 1 << 20;

    @TempDir
    Path folder;

    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();

    @Test
    void plainTextIsKeptExactlyAsItStands() throws IOException {
        write("a.txt", "Harbour reopens\r\n\r\nThe port opened on Monday.\r\n");

        read(Bibliography.EMPTY);

        assertThat(documents).singleElement().satisfies(document -> {
            assertThat(document.text()).isEqualTo("Harbour reopens\r\n\r\nThe port opened on Monday.\r\n");
            assertThat(document.details().title()).isEqualTo("Harbour reopens");
            assertThat(document.details().inferences()).containsExactly("the title is the first line of the text");
            assertThat(document.details().published()).isEmpty();
        });
    }

    @Test
    void frontMatterGivesTheDetailsAndIsNoPartOfThePassages() throws IOException {
        write(
                "b.md",
                "---\ntitle: \"Ferries: a plan\"\npublisher: Harbour Post\npublished: 2024-03\n---\n# Ferries\n\nText here.\n");

        read(Bibliography.EMPTY);

        assertThat(documents).singleElement().satisfies(document -> {
            assertThat(document.details().title()).isEqualTo("Ferries: a plan");
            assertThat(document.details().publisher()).hasValue("Harbour Post");
            assertThat(document.details().published())
                    .hasValueSatisfying(date -> assertThat(date).isInstanceOf(PartialDate.Month.class));
            assertThat(document.boilerplate())
                    .extracting(
                            span -> span.in(document.text()).lines().findFirst().orElse(""))
                    .containsExactly("---", "# Ferries");
        });
    }

    @Test
    void theBibliographyFillsOnlyWhatTheFileLeavesOpen() throws Exception {
        write("news/c.md", "---\ntitle: Own title\n---\nText.\n");
        Bibliography bibliography = Bibliography.parse("""
                sources:
                  - match: "news/*.md"
                    title: Listed title
                    publisher: Listed Press
                    published: "2022"
                  - match: "**"
                    publisher: Somebody else
                    author: A. Writer
                """);

        read(bibliography);

        assertThat(documents).singleElement().satisfies(document -> {
            assertThat(document.details().title()).isEqualTo("Own title");
            assertThat(document.details().publisher()).hasValue("Listed Press");
            assertThat(document.details().author()).hasValue("A. Writer");
        });
    }

    @Test
    void aBulkFileGivesADocumentALineAndSkipsBadLines() throws IOException {
        write("bulk.jsonl", """
                {"id": "one", "title": "One", "published": "2023-05-01", "text": "First text."}
                not json
                {"id": "two"}

                {"id": "three", "text": "Third text.", "author": null}
                """);

        read(Bibliography.EMPTY);

        assertThat(documents)
                .extracting(
                        document -> document.id().value(),
                        document -> document.details().title())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("one", "One"),
                        org.assertj.core.groups.Tuple.tuple("three", "three"));
        assertThat(skipped).extracting(SkippedFile::name).containsExactly("bulk.jsonl:2", "bulk.jsonl:3");
    }

    @Test
    void aLineThatIsTooLongIsSkippedWithoutBeingHeld() throws IOException {
        String huge = "{\"id\": \"huge\", \"text\": \"" + "x".repeat((int) LIMIT) + "\"}\n";
        write("bulk.jsonl", huge + "{\"id\": \"small\", \"text\": \"Small.\"}\n");

        read(Bibliography.EMPTY);

        assertThat(documents).extracting(document -> document.id().value()).containsExactly("small");
        assertThat(skipped)
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).contains("1 MB").contains("documents.max-size"));
    }

    @Test
    void bytesThatAreNoUtf8AreReportedAndTheRestGoesOn() throws IOException {
        byte[] damaged = "Un café à Évian".getBytes(StandardCharsets.UTF_8);
        damaged[7] = 'x';
        Files.write(folder.resolve("damaged.txt"), damaged);
        write("good.txt", "A fine text.");

        read(Bibliography.EMPTY);

        assertThat(documents).extracting(document -> document.id().value()).containsExactly("good.txt");
        assertThat(skipped)
                .singleElement()
                .satisfies(file -> assertThat(file.reason())
                        .isEqualTo("the byte at offset 6 is no UTF-8; save the file as UTF-8"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            windows-1252, 'Le café de la gare a fermé ses portes à l’automne, déplore le maire.'
            windows-1251, 'Паром между островами снова ходит каждую ночь, сообщил капитан порта.'
            Shift_JIS,    '港の長は、夜の船が再び島へ向かうと述べた。冬の時刻表も発表された。'
            """)
    void filesInOlderCharacterSetsAreRead(String charset, String text) throws IOException {
        Files.write(folder.resolve("old.txt"), text.getBytes(Charset.forName(charset)));

        read(Bibliography.EMPTY);

        assertThat(documents).extracting(SourceDocument::text).containsExactly(text);
    }

    @Test
    void lettersAndTheirAccentsWrittenApartAreJoined() throws IOException {
        write("apart.txt", "The cafe\u0301 by the pier.");

        read(Bibliography.EMPTY);

        assertThat(documents).extracting(SourceDocument::text).containsExactly("The café by the pier.");
    }

    @Test
    void utf16WithAMarkAndUtf8WithAMarkAreRead() throws IOException {
        Files.write(folder.resolve("a.txt"), "\uFEFFZwölf Boote.".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("b.txt"), "\uFEFFZwölf Boote.".getBytes(StandardCharsets.UTF_8));

        read(Bibliography.EMPTY);

        assertThat(documents).extracting(SourceDocument::text).containsExactly("Zwölf Boote.", "Zwölf Boote.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    scan.tiff | files of this kind are not read
                    empty.txt | it holds no text
                    signs.txt | it holds no text
                    dashes.html | it holds no text
                    silent | it holds no text
                    nul.txt | NUL characters
                    broken.md | its front matter is no YAML
                    """)
    void whatCannotBeUsedIsSkippedWithItsReason(String name, String reason) throws IOException {
        write("scan.tiff", "%PDF");
        write("empty.txt", " \n");
        write("signs.txt", "\u200B —\u2060 …\n* * *\n");
        write("dashes.html", "<html><body><p>— — —</p><p>\u200B</p></body></html>");
        write("lines.jsonl", "{\"id\": \"silent\", \"text\": \"***\"}\n");
        write("nul.txt", "a\0b");
        write("broken.md", "---\ntitle: a: b: c\n---\nText.");

        read(Bibliography.EMPTY);

        assertThat(documents).isEmpty();
        assertThat(skipped).anySatisfy(file -> {
            assertThat(file.name()).isEqualTo(name);
            assertThat(file.reason()).contains(reason);
        });
    }

    @Test
    void hiddenFilesReadmesAndLinksAreNoDocuments() throws IOException {
        write(".hidden/a.txt", "Hidden.");
        write(".b.txt", "Hidden.");
        write("README.md", "About this folder.");
        write("c.txt", "Seen.");
        Files.createSymbolicLink(folder.resolve("d.txt"), folder.resolve("c.txt"));

        assertThat(new DocumentFolder(folder).list())
                .extracting(DocumentFile::name)
                .containsExactly("c.txt");
        assertThat(notListed()).extracting(SkippedFile::name).containsExactly("d.txt");
    }

    /// The dot before an extension comes before the slash behind a folder, and digits behind it.
    @Test
    void filesComeInTheOrderOfTheirNamesWhateverFoldersTheyAreIn() throws IOException {
        for (String name : List.of("b/c/d.txt", "a0.txt", "a/z.txt", "a.txt", "a/b.txt", "b/c.txt", "a b/x.txt")) {
            write(name, "Text.");
        }
        assertThat(new DocumentFolder(folder).list())
                .extracting(DocumentFile::name)
                .containsExactly("a b/x.txt", "a.txt", "a/b.txt", "a/z.txt", "a0.txt", "b/c.txt", "b/c/d.txt")
                .isSorted();
    }

    @Test
    void aFileIsFoundByItsNameAsTheWalkWouldFindIt() throws IOException {
        write("a/b.txt", "Text.");
        write("a/.b.txt", "Hidden.");
        write("readme.md", "About this folder.");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a/b.txt"));
        DocumentFolder documents = new DocumentFolder(folder);
        assertThat(documents.find("a/b.txt"))
                .isEqualTo(Optional.of(documents.list().getFirst()));
        for (String none : List.of("a/.b.txt", "readme.md", "link.txt", "a", "nothing.txt")) {
            assertThat(documents.find(none)).isEmpty();
        }
    }

    /// What the folder's walk passes over, each with the reason.
    private List<SkippedFile> notListed() throws IOException {
        List<SkippedFile> notListed = new ArrayList<>();
        new DocumentFolder(folder).walk(new DocumentFolder.Visitor() {
            @Override
            public void file(DocumentFile file) {
                assertThat(file.path()).exists();
            }

            @Override
            public void skipped(SkippedFile file) {
                notListed.add(file);
            }
        });
        return notListed;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sources: [{title: A}]                          | entry 1 has no "match"
                    sources: [{match: a.txt, titel: A}]            | unknown key "titel"
                    sources: [{match: a.txt, published: May 2023}] | "May 2023"
                    sources: [{                                    | no YAML
                    """)
    void aBibliographyThatCannotBeUsedSaysWhy(String yaml, String reason) {
        assertThatThrownBy(() -> Bibliography.parse(yaml))
                .isInstanceOf(BibliographyException.class)
                .hasMessageContaining(reason);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void read(Bibliography bibliography) throws IOException {
        DocumentReaders readers = new DocumentReaders(bibliography, LIMIT);
        for (DocumentFile file : new DocumentFolder(folder).list()) {
            readers.read(file, read -> documents.add(read.complete().document()), skipped::add);
        }
    }
}
