package dev.footnote.hostile;

import java.util.Map;

/// Parts of small e-books.
final class Books {
    private Books() {}

    static Map<String, String> of(String chapter) {
        return named("one.xhtml", chapter);
    }

    static Map<String, String> named(String file, String chapter) {
        return Map.of(
                "META-INF/container.xml",
                "<c><rootfile full-path=\"OPS/book.opf\"/></c>",
                "OPS/book.opf",
                "<p><title>A book</title><creator>A. Writer</creator><item id=\"a\" href=\"" + file
                        + "\"/><itemref idref=\"a\"/></p>",
                "OPS/one.xhtml",
                chapter);
    }
}
