package dev.footnote.web;

import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A stretch of a document with some of its words marked; marks may overlap. The text content of what comes out is the
/// stretch, character for character.
final class MarkedText {
    /// Words to be marked.
    ///
    /// @param kind the class of the element; `answer` and `here` become `<mark>`
    record Mark(Span span, String kind) {
        private boolean stands() {
            return kind.equals("answer") || kind.equals("here");
        }
    }

    private MarkedText() {}

    /// The stretch in pieces, each with the classes of all marks over it.
    static List<Html> of(String text, Span stretch, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        for (Mark mark : marks) {
            if (mark.span().overlaps(stretch)) {
                cuts.add(Math.max(stretch.start(), mark.span().start()));
                cuts.add(Math.min(stretch.end(), mark.span().end()));
            }
        }
        List<Html> pieces = new ArrayList<>();
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            pieces.add(piece(text, new Span(from, to), marks));
            from = to;
        }
        return pieces;
    }

    private static Html piece(String text, Span span, List<Mark> marks) {
        List<Mark> over =
                marks.stream().filter(mark -> mark.span().overlaps(span)).toList();
        Html words = Html.text(span.in(text));
        if (over.isEmpty()) {
            return words;
        }
        String name = over.stream().anyMatch(Mark::stands) ? "mark" : "span";
        String kinds = String.join(" ", over.stream().map(Mark::kind).distinct().toList());
        return Html.el(name, words).with("class", kinds);
    }
}
