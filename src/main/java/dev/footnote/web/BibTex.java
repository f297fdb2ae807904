package dev.footnote.web;

import dev.footnote.text.Citation;
import dev.footnote.text.DocumentDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A citation as an entry for BibTeX.
final class BibTex {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private BibTex() {}

    static String of(Citation citation, Optional<String> address) {
        DocumentDetails details = citation.details();
        List<String> fields = new ArrayList<>();
        fields.add("title = {{" + escape(details.title()) + "}}");
        details.author().ifPresent(author -> fields.add("author = {{" + escape(author) + "}}"));
        details.publisher().ifPresent(publisher -> fields.add("howpublished = {" + escape(publisher) + "}"));
        List<Integer> date = details.published().map(CitationFormat::parts).orElse(List.of());
        if (!date.isEmpty()) {
            fields.add("year = {" + date.getFirst() + "}");
        }
        if (date.size() > 1) {
            fields.add("month = " + MONTHS.get(date.get(1) - 1));
        }
        if (date.size() > 2) {
            fields.add("day = {" + date.get(2) + "}");
        }
        address.ifPresent(url -> fields.add("url = {" + url.replace("{", "%7B").replace("}", "%7D") + "}"));
        citation.paragraph().ifPresent(number -> fields.add("note = {paragraph " + number + "}"));
        return "@misc{%s,\n  %s\n}".formatted(CitationFormat.key(details), String.join(",\n  ", fields));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '$', '&', '#', '%', '_' -> escaped.append('\\').appendCodePoint(c);
                default -> escaped.appendCodePoint(Character.isWhitespace(c) ? ' ' : c);
            }
        });
        return escaped.toString();
    }
}
