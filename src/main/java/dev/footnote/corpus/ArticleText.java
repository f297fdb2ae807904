package dev.footnote.corpus;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
            "aside",
            "caption",
            "center",
            "details",
            "dialog",
            "fieldset",
            "hgroup",
            "legend",
            "menu",
            "nav",
            "option",
            "summary");
    private static final Set<String> SILENT = Set.of(
            "script", "style", "noscript", "template", "svg", "head", "nav", "form", "button", "select", "iframe");

    /// Where a word may be broken, and a mark of the order of bytes.
    private static final String INVISIBLE = "\u00AD\u200B\uFEFF";

    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");

    private ArticleText() {}

    static String of(Element root) {
        Writer writer = new Writer();
        root.traverse(writer);
        return writer.text.toString().strip();
    }

    private static final class Writer implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int silent;
        private int raised;
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                count(element, 1);
                breakAt(element);
            } else if (node instanceof TextNode words && silent == 0) {
                add(words);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                count(element, -1);
                breakAt(element);
            }
        }

        private void count(Element element, int one) {
            String name = element.normalName();
            silent += SILENT.contains(name) ? one : 0;
            preformatted += name.equals("pre") ? one : 0;
            boolean note = element.attr("epub:type").equals("noteref")
                    || element.attr("role").equals("doc-noteref");
            raised += name.equals("sup") || note ? one : 0;
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

        private void add(TextNode words) {
            String all = words.getWholeText();
            if (raised > 0 && FIGURES.matcher(all.strip()).matches()) {
                add(RaisedFigures.of(all.strip()));
            } else if (preformatted > 0) {
                add(all.lines().toList());
            } else {
                add(all);
            }
        }

        private void add(List<String> lines) {
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    end("\n");
                }
                add(lines.get(i));
            }
        }

        private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (INVISIBLE.indexOf(c) >= 0) {
                    continue;
                }
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
