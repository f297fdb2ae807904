package dev.footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Shapes in which sites, mail programs and note takers write files: all of the text, and no detail of something else.
final class StatedByFilesTest {
    private static final String ONE =
            "The ice of Lake Sorvann broke on Monday, three weeks before anybody in the village can remember it did.";
    private static final String TWO =
            "“My father kept a book of it for forty years,” said Runa Eide, who sells bait and tea at the northern shore.";
    private static final String LONG_NOTE =
            "<p>Do you agree that we and our partners count who reads this? We do, for ever.</p>"
                    + "<p>Do you agree that we and our partners keep it? Some of them do, for a while.</p>"
                    + "<p>Do you agree that we and our partners sell it? Nobody has asked us yet, but some may.</p>";
    private static final String BODY = "<h1>Ice breaks early</h1><p>%s</p><p>%s</p>".formatted(ONE, TWO);
    private static final String ARTICLE = "<article>" + BODY + "</article>";

    @TempDir
    private Path folder;

    private SourceDocument read(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return read(file);
    }

    private SourceDocument read(Path file) throws IOException {
        List<SourceDocument> documents = new ArrayList<>();
        String name = file.getFileName().toString();
        new DocumentReaders(Bibliography.EMPTY, 1 << 20)
                .read(
                        new DocumentFile(folder, name, Files.size(file), 0),
                        read -> documents.add(read.complete().document()),
                        skipped -> {});
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }

    private SourceDocument page(String head, String body) throws IOException {
        return read(
                "page.html", ("<html><head>" + head + "</head>" + body + "</html>").getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> published(SourceDocument document) {
        return document.details().published().map(Object::toString);
    }

    // What stands around all of a page and is called like clutter: the state of a cookie note in the class of the body,
    // one form for everything, what a window over the page hides. A window longer than the page is none of it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<body class='home cookies-not-set'>%s</body>",
                "<body><form id='all' action='x.aspx'><div>%s</div></form></body>",
                "<body><div id='page' aria-hidden='true'>%s</div><div role='dialog'>Do you agree?</div></body>",
                "<body><main class='advert-free'>%s</main></body>",
                "<body><div>%s</div><div id='consent'><h2>Cookies</h2>" + LONG_NOTE + "</div></body>"
            })
    void whatHoldsAllOfAPageIsThePage(String body) throws IOException {
        assertThat(page("", body.formatted(BODY)).text()).contains(ONE, TWO).doesNotContain("agree");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='display: none'>Unseen words</div>",
                "<p hidden>Unseen words</p>",
                "<section class='comments'><p>Unseen words</p></section>"
            })
    void whatAPageHidesAndWhatReadersSayIsNoneOfTheArticle(String part) throws IOException {
        assertThat(page("", "<body><article>" + BODY + part + "</article></body>")
                        .text())
                .contains(TWO)
                .doesNotContain("Unseen");
    }

    @Test
    void marksOfNotesAndBreakingPointsChangeNoWord() throws IOException {
        assertThat(page(
                                "",
                                "<body><article><p>It was 412,000<sup><a href='#n'>12</a></sup> fish in the 3<sup>rd</sup> sea&shy;son.</p>"
                                        + "<details><summary>Who?</summary>Nobody.</details><pre>A: Yes.\nB: No.</pre></article></body>")
                        .text())
                .isEqualTo("It was 412,000¹² fish in the 3rd season.\n\nWho?\n\nNobody.\n\nA: Yes.\nB: No.");
    }

    // A page that names other articles too, or says it in ways that browsers forgive.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"@type\":\"NewsArticle\",\"headline\":\"Fire\",\"datePublished\":\"2020-01-01\",\"author\":\"X Y\"},%s]",
                "{\"@graph\":[{\"@type\":\"WebPage\",\"mainEntity\":%s}]}",
                "//<![CDATA[\n%s\n//]]>",
                "[%s,]"
            })
    void linkedDataIsOfThePagesOwnArticle(String data) throws IOException {
        String own = """
                {"@type":"https://schema.org/LiveBlogPosting","headline":"Ice breaks &amp; early","datePublished":"March 4, 2024",
                "author":[{"@id":"#r"},{"name":"By Olav Tun"},{"url":"x"}],"publisher":{"name":"Lake Post"},
                "mainEntityOfPage":{"@id":"https://lake.example/ice"}}""";
        String ids =
                "<script type='application/ld+json'>{\"@id\":\"#r\",\"@type\":\"Person\",\"name\":\"Ragna Moe\"}</script>";
        DocumentDetails details = page(
                        "<link rel='canonical' href='https://lake.example/ice'>" + ids
                                + "<script type='application/ld+json'>" + data.formatted(own) + "</script>",
                        "<body>" + ARTICLE + "</body>")
                .details();
        assertThat(details.title()).isEqualTo("Ice breaks & early");
        assertThat(details.author()).contains("Ragna Moe, Olav Tun");
        assertThat(details.publisher()).contains("Lake Post");
        assertThat(details.published().map(Object::toString)).contains("2024-03-04");
        assertThat(details.url()).contains("https://lake.example/ice");
    }

    @Test
    void ofSeveralArticlesNoneOfWhichIsThePagesNothingIsTaken() throws IOException {
        String data = "[{\"@type\":\"NewsArticle\",\"headline\":\"Fire\",\"datePublished\":\"2020-01-01\"},"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Flood\",\"datePublished\":\"2020-01-02\"}]";
        SourceDocument page =
                page("<script type='application/ld+json'>" + data + "</script>", "<body>" + ARTICLE + "</body>");
        assertThat(page.details().title()).isEqualTo("Ice breaks early");
        assertThat(published(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article:published_time    | 2024-03-04T23:30:00-05:00      | 2024-03-04
            citation_publication_date | 2024/03/04                     | 2024-03-04
            date                      | 20240304                       | 2024-03-04
            pubdate                   | Mon, 04 Mar 2024 23:30:00 GMT  | 2024-03-04
            publish-date              | 4 March 2024                   | 2024-03-04
            dcterms.issued            | 2024-03                        | 2024-03
            date                      | 04/03/2024                     |
            date                      | 1970-01-01T00:00:00Z           |
            date                      | 0001-01-01                     |
            article:modified_time     | 2024-03-04                     |
            """)
    void aDateIsReadAsPagesStateItOrNotAtAll(String name, String stated, String date) throws IOException {
        assertThat(published(
                        page("<meta name='%s' content='%s'>".formatted(name, stated), "<body>" + ARTICLE + "</body>")))
                .isEqualTo(Optional.ofNullable(date));
    }

    // The time above the article is its own; one beside, below or in it is of something else.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <article><h1>Ice</h1><time datetime='2024-03-04'>x</time>%s</article>                                                             | 2024-03-04
            <article><h3>Fire</h3><time datetime='2020-01-01'>x</time></article><article><h1>Ice</h1><time datetime='2024-03-04'>x</time>%s</article> | 2024-03-04
            <article><h1>Ice</h1><p>Updated <time datetime='2024-05-05'>x</time></p><p><time datetime='2024-03-04'>x</time></p>%s</article> | 2024-03-04
            <article><h1>Ice</h1>%s<p>The fair is on <time datetime='2024-06-01'>June 1</time>.</p></article>                                  |
            <article><h1>Ice</h1>%s<div><p>Bob</p><time datetime='2024-06-01'>x</time></div></article>                                         |
            """)
    void aMarkedTimeIsTheDateOnlyAboveTheArticle(String body, String date) throws IOException {
        assertThat(published(page("", "<body>" + body.formatted("<p>" + ONE + "</p><p>" + TWO + "</p>") + "</body>")))
                .isEqualTo(Optional.ofNullable(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ice breaks early and late - Lake Post | Ice breaks early and late
            Lake Post: Ice breaks early and late  | Ice breaks early and late
            Ice breaks early - The Lake Post      | Ice breaks early
            """)
    void theNameOfTheSiteIsNoPartOfTheTitle(String title, String bare) throws IOException {
        String head = "<title>%s</title><meta property='og:site_name' content='Lake Post'>".formatted(title);
        assertThat(page(head, "<body>" + ARTICLE + "</body>").details().title()).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, iso-8859-1", "windows-1252, ''", "utf-8, iso-8859-1", "koi8-r, koi8-r"})
    void aPageIsReadAsItIsWrittenWhateverItStates(String written, String stated) throws IOException {
        String words = written.equals("koi8-r")
                ? "Лёд на озере сломался в понедельник."
                : "Der Rat von Sorvann beschloß am Montag, die alte Fähre nicht länger zu führen, und schließt das Häuschen für immer.";
        String head = stated.isEmpty()
                ? ""
                : "<meta http-equiv='Content-Type' content='text/html; charset=%s'>".formatted(stated);
        byte[] bytes = "<html><head>%s</head><body><p>%s</p></body></html>"
                .formatted(head, words)
                .getBytes(Charset.forName(written));
        assertThat(read("page.html", bytes).text()).isEqualTo(words);
    }

    @Test
    void aDamagedByteDoesNotSpoilAPage() throws IOException {
        byte[] bytes = "<html><body><p>Лёд на озере? сломался в понедельник, говорит Руна.</p></body></html>"
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE9 : bytes[i];
        }
        assertThat(read("page.html", bytes).text())
                .isEqualTo("Лёд на озере\uFFFD сломался в понедельник, говорит Руна.");
    }

    // Site generators, a web clipper's note, a table exported by hand.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 2024-03-04T23:30:00-05:00|authors: [Runa Eide, Olav Tun]|link: https://lake.example/ice|publisher: Lake Post",
                "published: 4 March 2024|author:|  - \"[[Runa Eide]]\"|  - \"[[p/o|Olav Tun]]\"|source: https://lake.example/ice|site: Lake Post",
                "pubDate: 2024/03/04|byline: By Runa Eide, Olav Tun|url: https://lake.example/ice|source: Lake Post"
            })
    void frontMatterIsReadUnderTheNamesThatProgramsGiveIt(String yaml) throws IOException {
        String text = "---\n"
                + yaml.replace("|o|", "\0").replaceAll("\\|(?!Olav)", "\n").replace("\0", "|o|") + "\n---\n" + ONE;
        DocumentDetails details =
                read("a.md", text.getBytes(StandardCharsets.UTF_8)).details();
        assertThat(details.author()).contains("Runa Eide, Olav Tun");
        assertThat(details.published().map(Object::toString)).contains("2024-03-04");
        assertThat(details.publisher()).contains("Lake Post");
        assertThat(details.url()).contains("https://lake.example/ice");
    }

    @Test
    void frontMatterMayEndAsYamlDoes() throws IOException {
        SourceDocument note =
                read("a.md", "---\ntitle: Ice\n...\n%s\n".formatted(ONE).getBytes(StandardCharsets.UTF_8));
        assertThat(note.details().title()).isEqualTo("Ice");
    }

    @Test
    void wordsBetweenTwoRulesAreNoFrontMatter() throws IOException {
        SourceDocument note =
                read("a.md", "---\n\n%s\n\n---\n\n%s\n".formatted(ONE, TWO).getBytes(StandardCharsets.UTF_8));
        int at = note.text().indexOf(ONE);
        assertThat(note.isBoilerplate(new Span(at, at + ONE.length()))).isFalse();
    }

    private SourceDocument mail(String date, String rest, Charset charset) throws IOException {
        String mail =
                "From: Runa Eide <r@lake.example>\nSubject: Ice\nDate: %s\nMIME-Version: 1.0\n%s".formatted(date, rest);
        return read("a.eml", mail.replace("\n", "\r\n").getBytes(charset));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mon, 4 Mar 2024 23:30:00 -0500      | 2024-03-04
            Tue, 5 Mar 2024 00:30:00 +1100      | 2024-03-05
            Mon, 4 Mar 2024 23:30:00 GMT        | 2024-03-04
            """)
    void aMailIsOfTheDayOnWhichItsSenderWroteIt(String date, String day) throws IOException {
        assertThat(published(mail(date, "\n" + ONE, StandardCharsets.UTF_8))).contains(day);
    }

    @Test
    void aMailIsAllOfItsPartsWithTheMailsForwardedInIt() throws IOException {
        String parts = """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: multipart/alternative; boundary=c

                --c
                Content-Type: text/plain

                See the markup.
                --c
                Content-Type: text/html; charset=utf-8

                <p>%s</p>
                --c--
                --b
                Content-Type: text/plain

                At the end of the list.
                --b
                Content-Type: message/rfc822
                Content-Disposition: attachment

                From: =?utf-8?q?=C3=98lav_Tun?= <o@lake.example>
                Subject: Tea
                Content-Type: text/plain; charset=utf-8

                %s
                --b--
                """.formatted(ONE, TWO);
        assertThat(mail("Mon, 4 Mar 2024 23:30:00 -0500", parts, StandardCharsets.UTF_8)
                        .text())
                .contains(ONE, "At the end of the list.", "From: Ølav Tun", TWO)
                .doesNotContain("See the markup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void aMailThatStatesNoCharacterSetIsReadByItsBytes(String charset) throws IOException {
        String words =
                "Der Rat von Sorvann beschloß am Montag, die alte Fähre nicht länger zu führen, und schließt das Häuschen für immer.";
        assertThat(mail("x", "Content-Type: text/plain; charset=us-ascii\n\n" + words, Charset.forName(charset))
                        .text()
                        .strip())
                .isEqualTo(words);
    }

    @Test
    void aMailWithADamagedByteIsReadAllTheSame() throws IOException {
        String damaged = "Ærlig talt, the ice broke on Monday. \u00E9";
        byte[] bytes =
                ("From: r@lake.example\r\nContent-Type: text/plain\r\n\r\n" + damaged).getBytes(StandardCharsets.UTF_8);
        assertThat(read("a.eml", Arrays.copyOf(bytes, bytes.length - 1)).text())
                .startsWith("Ærlig talt, the ice broke");
    }

    @Test
    void whatABrowserSavesBesideAPageIsNoDocument() throws IOException {
        for (String file :
                List.of("Ice.html", "Ice_files/saved_resource.html", "Ice_files/main.js", "Other_files/a.html")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), ONE);
        }
        DocumentFolder documents = new DocumentFolder(folder);
        assertThat(documents.list()).extracting(DocumentFile::name).containsExactly("Ice.html", "Other_files/a.html");
        assertThat(documents.find("Ice_files/saved_resource.html")).isEmpty();
        assertThat(documents.find("Other_files/a.html")).isPresent();
    }

    @Test
    void changesAndBoxesOfAWordDocumentStandWhereTheyAreRead() throws IOException {
        String body = "<w:p><w:r><w:t>It was </w:t></w:r><w:moveFrom><w:r><w:t>long ago </w:t></w:r></w:moveFrom>"
                + "<w:r><w:txbxContent><w:p><w:r><w:t>A box.</w:t></w:r></w:p></w:txbxContent></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen </w:t></w:r><w:r><w:t>a co</w:t><w:noBreakHyphen/><w:t>op.</w:t></w:r></w:p>";
        Path file = MadeFiles.zip(
                folder.resolve("a.docx"),
                Map.of(
                        "word/document.xml",
                        "<w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>"));
        assertThat(read(file).text()).isEqualTo("It was a co\u2011op.\n\nA box.");
    }

    @Test
    void aBookIsByAllOfItsAuthorsAndOfTheDayOnWhichItCameOut() throws IOException {
        String book = """
                <package xmlns:opf="http://www.idpf.org/2007/opf"><metadata><title>Ice</title><creator>Runa Eide</creator>
                <creator>Olav Tun</creator><date opf:event="modification">2025-01-01</date><date>2024-03-04</date></metadata>
                <manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>""";
        Path file = MadeFiles.zip(
                folder.resolve("a.epub"),
                Map.of(
                        "META-INF/container.xml",
                        "<container><rootfile full-path=\"b.opf\"/></container>",
                        "b.opf",
                        book,
                        "a.xhtml",
                        "<html><body><p>" + ONE + "</p></body></html>"));
        DocumentDetails details = read(file).details();
        assertThat(details.author()).contains("Runa Eide, Olav Tun");
        assertThat(details.published().map(Object::toString)).contains("2024-03-04");
    }
}
