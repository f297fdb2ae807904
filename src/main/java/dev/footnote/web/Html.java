package dev.footnote.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Markup. Text can come in as text alone, so nothing that a document or a user wrote ever becomes markup.
sealed interface Html {
    /// Elements that have no end tag.
    Set<String> VOID = Set.of("meta", "link", "input", "br", "hr");

    /// Characters to be shown as they are.
    record Text(String text) implements Html {}

    /// An element with its attributes in the order given.
    ///
    /// @param attributes values as they are meant; escaping is done here
    record Element(String name, Map<String, String> attributes, List<Html> children) implements Html {
        public Element {
            attributes = new LinkedHashMap<>(attributes);
            children = List.copyOf(children);
        }

        /// The same element with one attribute more.
        Element with(String attribute, String value) {
            Map<String, String> more = new LinkedHashMap<>(attributes);
            more.put(attribute, value);
            return new Element(name, more, children);
        }
    }

    /// Parts one after the other.
    record Group(List<Html> parts) implements Html {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    static Html text(String text) {
        return new Text(text);
    }

    static Html group(List<Html> parts) {
        return new Group(parts);
    }

    static Html none() {
        return new Group(List.of());
    }

    static Element el(String name, Html... children) {
        return new Element(name, Map.of(), Arrays.asList(children));
    }

    static Element el(String name, List<Html> children) {
        return new Element(name, Map.of(), children);
    }

    /// An element that holds text alone.
    static Element el(String name, String text) {
        return el(name, text(text));
    }

    static Element link(String address, String text) {
        return el("a", text).with("href", address);
    }

    /// The markup as it is sent.
    default String render() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        switch (this) {
            case Text(String text) -> escape(text, out);
            case Group(List<Html> parts) -> parts.forEach(part -> part.write(out));
            case Element element -> element(element, out);
        }
    }

    private static void element(Element element, StringBuilder out) {
        out.append('<').append(element.name());
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escape(value, out);
            out.append('"');
        });
        out.append('>');
        if (!VOID.contains(element.name())) {
            element.children().forEach(child -> child.write(out));
            out.append("</").append(element.name()).append('>');
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
    }
}
