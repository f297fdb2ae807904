package dev.footnote.hostile;

import dev.footnote.corpus.MadeFiles;
import dev.footnote.hostile.Expected.Read;
import dev.footnote.hostile.Expected.Refused;
import dev.footnote.hostile.Expected.Survived;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Makes a folder of files that would each like to take the program with them.
final class HostileFiles {
    static final String SENTENCE = "The ferry was late on Monday, said the harbour master.";

    private static final String DAMAGED = "damaged, or of another kind";
    private static final int DEEP = 200_000;
    private static final int MEGABYTE = 1 << 20;

    private final Path folder;
    private final Map<String, Expected> expected = new LinkedHashMap<>();

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    /// What is to become of each file, by its name.
    Map<String, Expected> make() throws IOException {
        bombs();
        outsiders();
        depths();
        floods();
        locked();
        disguised();
        truncated();
        lines();
        return expected;
    }

    private Path file(String name, Expected outcome) {
        expected.put(name, outcome);
        return folder.resolve(name);
    }

    private void text(String name, String content, Expected outcome) throws IOException {
        Files.writeString(file(name, outcome), content);
    }

    private void zip(String name, Map<String, String> parts, Expected outcome) throws IOException {
        MadeFiles.zip(file(name, outcome), parts);
    }

    private void bombs() throws IOException {
        String spaces = " ".repeat(40 * MEGABYTE);
        Expected unpacks = new Refused("more than");
        zip("bomb.docx", Map.of("word/document.xml", MadeFiles.word(spaces)), unpacks);
        zip("bomb.odt", Map.of("content.xml", "<a><p>" + spaces + "</p></a>"), unpacks);
        zip("bomb.epub", Books.of("<p>" + spaces + "</p>"), unpacks);
        zip(
                "bomb-meta.docx",
                Map.of("word/document.xml", MadeFiles.word(SENTENCE), "docProps/core.xml", "<a>" + spaces + "</a>"),
                unpacks);
        Pdfs.write(file("bomb.pdf", new Survived()), Pdfs.content("BT /F 9 Tf (word ) Tj ET\n".repeat(300_000)));
        Pdfs.write(file("layers.pdf", new Survived()), Pdfs.layered("BT (word) Tj ET\n".repeat(300_000)));
        Pdfs.write(file("circle.pdf", new Survived()), Pdfs.circle());
    }

    /// What asks for a file of this machine, or for an address.
    private void outsiders() throws IOException {
        String type = "<!DOCTYPE w [<!ENTITY out SYSTEM \"file:///etc/passwd\"><!ENTITY % far SYSTEM"
                + " \"http://127.0.0.1:9/x.dtd\"> %far;]>";
        zip("outside.docx", Map.of("word/document.xml", type + "<w><p>" + SENTENCE + " &out;</p></w>"), new Survived());
        zip("outside.odt", Map.of("content.xml", type + "<w><p>" + SENTENCE + " &out;</p></w>"), new Survived());
        zip("outside.epub", Books.of(type + "<p>" + SENTENCE + " &out;</p>"), new Read(SENTENCE));
        text("outside.xhtml", type + "<html><body><p>" + SENTENCE + " &out;</p></body></html>", new Read(SENTENCE));
        text("outside.html", "<iframe src=file:///etc/passwd></iframe><p>" + SENTENCE, new Read(SENTENCE));
        zip("climbing.epub", Books.named("../../../../etc/passwd", SENTENCE), new Survived());
    }

    private void depths() throws IOException {
        text("deep.html", "<div>".repeat(DEEP) + SENTENCE, new Refused("nested"));
        text("deep.md", ">".repeat(DEEP) + SENTENCE, new Survived());
        text("deep-list.md", "- ".repeat(DEEP) + SENTENCE, new Survived());
        text("deep-link.md", "[".repeat(DEEP) + SENTENCE, new Survived());
        text("deep-yaml.md", "---\na: " + "[".repeat(DEEP) + "\n---\n" + SENTENCE, new Refused("no YAML"));
        text("deep.jsonl", "{\"id\":\"deep\",\"text\":" + "[".repeat(DEEP) + "\n", new Refused("no JSON"));
        zip("deep.docx", Map.of("word/document.xml", "<w>" + "<r>".repeat(DEEP)), new Refused(""));
        zip("deep.odt", Map.of("content.xml", "<w>" + "<p>".repeat(DEEP)), new Refused(""));
        zip("deep.epub", Books.of("<div>".repeat(DEEP) + SENTENCE), new Survived());
        Pdfs.write(file("deep.pdf", new Survived()), Pdfs.catalog("/Deep " + "[".repeat(DEEP)));
        text("deep.eml", Mails.nested(5_000, SENTENCE), new Survived());
    }

    private void floods() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append(
                    "<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        String flood = laughs + "]><w><p>" + SENTENCE + " &a29;</p></w>";
        zip("laughs.docx", Map.of("word/document.xml", flood), new Survived());
        zip("laughs.odt", Map.of("content.xml", flood), new Survived());
        text("laughs.xhtml", flood, new Read(SENTENCE));
        text("laughs.md", "---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n---\n" + SENTENCE, new Read(SENTENCE));
        text("entities.html", "<p>" + SENTENCE + "&lt;".repeat(200_000), new Read(SENTENCE));
        StringBuilder attributes = new StringBuilder("<p");
        for (int i = 0; i < 60_000; i++) {
            attributes.append(" a").append(i).append("=1");
        }
        text("attributes.html", attributes + ">" + SENTENCE, new Read(SENTENCE));
        text("tables.html", "<table>".repeat(300) + "<p>" + SENTENCE + "</p>".repeat(5_000), new Survived());
        text("links.html", "<a><b><i>".repeat(30_000) + SENTENCE, new Survived());
        text("headers.eml", "X: y\r\n".repeat(100_000) + "\r\n" + SENTENCE, new Survived());
    }

    private void locked() throws IOException {
        MadeFiles.lockedPdf(file("locked.pdf", new Refused("locked by a password")), List.of(List.of(SENTENCE)));
        Path word = file("locked.docx", new Refused("locked by a password"));
        Files.write(word, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0, 0});
        zip(
                "locked.odt",
                Map.of("content.xml", "\u0001\u0002", "META-INF/manifest.xml", "<m><encryption-data/></m>"),
                new Refused("locked by a password"));
        Map<String, String> book = new LinkedHashMap<>(Books.of("\u0001\u0002"));
        book.put("META-INF/encryption.xml", "<e><CipherReference URI=\"OPS/one.xhtml\"/></e>");
        zip("locked.epub", book, new Refused("locked by the shop"));
        Map<String, String> fonts = new LinkedHashMap<>(Books.of("<p>" + SENTENCE));
        fonts.put("META-INF/encryption.xml", "<e><CipherReference URI=\"OPS/font.otf\"/></e>");
        zip("fonts.epub", fonts, new Read(SENTENCE));
    }

    private void disguised() throws IOException {
        byte[] pdf = Pdfs.file(Pdfs.content("BT (x) Tj ET"));
        for (String name : List.of("pdf.docx", "pdf.odt", "pdf.epub")) {
            Files.write(file(name, new Refused(DAMAGED)), pdf);
        }
        Files.write(file("pdf.html", new Survived()), pdf);
        Files.write(file("pdf.eml", new Survived()), pdf);
        text("page.pdf", "<html><body><p>" + SENTENCE, new Refused(DAMAGED));
        text("page.epub", "<html><body><p>" + SENTENCE, new Refused(DAMAGED));
        zip(
                "word.odt",
                Map.of("word/document.xml", MadeFiles.word(SENTENCE)),
                new Refused("lacks its part content.xml"));
        zip("zip.txt", Map.of("a", SENTENCE), new Refused(""));
        zip("zip.md", Map.of("a", SENTENCE), new Refused(""));
        zip("zip.jsonl", Map.of("a", SENTENCE), new Refused(""));
        Files.write(file("noise.html", new Survived()), noise());
        Files.write(file("noise.pdf", new Refused(DAMAGED)), noise());
        Files.write(file("noise.eml", new Survived()), noise());
        text("program.exe", "MZ", new Refused("files of this kind are not read"));
        text("no-extension", SENTENCE, new Refused("files of this kind are not read"));
        for (String kind : List.of("txt", "md", "html", "pdf", "docx", "odt", "epub", "eml")) {
            text("empty." + kind, "", new Refused(""));
        }
        text("empty.jsonl", "", new Survived());
    }

    private static byte[] noise() {
        byte[] bytes = new byte[100_000];
        new java.util.Random(7).nextBytes(bytes);
        return bytes;
    }

    private void truncated() throws IOException {
        Path whole = Files.createTempDirectory("whole");
        try {
            List<Path> files = new ArrayList<>(GoodFiles.make(whole));
            for (Path good : files) {
                byte[] bytes = Files.readAllBytes(good);
                for (int part = 1; part <= 3; part++) {
                    String name = "cut-%d-%s".formatted(part, good.getFileName());
                    Files.write(file(name, new Survived()), java.util.Arrays.copyOf(bytes, bytes.length * part / 4));
                }
                Files.delete(good);
            }
        } finally {
            Files.delete(whole);
        }
    }

    private void lines() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(
                file("huge.txt", new Refused("more than the 1 MB")).toFile(), "rw")) {
            huge.setLength(100L * MEGABYTE);
        }
        try (RandomAccessFile huge = new RandomAccessFile(
                file("huge.html", new Refused("more than the 1 MB")).toFile(), "rw")) {
            huge.setLength(100L * MEGABYTE);
        }
        text(
                "line.jsonl",
                "{\"id\":\"long\",\"text\":\"" + "x".repeat(3 * MEGABYTE) + "\"}\n{\"id\":\"line.jsonl\",\"text\":\""
                        + SENTENCE + "\"}\n",
                new Read(SENTENCE));
        text(
                "half.jsonl",
                "{\"id\":\"half.jsonl\",\"text\":\"" + SENTENCE + " \\ud83d and \\udea2\"}\n",
                new Read(SENTENCE));
        repeated("word.txt", word -> "x".repeat(112_500));
        repeated("words.txt", word -> "word ".repeat(18_750));
        repeated("capitals.txt", word -> "Anna Bell ".repeat(10_000));
        repeated("quotes.txt", word -> "\u201C\u201D\" '".repeat(10_000));
        repeated("sayings.txt", word -> "\u201CSo it is,\u201D said Anna Bell, ".repeat(2_500));
        repeated("dates.txt", word -> "May 1 2020 last Monday ".repeat(3_750));
        repeated("figures.txt", word -> "1 2020 ".repeat(12_500));
        repeated("dots.txt", word -> "a. ".repeat(31_250));
        repeated("brackets.txt", word -> "([{".repeat(31_250));
        repeated("breaks.txt", word -> "a\n\n".repeat(31_250));
        repeated("marks.txt", word -> "a" + "\u0301".repeat(2_000));
    }

    private void repeated(String name, UnaryOperator<String> content) throws IOException {
        Files.write(file(name, new Survived()), content.apply("").getBytes(StandardCharsets.UTF_8));
    }
}
