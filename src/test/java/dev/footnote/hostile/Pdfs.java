package dev.footnote.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/// PDFs written by hand, since no library would write these.
final class Pdfs {
    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources"
            + "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>";

    private Pdfs() {}

    static void write(Path path, List<byte[]> objects) throws IOException {
        Files.write(path, file(objects));
    }

    /// A page that draws by these operators, packed once.
    static List<byte[]> content(String operators) throws IOException {
        return page(stream("/FlateDecode", packed(operators.getBytes(StandardCharsets.US_ASCII))));
    }

    /// A page whose operators are packed three times over.
    static List<byte[]> layered(String operators) throws IOException {
        byte[] packed = packed(packed(packed(operators.getBytes(StandardCharsets.US_ASCII))));
        return page(stream("[/FlateDecode/FlateDecode/FlateDecode]", packed));
    }

    /// A tree of pages that is its own child.
    static List<byte[]> circle() {
        return List.of(ascii(CATALOG), ascii("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000/Parent 2 0 R>>"));
    }

    static List<byte[]> catalog(String more) {
        return List.of(ascii("<</Type/Catalog/Pages 2 0 R " + more + ">>"), ascii(PAGES), ascii(PAGE));
    }

    private static List<byte[]> page(byte[] content) {
        return List.of(ascii(CATALOG), ascii(PAGES), ascii(PAGE), content);
    }

    static byte[] file(List<byte[]> objects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(ascii("%PDF-1.4\n"));
        StringBuilder table = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.write(ascii("%d 0 obj\n".formatted(i + 1)));
            out.write(objects.get(i));
            out.write(ascii("\nendobj\n"));
        }
        int start = out.size();
        out.write(ascii(table
                + "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.size() + 1, start)));
        return out.toByteArray();
    }

    private static byte[] stream(String filter, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(ascii("<</Length %d/Filter %s>>\nstream\n".formatted(content.length, filter)));
        out.write(content);
        out.write(ascii("\nendstream"));
        return out.toByteArray();
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
