package dev.footnote.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.conversation.CitationText;
import dev.footnote.conversation.WebAddress;
import dev.footnote.text.Citation;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.Excerpt;
import dev.footnote.text.PartialDate;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The forms in which a citation can be taken along.
enum CitationFormat {
    QUOTATION("quotation", "Words with citation") {
        @Override
        String write(Excerpt place, Optional<String> reader) {
            String words = place.text().strip();
            boolean quoted = words.startsWith("“") || words.startsWith("\"");
            return (quoted ? "%s (%s)" : "“%s” (%s)").formatted(words, TEXT.write(place, reader));
        }
    },
    TEXT("text", "Text") {
        @Override
        String write(Excerpt place, Optional<String> reader) {
            String words = CitationText.of(place.citation());
            return address(place, reader).map(address -> words + ", " + address).orElse(words);
        }
    },
    MARKDOWN("markdown", "Markdown") {
        @Override
        String write(Excerpt place, Optional<String> reader) {
            String words = CitationText.of(place.citation()).replaceAll("([\\\\`*_\\[\\]<>&~|!#])", "\\\\$1");
            return address(place, reader)
                    .map(address -> "[%s](<%s>)".formatted(words, address))
                    .orElse(words);
        }
    },
    BIBTEX("bibtex", "BibTeX") {
        @Override
        String write(Excerpt place, Optional<String> reader) {
            return BibTex.of(place.citation(), address(place, reader));
        }
    },
    CSL_JSON("csl-json", "CSL-JSON") {
        @Override
        String write(Excerpt place, Optional<String> reader) {
            return csl(place.citation(), address(place, reader));
        }
    };

    private final String key;
    private final String label;

    CitationFormat(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /// How addresses name the form.
    String key() {
        return key;
    }

    String label() {
        return label;
    }

    /// @param reader the address of the place in the reader, for documents that have none of their own
    abstract String write(Excerpt place, Optional<String> reader);

    static Optional<CitationFormat> of(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    private static Optional<String> address(Excerpt place, Optional<String> reader) {
        return place.document().details().url().flatMap(WebAddress::of).or(() -> reader);
    }

    private static String csl(Citation citation, Optional<String> address) {
        DocumentDetails details = citation.details();
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("id", key(details)).put("type", "article").put("title", details.title());
        details.author().ifPresent(author -> item.putArray("author").addObject().put("literal", author));
        details.publisher().ifPresent(publisher -> item.put("container-title", publisher));
        details.published().ifPresent(date -> {
            var parts = item.putObject("issued").putArray("date-parts").addArray();
            parts(date).forEach(parts::add);
        });
        address.ifPresent(url -> item.put("URL", url));
        citation.paragraph().ifPresent(number -> item.put("note", "paragraph " + number));
        return JsonNodeFactory.instance.arrayNode().add(item).toPrettyString();
    }

    /// Year, month and day, as far as they are known.
    static List<Integer> parts(PartialDate date) {
        return switch (date) {
            case PartialDate.Day(var day) -> List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case PartialDate.Month(var month) -> List.of(month.getYear(), month.getMonthValue());
            case PartialDate.Year(var year) -> List.of(year);
        };
    }

    /// A name for the work in a bibliography: who, when, and the first word that says what.
    static String key(DocumentDetails details) {
        String who = details.author().or(details::publisher).orElse("");
        String year = details.published()
                .map(date -> Integer.toString(parts(date).getFirst()))
                .orElse("");
        String what = Arrays.stream(details.title().split("\\s+"))
                .map(CitationFormat::letters)
                .filter(word -> word.length() > 3)
                .findFirst()
                .orElse("");
        String key = letters(who.substring(who.lastIndexOf(' ') + 1)) + year + what;
        return key.isEmpty() ? "document" : key;
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> c < 128 && Character.isLetterOrDigit(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
