package dev.footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.corpus.MadeFiles.Printed;
import dev.footnote.text.ParagraphSplitter;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// PDFs as programs print them: where their paragraphs are, and what of them is no text.
final class PrintedPagesTest {
    private static final List<String> PILOTS = List.of(
            "The pilots of Brevik wrote down for nine winters what they had",
            "seen from their boats, and gave the books to the museum when",
            "the new harbour was opened.");
    private static final List<String> MAYOR = List.of(
            "Solveig Aas, the mayor, read some of them in one night and said",
            "that nobody had told her how cold the sea is. Her father was a",
            "pilot as well.");
    private static final String PILOTS_TEXT = String.join(" ", PILOTS);
    private static final String MAYOR_TEXT = String.join(" ", MAYOR);
    private static final float SIZE = 11;

    @TempDir
    private Path folder;

    private SourceDocument read(List<List<Printed>> pages) throws IOException {
        Path file = MadeFiles.printed(folder.resolve("printed.pdf"), pages);
        List<SourceDocument> documents = new ArrayList<>();
        new DocumentReaders(Bibliography.EMPTY, 1 << 20)
                .read(
                        new DocumentFile(folder, "printed.pdf", Files.size(file), 0),
                        read -> documents.add(read.complete().document()),
                        skipped -> {});
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }

    private static List<String> paragraphs(SourceDocument document) {
        return new ParagraphSplitter()
                .split(document.text()).stream()
                        .map(span -> span.in(document.text()))
                        .toList();
    }

    /// Lines one under the other.
    ///
    /// @param indent of the first
    private static float print(List<Printed> page, List<String> lines, float x, float y, float distance, float indent) {
        float at = y;
        for (int i = 0; i < lines.size(); i++) {
            page.add(new Printed(x + (i == 0 ? indent : 0), at, SIZE, lines.get(i)));
            at -= distance;
        }
        return at;
    }

    // The distance of lines and the space between paragraphs, in points: a web page; a letter; lines at one and a half,
    // paragraphs told apart by their indent; typewriter pages with two; neither space nor indent, only a line that ends
    // early.
    @ParameterizedTest
    @CsvSource(textBlock = """
            18, 12, 0
            14, 7, 0
            19, 0, 16
            26, 0, 30
            15, 0, 0
            """)
    void linesAreOneParagraphHoweverFarApartTheyStand(float distance, float space, float indent) throws IOException {
        List<Printed> page = new ArrayList<>();
        float y = print(page, PILOTS, 72, 700, distance, indent) - space;
        print(page, MAYOR, 72, y, distance, indent);
        assertThat(paragraphs(read(List.of(page)))).containsExactly(PILOTS_TEXT, MAYOR_TEXT);
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        List<Printed> page = new ArrayList<>();
        print(page, PILOTS, 30, 700, 18, 0);
        page.add(new Printed(30, 640, SIZE, "They tell of a storm that took"));
        page.add(new Printed(370, 700, SIZE, "three boats in one night."));
        assertThat(paragraphs(read(List.of(page))))
                .containsExactly(PILOTS_TEXT, "They tell of a storm that took three boats in one night.");
    }

    @Test
    void theNumbersOfLinesAreNoText() throws IOException {
        List<Printed> page = new ArrayList<>();
        float y = 740;
        for (int i = 1; i <= 12; i++) {
            page.add(new Printed(40, y, SIZE, String.valueOf(i)));
            page.add(new Printed(
                    72, y, SIZE, i <= 3 ? PILOTS.get(i - 1) : "Witness " + "abcdefghijklm".charAt(i) + " agreed."));
            y -= 24;
        }
        assertThat(paragraphs(read(List.of(page))).getFirst()).isEqualTo(PILOTS_TEXT);
    }

    @Test
    void aRaisedFigureIsNoDigitOfTheNumberBesideIt() throws IOException {
        List<Printed> page = List.of(
                new Printed(72, 700, SIZE, "The harbour cost 340"),
                new Printed(72 + 103.4f, 704, 6, "12"),
                new Printed(72 + 112, 700, SIZE, "million crowns in the end."));
        assertThat(read(List.of(page)).text()).isEqualTo("The harbour cost 340¹² million crowns in the end.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void whatABrowserPrintsAroundAPageIsNoText(int count) throws IOException {
        List<List<Printed>> pages = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            List<Printed> page = new ArrayList<>();
            print(page, i == 1 ? PILOTS : MAYOR, 72, 700, 18, 0);
            page.add(new Printed(30, 770, 8, "3/9/24, 10:41 PM"));
            page.add(new Printed(250, 770, 8, "Nine winters | Coastal Courier"));
            page.add(new Printed(30, 20, 8, "https://courier.example/nine-winters"));
            page.add(new Printed(560, 20, 8, i + "/" + count));
            pages.add(page);
        }
        SourceDocument print = read(pages);
        assertThat(paragraphs(print).getFirst()).isEqualTo(PILOTS_TEXT);
        assertThat(print.text()).doesNotContain("courier.example", "3/9/24");
        assertThat(print.details().url()).contains("https://courier.example/nine-winters");
        assertThat(print.details().published()).isEmpty();
    }

    // What the text has elsewhere in one line tells whether a hyphen at the end of one is the word's own.
    @ParameterizedTest
    @CsvSource(textBlock = """
            The har-,          bour is open.,                  The harbour is open.
            The Franco-,       German board met.,              The Franco-German board met.
            In winter 2019-,   2020 it froze.,                 In winter 2019-2020 it froze.
            A well-,           known pilot and a well-known boat., A well-known pilot and a well-known boat.
            """)
    void wordsBrokenAtLineEndsAreJoined(String first, String second, String text) throws IOException {
        assertThat(read(List.of(List.of(new Printed(72, 700, SIZE, first), new Printed(72, 682, SIZE, second))))
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Microsoft Word - Document1, Administrator
            PowerPoint Presentation,    (anonymous)
            report final v3.docx,       user
            Layout 1,                   python-docx
            """)
    void whatAProgramFillsInUnaskedIsNoDetail(String title, String author) {
        assertThat(ProgramDetails.title(title)).isEmpty();
        assertThat(ProgramDetails.author(author)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            The harbour of Brevik,         Ida Brunel
            Untold stories of the sea,     J. R. Userfield
            Presentation of the new ferry, Office of the Harbour Master
            """)
    void whatPeopleWriteIntoThePropertiesIs(String title, String author) {
        assertThat(ProgramDetails.title(title)).contains(title);
        assertThat(ProgramDetails.author(author)).contains(author);
    }
}
