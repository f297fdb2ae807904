package dev.footnote.hostile;

import dev.footnote.corpus.MadeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A well-formed file of each format, to be spoilt.
final class GoodFiles {
    private static final String ONE = "The council of Aldwick voted on 4 May 2021 to keep its ferry.";
    private static final String TWO =
            "\u201CNobody likes to see a boat go,\u201D said Marta Ilves, the mayor, last Tuesday; it cost 3 million.";

    private GoodFiles() {}

    /// The files, in the order of their names.
    static List<Path> make(Path folder) throws IOException {
        String paragraphs = "<p>" + ONE + "</p><p>" + TWO + "</p>";
        return List.of(
                Files.writeString(folder.resolve("good.eml"), """
                        From: "Ida Brunel" <ida@courier.example>
                        Date: Tue, 4 May 2021 10:00:00 +0200
                        Subject: =?utf-8?q?The_ferry?=
                        MIME-Version: 1.0
                        Content-Type: multipart/alternative; boundary="cut"

                        --cut
                        Content-Type: text/plain; charset=utf-8
                        Content-Transfer-Encoding: quoted-printable

                        %s=20
                        %s
                        --cut
                        Content-Type: text/html

                        <p>%s</p>
                        --cut--
                        """.formatted(ONE, TWO, ONE)),
                MadeFiles.zip(
                        folder.resolve("good.docx"),
                        Map.of(
                                "word/document.xml",
                                MadeFiles.word(ONE, TWO),
                                "docProps/core.xml",
                                "<core><title>The ferry</title><creator>I. Brunel</creator></core>")),
                MadeFiles.zip(folder.resolve("good.epub"), Books.of(paragraphs)),
                Files.writeString(folder.resolve("good.html"), """
                        <html><head><title>The ferry | Courier</title><meta charset=utf-8>
                        <script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry",
                        "author":[{"name":"Ida Brunel"}],"datePublished":"2021-05-04T08:30:00+02:00"}</script></head>
                        <body><nav><a href=/>Home</a></nav><article>%s</article><footer>Imprint</footer></body></html>
                        """.formatted(paragraphs)),
                Files.writeString(folder.resolve("good.jsonl"), """
                        {"id": "good-1", "title": "The ferry", "published": "2021-05-04", "text": "%s"}
                        {"id": "good-2", "publisher": "Courier", "text": "%s"}
                        """.formatted(ONE, TWO)),
                Files.writeString(folder.resolve("good.md"), """
                        ---
                        title: "The ferry"
                        published: 2021-05-04
                        ---
                        # The ferry

                        %s

                        > %s

                        - [one](http://a.example) `code` **two**
                        """.formatted(ONE, TWO)),
                MadeFiles.zip(
                        folder.resolve("good.odt"),
                        Map.of(
                                "content.xml",
                                "<o>" + paragraphs + "</o>",
                                "meta.xml",
                                "<m><title>The ferry</title></m>")),
                MadeFiles.pdf(folder.resolve("good.pdf"), "The ferry", List.of(List.of(ONE, ONE), List.of(ONE))),
                Files.writeString(folder.resolve("good.txt"), "The ferry\n\n" + ONE + "\n\n" + TWO + "\n"));
    }
}
