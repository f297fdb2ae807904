package dev.footnote.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// Gathers the paragraphs of a word processor's document, and the statements of its meta data.
final class OfficeText implements SafeXml.Handler {
    /// Of OOXML and OpenDocument: paragraphs and headings.
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");

    private static final Set<String> SPACES = Set.of("tab", "s");
    private static final Set<String> BREAKS = Set.of("br", "cr", "line-break");

    /// What is struck out, a note, or the name of a field, is no running text.
    private static final Set<String> SILENT =
            Set.of("delText", "instrText", "annotation", "note", "tracked-changes", "deletion", "Fallback");

    private static final Map<String, String> DETAILS = Map.of("title", "title", "creator", "author");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> details = new LinkedHashMap<>();
    private final StringBuilder word = new StringBuilder();
    private int paragraphs;
    private int silent;

    String text() {
        return text.toString().strip();
    }

    StatedDetails details() {
        return new StatedDetails(details);
    }

    @Override
    public void start(String name, XMLStreamReader attributes) {
        word.setLength(0);
        silent += SILENT.contains(name) ? 1 : 0;
        if (PARAGRAPHS.contains(name)) {
            paragraphs++;
        } else if (paragraphs > 0 && SPACES.contains(name)) {
            text.append(' ');
        } else if (paragraphs > 0 && BREAKS.contains(name)) {
            text.append('\n');
        }
    }

    @Override
    public void text(String words) {
        word.append(words);
        if (paragraphs > 0 && silent == 0) {
            text.append(words);
        }
    }

    @Override
    public void end(String name) {
        silent -= SILENT.contains(name) ? 1 : 0;
        if (PARAGRAPHS.contains(name)) {
            paragraphs--;
            text.append("\n\n");
        } else if (paragraphs == 0
                && DETAILS.containsKey(name)
                && !word.toString().isBlank()) {
            details.putIfAbsent(
                    DETAILS.getOrDefault(name, name), word.toString().strip());
        }
    }
}
