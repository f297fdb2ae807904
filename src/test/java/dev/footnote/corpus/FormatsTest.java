package dev.footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.Citation;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as people have them: what is read out of them, and what is refused with which sentence.
final class FormatsTest {
    private static final String ONE =
            "The harbour of Brevik opened on Tuesday after nine years of work, and the town rang its bells.";
    private static final String TWO =
            "It cost 340 million crowns, said Solveig Aas, the mayor, who had asked for a smaller one herself.";
    private static final List<String> NUMBERS = List.of("one", "two", "three", "four");
    private static final String PAGE = """
            <html><head><title>Harbour opens | Coastal Courier</title>
            <meta charset="utf-8">
            <meta property="og:site_name" content="The Coastal Courier">
            <link rel="canonical" href="https://courier.example/harbour">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
              "headline":"New harbour opens in Brevik","author":[{"name":"Ida Brunel"},{"name":"Jon Vik"}],
              "datePublished":"2021-05-04T08:30:00+02:00"}]}</script></head>
            <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <div class="cookie-banner">We use cookies to improve your visit. Accept all.</div>
            <article><h1>New harbour opens in Brevik</h1><p>%s</p><aside>More from the coast</aside>
            <p>%s</p><script>alert('x')</script></article>
            <footer>Copyright 2021. Subscribe to our newsletter.</footer></body></html>
            """.formatted(ONE, TWO);

    @TempDir
    private Path folder;

    private record Read(List<SourceDocument> documents, List<SkippedFile> skipped) {
        private SourceDocument one() {
            assertThat(skipped).isEmpty();
            assertThat(documents).hasSize(1);
            return documents.getFirst();
        }

        private String reason() {
            assertThat(documents).isEmpty();
            assertThat(skipped).hasSize(1);
            return skipped.getFirst().reason();
        }
    }

    private Read read(Path file) throws IOException {
        List<SourceDocument> documents = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>();
        DocumentFile described =
                new DocumentFile(file.getParent(), file.getFileName().toString(), Files.size(file), 0);
        new DocumentReaders(Bibliography.EMPTY, 1 << 20)
                .read(described, read -> documents.add(read.complete().document()), skipped::add);
        return new Read(documents, skipped);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aWebPageIsItsArticleWithWhatItSaysAboutItself() throws IOException {
        SourceDocument page = read(write("harbour.html", PAGE)).one();
        assertThat(page.text()).contains(ONE + "\n\n", TWO);
        assertThat(page.text()).doesNotContain("Sport", "cookies", "alert", "newsletter", "More from the coast");
        assertThat(page.details().title()).isEqualTo("New harbour opens in Brevik");
        assertThat(page.details().publisher()).contains("The Coastal Courier");
        assertThat(page.details().author()).contains("Ida Brunel, Jon Vik");
        assertThat(page.details().published()).map(Object::toString).contains("2021-05-04");
        assertThat(page.details().url()).contains("https://courier.example/harbour");
    }

    @Test
    void aWebPageIsReadInItsOwnCharacterSet() throws IOException {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body><article><p>" + ONE
                + " Señor Ibáñez était là.</p></article></body></html>";
        Path file = Files.write(folder.resolve("old.html"), page.getBytes(Charset.forName("ISO-8859-1")));
        assertThat(read(file).one().text()).contains("Señor Ibáñez était là.");
    }

    @Test
    void aWebPageWithoutAnArticleIsItsBody() throws IOException {
        assertThat(read(write("plain.htm", "<p>" + ONE + "<p>" + TWO)).one().text())
                .contains(ONE, TWO);
    }

    @Test
    void aWordDocumentIsItsParagraphs() throws IOException {
        Path file = MadeFiles.zip(
                folder.resolve("report.docx"),
                Map.of(
                        "word/document.xml",
                        MadeFiles.word(ONE, TWO + "</w:t><w:delText>struck out</w:delText><w:tab/><w:t>Tab &amp; all."),
                        "docProps/core.xml",
                        "<p xmlns:dc=\"urn:d\"><dc:title>Harbour report</dc:title><dc:creator>I. Brunel</dc:creator></p>"
                                .replace("<p ", "<coreProperties ")
                                .replace("</p>", "</coreProperties>")));
        SourceDocument report = read(file).one();
        assertThat(report.text()).isEqualTo(ONE + "\n\n" + TWO + " Tab & all.");
        assertThat(report.details().title()).isEqualTo("Harbour report");
        assertThat(report.details().author()).contains("I. Brunel");
    }

    @Test
    void anOpenDocumentIsItsParagraphs() throws IOException {
        Path file = MadeFiles.zip(
                folder.resolve("report.odt"),
                Map.of(
                        "content.xml",
                        "<d xmlns:text=\"urn:t\"><text:h>Title</text:h><text:p>" + ONE + "</text:p><text:p>" + TWO
                                + "</text:p></d>",
                        "meta.xml",
                        "<m xmlns:dc=\"urn:d\"><dc:title>Harbour report</dc:title><dc:creator>O. Tun</dc:creator>"
                                + "<initial-creator>I. Brunel</initial-creator></m>"));
        SourceDocument report = read(file).one();
        assertThat(report.details().author()).contains("I. Brunel");
        assertThat(report.text()).isEqualTo("Title\n\n" + ONE + "\n\n" + TWO);
        assertThat(report.details().title()).isEqualTo("Harbour report");
    }

    @Test
    void aBookIsItsChaptersInOrder() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("META-INF/container.xml", "<c><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></c>");
        parts.put(
                "OEBPS/book.opf",
                "<package xmlns:dc=\"urn:d\"><metadata><dc:title>Harbours</dc:title><dc:creator>Ida Brunel</dc:creator>"
                        + "<dc:publisher>Fjord Press</dc:publisher><dc:date>2020-02-01T00:00:00Z</dc:date></metadata>"
                        + "<manifest><item id=\"b\" href=\"two.xhtml\"/><item id=\"a\" href=\"one.xhtml\"/></manifest>"
                        + "<spine><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>");
        parts.put("OEBPS/two.xhtml", "<html><body><p>" + TWO + "</p></body></html>");
        parts.put("OEBPS/one.xhtml", "<html><body><h1>One</h1><p>" + ONE + "</p></body></html>");
        SourceDocument book =
                read(MadeFiles.zip(folder.resolve("book.epub"), parts)).one();
        assertThat(book.text()).isEqualTo("One\n\n" + ONE + "\n\n" + TWO);
        assertThat(book.details().publisher()).contains("Fjord Press");
        assertThat(book.details().published()).map(Object::toString).contains("2020-02-01");
    }

    @Test
    void anEmailIsItsTextWithSenderAndDate() throws IOException {
        String mail = """
                From: Ida Brunel <ida@courier.example>
                To: desk@courier.example
                Date: Tue, 04 May 2021 10:00:00 +0200
                Subject: =?UTF-8?Q?Havn_=C3=A5pnet?=
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/html; charset=utf-8

                <p>in markup</p>
                --b
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                %s Se=F1or Ib=E1=F1ez was there.
                --b--
                """.formatted(ONE).replace("\n", "\r\n");
        SourceDocument read = read(Files.writeString(folder.resolve("note.eml"), mail, StandardCharsets.UTF_8))
                .one();
        assertThat(read.text()).contains(ONE + " Señor Ibáñez was there.").doesNotContain("markup");
        assertThat(read.details().title()).isEqualTo("Havn åpnet");
        assertThat(read.details().author()).contains("Ida Brunel");
        assertThat(read.details().published()).map(Object::toString).contains("2021-05-04");
    }

    @Test
    void aPdfIsItsRunningTextWithItsPages() throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            pages.add(List.of(
                    "Coastal Review, issue 7",
                    "",
                    "On page number " + NUMBERS.get(page - 1) + " the pilots of the har-",
                    "bour wrote down what they had seen, and went",
                    "home by the ferry of nine o'clock.",
                    "",
                    "Paragraph two of page " + NUMBERS.get(page - 1) + ", with enough words in it",
                    "to look like number " + NUMBERS.get(page - 1) + ".",
                    "",
                    "" + page));
        }
        SourceDocument pdf = read(MadeFiles.pdf(folder.resolve("review.pdf"), "Coastal Review", pages))
                .one();
        assertThat(pdf.text())
                .contains(
                        "On page number three the pilots of the harbour wrote down what they had seen, and went home by")
                .doesNotContain("issue 7");
        int place = pdf.text().indexOf("On page number three");
        assertThat(Citation.of(pdf, new Span(place, place + 10)).page()).isEqualTo(OptionalInt.of(3));
        assertThat(pdf.details().title()).isEqualTo("Coastal Review");
    }

    @Test
    void whatHasNoPagesIsCitedWithoutOne() throws IOException {
        SourceDocument page = read(write("harbour.html", PAGE)).one();
        assertThat(Citation.of(page, new Span(0, 5)).page()).isEmpty();
    }

    @Test
    void composedLettersAreStoredInOneForm() throws IOException {
        assertThat(read(write("a.html", "<p>" + ONE + " Iba\u0301n\u0303ez</p>"))
                        .one()
                        .text())
                .contains("Ib\u00e1\u00f1ez");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.odt", "a.epub", "a.pdf"})
    void aFileOfAnotherKindThanItsNameSaysIsRefused(String name) throws IOException {
        assertThat(read(write(name, "just words")).reason()).contains("damaged, or of another kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.eml"})
    void aFileWithoutTextIsRefused(String name) throws IOException {
        assertThat(read(write(name, "")).reason()).contains("no text");
    }

    @Test
    void aPdfOfPicturesIsRefused() throws IOException {
        assertThat(read(MadeFiles.pdf(folder.resolve("scan.pdf"), "x", List.of(List.of(), List.of())))
                        .reason())
                .contains("OCR");
    }

    @Test
    void aLockedPdfIsRefused() throws IOException {
        assertThat(read(MadeFiles.lockedPdf(folder.resolve("locked.pdf"), List.of(List.of(ONE))))
                        .reason())
                .contains("password");
    }

    @Test
    void aZipBombEndsAtTheLimit() throws IOException {
        String zeros = "0".repeat(64 << 20);
        Path bomb = MadeFiles.zip(folder.resolve("bomb.docx"), Map.of("word/document.xml", MadeFiles.word(zeros)));
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(read(bomb).reason()).contains("unpacks to more than");
    }

    @Test
    void entitiesOfADocumentAreNotFollowed() throws IOException {
        Path secret = write("secret.txt", "TOP SECRET");
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<w:document xmlns:w=\"urn:w\"><w:p><w:t>" + ONE + " &x;</w:t></w:p></w:document>";
        Read read = read(MadeFiles.zip(folder.resolve("xxe.docx"), Map.of("word/document.xml", outside)));
        assertThat(read.documents())
                .allSatisfy(document -> assertThat(document.text()).doesNotContain("SECRET"));
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"" + "ha".repeat(1000) + "\"><!ENTITY b \""
                + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000) + "\">]><w:document xmlns:w=\"urn:w\">"
                + "<w:p><w:t>&c;</w:t></w:p></w:document>";
        assertThat(read(MadeFiles.zip(folder.resolve("laughs.docx"), Map.of("word/document.xml", laughs)))
                        .documents())
                .isEmpty();
    }

    @Test
    void endlessNestingIsRefused() throws IOException {
        assertThat(read(write("deep.html", "<div>".repeat(200_000) + ONE)).reason())
                .contains("nested");
        String deep = "<w:document xmlns:w=\"urn:w\">" + "<w:p>".repeat(200_000);
        assertThat(read(MadeFiles.zip(folder.resolve("deep.docx"), Map.of("word/document.xml", deep)))
                        .reason())
                .containsAnyOf("nested", "damaged");
    }

    /// Bytes of good files changed, cut and doubled at random: each is read or refused, and nothing else happens.
    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        List<Path> good = List.of(
                write("g.html", PAGE),
                MadeFiles.zip(folder.resolve("g.docx"), Map.of("word/document.xml", MadeFiles.word(ONE, TWO))),
                MadeFiles.pdf(folder.resolve("g.pdf"), "t", List.of(List.of(ONE, TWO), List.of(TWO))));
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Path file = good.get(i % good.size());
            byte[] bytes = Files.readAllBytes(file);
            for (int change = 0; change < 1 + random.nextInt(20); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length);
            String name = "damaged-" + i + file.getFileName();
            Read read = read(Files.write(folder.resolve(name), java.util.Arrays.copyOf(bytes, length)));
            assertThat(read.documents().size() + read.skipped().size()).as(name).isEqualTo(1);
        }
    }
}
