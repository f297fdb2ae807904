package dev.footnote.corpus.pasted;

import dev.footnote.text.ParagraphSplitter;
import java.util.List;

/// A text in its lines, with the part that is certainly article: from the first paragraph of running text to the last.
/// What stands before is called the head, what stands behind the foot. Immutable.
///
/// @param bodyStart the number of the first line of running text; as many as there are lines when there is none
/// @param bodyEnd the number behind the last line of running text
public record PastedPage(String text, List<PageLine> lines, int bodyStart, int bodyEnd) {
    /// The head of a page is searched so far and no farther.
    private static final int LONGEST_HEAD = 60;

    public PastedPage {
        lines = List.copyOf(lines);
    }

    public static PastedPage of(String text) {
        List<PageLine> lines = new ParagraphSplitter()
                .split(text).stream().map(span -> PageLine.of(span, text)).toList();
        return new PastedPage(text, lines, firstProse(lines), lastProse(lines));
    }

    /// Cookie notes and calls to subscribe can be as long as running text, and are none.
    private static boolean isArticle(PageLine line) {
        return line.isProse() && !line.clutter();
    }

    private static int firstProse(List<PageLine> lines) {
        int first = 0;
        while (first < lines.size() && !isArticle(lines.get(first))) {
            first++;
        }
        return first;
    }

    private static int lastProse(List<PageLine> lines) {
        int end = lines.size();
        while (end > 0 && !isArticle(lines.get(end - 1))) {
            end--;
        }
        return end == 0 ? lines.size() : end;
    }

    boolean hasBody() {
        return bodyStart < lines.size();
    }

    List<PageLine> head() {
        return lines.subList(0, Math.min(bodyStart, LONGEST_HEAD));
    }

    List<PageLine> foot() {
        return lines.subList(Math.max(bodyStart, bodyEnd), lines.size());
    }

    List<PageLine> body() {
        return lines.subList(bodyStart, Math.max(bodyStart, bodyEnd));
    }
}
