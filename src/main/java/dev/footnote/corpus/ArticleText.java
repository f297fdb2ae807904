package dev.footnote.corpus;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Writes a tree of HTML as plain text: a blank line between blocks, single spaces inside them. Pure.
final class ArticleText {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "table",
            "tr",
            "figure",
            "figcaption",
            "header",
            "footer",
            "main",
            "hr",
            "body",
            "address",
            "aside");
    private static final Set<String> SILENT = Set.of(
            "script", "style", "noscript", "template", "svg", "head", "nav", "form", "button", "select", "iframe");

    private ArticleText() {}

    static String of(Element root) {
        Writer writer = new Writer();
        root.traverse(writer);
        return writer.text.toString().strip();
    }

    private static final class Writer implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                silent += SILENT.contains(element.normalName()) ? 1 : 0;
                breakAt(element);
            } else if (node instanceof TextNode words && silent == 0) {
                add(words.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                silent -= SILENT.contains(element.normalName()) ? 1 : 0;
                breakAt(element);
            }
        }

        private void breakAt(Element element) {
            String name = element.normalName();
            if (BLOCKS.contains(name)) {
                end("\n\n");
            } else if (name.equals("br")) {
                end("\n");
            } else if (name.equals("td") || name.equals("th")) {
                add(" ");
            }
        }

        private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (!Character.isWhitespace(c)) {
                    text.append(c);
                } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            }
        }

        private void end(String separator) {
            int length = text.length();
            while (length > 0 && text.charAt(length - 1) == ' ') {
                length--;
            }
            text.setLength(length);
            boolean blank = text.isEmpty() || endsWith(separator) || separator.equals("\n") && endsWith("\n");
            if (!blank) {
                text.append(separator.length() == 2 && endsWith("\n") ? "\n" : separator);
            }
        }

        private boolean endsWith(String end) {
            return text.length() >= end.length()
                    && text.substring(text.length() - end.length()).equals(end);
        }
    }
}
