package dev.footnote.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells from where printed lines stand which of them begin a paragraph: by the space above, an indent, another size of
/// letters, or since the line before had room for more. Built for one document, whose lines show how far apart lines of
/// one paragraph are. Pure.
final class PdfLayout {
    /// So much more than between lines of a paragraph is a gap.
    private static final float GAP = 1.25f;

    /// Behind a gap so wide nothing goes on, not even a sentence.
    private static final float RIFT = 2.5f;

    /// Where a document does not show it: the distance of lines by the size of their letters, gaps included.
    private static final float USUAL = 1.3f;

    /// Sizes of letters that differ by less are the same, by what programs round.
    private static final float SAME_SIZE = 0.1f;

    /// An indent, in sizes of letters.
    private static final float LEAST_INDENT = 0.7f;

    private static final float MOST_INDENT = 6;

    /// The share of a column's lines that end before its edge; the rest may be headings across.
    private static final double EDGE = 0.85;

    /// How many lines before and behind show where a column has its edges: about a page.
    private static final int AROUND = 60;

    private static final int FEWEST_NUMBERED = 10;
    private static final double NUMBERED = 0.6;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?: .*)?");
    private static final Pattern BULLET = Pattern.compile("[•●▪◦‣∙■□] ?\\S.*");

    /// The distance of lines by the size of their letters in half points, as most lines have it that go on in small
    /// letters.
    private final Map<Integer, Float> distances = new HashMap<>();

    PdfLayout(List<List<PdfLine>> pages) {
        Map<Integer, List<Float>> seen = new HashMap<>();
        for (List<PdfLine> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                PdfLine before = page.get(i - 1);
                PdfLine line = page.get(i);
                float distance = line.base() - before.base();
                if (before.isAbove(line)
                        && isSameSize(before, line)
                        && line.startsSmall()
                        && distance < 4 * line.size()) {
                    seen.computeIfAbsent(size(line), size -> new ArrayList<>()).add(distance);
                }
            }
        }
        seen.forEach((size, all) -> {
            Collections.sort(all);
            distances.put(size, all.get(all.size() / 2));
        });
    }

    private static int size(PdfLine line) {
        return Math.round(line.size() * 2);
    }

    private static boolean isSameSize(PdfLine one, PdfLine other) {
        return Math.abs(one.size() - other.size()) <= SAME_SIZE * Math.max(one.size(), other.size());
    }

    /// The lines of a page as text, a blank line between paragraphs.
    String text(List<PdfLine> page) {
        List<PdfLine> lines = withoutNumbers(page);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.append(beginsParagraph(lines, i) ? "\n\n" : "\n");
            }
            text.append(lines.get(i).text());
        }
        return text.toString();
    }

    private boolean beginsParagraph(List<PdfLine> lines, int i) {
        PdfLine before = lines.get(i - 1);
        PdfLine line = lines.get(i);
        if (!isSameSize(before, line) || BULLET.matcher(line.text()).matches()) {
            return true;
        }
        boolean goesOn = before.runsInto(line);
        if (!before.isAbove(line)) {
            return !goesOn && before.endsSentence();
        }
        float usual = distances.getOrDefault(size(line), USUAL * line.size());
        float distance = line.base() - before.base();
        if (goesOn) {
            return distance > RIFT * usual;
        }
        return distance > GAP * usual || isIndented(lines, i) || hadRoom(lines, i);
    }

    private static boolean isIndented(List<PdfLine> lines, int i) {
        PdfLine before = lines.get(i - 1);
        PdfLine line = lines.get(i);
        float indent = line.left() - before.left();
        boolean likeBefore = Math.abs(indent) < 1;
        float from = likeBefore ? edge(lines, i) : before.left();
        float step = (line.left() - from) / line.size();
        return before.endsSentence() && step > LEAST_INDENT && step < MOST_INDENT;
    }

    /// Where most lines of a column begin.
    private static float edge(List<PdfLine> lines, int i) {
        Map<Integer, Integer> counts = new HashMap<>();
        column(lines, i).forEach(one -> counts.merge(Math.round(one.left()), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> (float) most.getKey())
                .orElse(lines.get(i).left());
    }

    private static List<PdfLine> column(List<PdfLine> lines, int i) {
        PdfLine line = lines.get(i);
        return lines.subList(Math.max(0, i - AROUND), Math.min(lines.size(), i + AROUND)).stream()
                .filter(one -> Math.abs(one.left() - line.left()) < MOST_INDENT * line.size())
                .filter(one -> isSameSize(one, line))
                .toList();
    }

    /// Whether the first word of a line had had its place at the end of the line before.
    private static boolean hadRoom(List<PdfLine> lines, int i) {
        PdfLine before = lines.get(i - 1);
        PdfLine line = lines.get(i);
        List<Float> ends =
                column(lines, i - 1).stream().map(PdfLine::right).sorted().toList();
        float edge = ends.get((int) (EDGE * (ends.size() - 1)));
        return before.endsSentence() && before.right() + line.size() / 2 + line.firstWord() < edge;
    }

    /// The lines without the numbers that a court's paper has at its margin.
    private static List<PdfLine> withoutNumbers(List<PdfLine> page) {
        int numbered = 0;
        for (PdfLine line : page) {
            numbered += isNumber(line, numbered + 1) ? 1 : 0;
        }
        if (numbered < FEWEST_NUMBERED || numbered < NUMBERED * page.size()) {
            return page;
        }
        List<PdfLine> bare = new ArrayList<>();
        int next = 1;
        for (PdfLine line : page) {
            boolean number = isNumber(line, next);
            next += number ? 1 : 0;
            PdfLine rest = number ? line.withoutFirstWord() : line;
            if (!rest.text().isEmpty()) {
                bare.add(rest);
            }
        }
        return bare;
    }

    private static boolean isNumber(PdfLine line, int number) {
        Matcher matcher = NUMBER.matcher(line.text());
        return matcher.matches() && Integer.parseInt(matcher.group(1)) == number;
    }
}
