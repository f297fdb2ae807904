package dev.footnote.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Makes files of the formats that documents come in.
public final class MadeFiles {
    private static final float SIZE = 11;

    private MadeFiles() {}

    public static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    public static String word(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>" + body + "</w:body></w:document>";
    }

    /// A page for each list of lines, one line under the other.
    public static Path pdf(Path file, String title, List<List<String>> pages) throws IOException {
        try (PDDocument pdf = made(title, pages)) {
            pdf.save(file.toFile());
        }
        return file;
    }

    /// Words on a page of a PDF.
    ///
    /// @param x from the left edge of the page, in points
    /// @param y from its lower edge
    public record Printed(float x, float y, float size, String words) {}

    /// A page for each list.
    public static Path printed(Path file, List<List<Printed>> pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (List<Printed> printed : pages) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    for (Printed words : printed) {
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), words.size());
                        content.newLineAtOffset(words.x(), words.y());
                        content.showText(words.words());
                        content.endText();
                    }
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    public static Path lockedPdf(Path file, List<List<String>> pages) throws IOException {
        try (PDDocument pdf = made("Locked", pages)) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(file.toFile());
        }
        return file;
    }

    private static PDDocument made(String title, List<List<String>> pages) throws IOException {
        PDDocument pdf = new PDDocument();
        pdf.getDocumentInformation().setTitle(title);
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                float y = 740;
                for (String line : lines) {
                    if (!line.isEmpty()) {
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
                        content.newLineAtOffset(72, y);
                        content.showText(line);
                        content.endText();
                    }
                    y -= 14;
                }
            }
        }
        return pdf;
    }
}
