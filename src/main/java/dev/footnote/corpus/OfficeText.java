package dev.footnote.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// Gathers the paragraphs of a word processor's document, and the statements of its meta data.
final class OfficeText implements SafeXml.Handler {
    /// Of OOXML and OpenDocument: paragraphs and headings.
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");

    private static final Set<String> SPACES = Set.of("tab", "s");
    private static final Set<String> BREAKS = Set.of("br", "cr", "line-break");

    /// What is struck out, a note, or the name of a field, is no running text.
    private static final Set<String> SILENT = Set.of(
            "delText",
            "instrText",
            "annotation",
            "note",
            "tracked-changes",
            "deletion",
            "Fallback",
            "moveFrom",
            "tabs");

    private static final Map<String, String> DETAILS =
            Map.of("title", "title", "creator", "author", "initial-creator", "author");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> details = new LinkedHashMap<>();
    private final StringBuilder word = new StringBuilder();
    private int silent;
    private boolean hidden;

    /// The paragraphs that have begun, the outermost first: a box of text stands inside of the one to which it is tied.
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private final StringBuilder boxes = new StringBuilder();

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
        if (name.equals("r")) {
            hidden = false;
        } else if (name.equals("vanish")) {
            hidden = !"0".equals(attribute(attributes, "val")) && !"false".equals(attribute(attributes, "val"));
        }
        if (PARAGRAPHS.contains(name)) {
            open.addLast(new StringBuilder());
        } else if (SPACES.contains(name)) {
            add(" ");
        } else if (BREAKS.contains(name)) {
            add("\n");
        } else if (name.equals("noBreakHyphen")) {
            add("\u2011");
        }
    }

    private static String attribute(XMLStreamReader attributes, String name) {
        for (int i = 0; i < attributes.getAttributeCount(); i++) {
            if (attributes.getAttributeLocalName(i).equals(name)) {
                return attributes.getAttributeValue(i);
            }
        }
        return "";
    }

    private void add(String words) {
        if (!open.isEmpty() && silent == 0 && !hidden) {
            open.getLast().append(words);
        }
    }

    @Override
    public void text(String words) {
        word.append(words);
        add(words);
    }

    @Override
    public void end(String name) {
        silent -= SILENT.contains(name) ? 1 : 0;
        hidden &= !name.equals("r");
        if (PARAGRAPHS.contains(name)) {
            endParagraph();
        } else if (open.isEmpty() && DETAILS.containsKey(name)) {
            detail(name, word.toString().strip());
        }
    }

    /// Boxes come behind the paragraph, which they would cut in two.
    private void endParagraph() {
        StringBuilder ended = open.removeLast().append("\n\n");
        if (open.isEmpty()) {
            text.append(ended).append(boxes);
            boxes.setLength(0);
        } else {
            boxes.append(ended);
        }
    }

    /// In OpenDocument the creator is whoever saved the document last.
    private void detail(String name, String value) {
        String key = DETAILS.getOrDefault(name, name);
        Optional<String> stated = key.equals("title") ? ProgramDetails.title(value) : ProgramDetails.author(value);
        stated.ifPresent(words -> {
            if (name.startsWith("initial")) {
                details.put(key, words);
            } else {
                details.putIfAbsent(key, words);
            }
        });
    }
}
