package dev.footnote.corpus;

import dev.footnote.text.ParagraphSplitter;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds boilerplate in text pasted from a page: the title line, repeated lines, calls to subscribe or comment, photo
/// credits, teaser lists, notices and addresses at the foot. It judges by form: wording that many sites share, the
/// length of a line, how it ends, and where it stands. Thread-safe.
final class BoilerplateDetector {
    /// A foot line is a label or an address: longer lines are running text.
    private static final int LONGEST_FOOT_LINE = 100;

    /// A paragraph this long after a teaser heading is an article again, not a teaser.
    private static final int LONGEST_TEASER = 260;

    /// Teaser headings count only in the last part of a text; before it, "more from" may be prose.
    private static final double TAIL = 0.6;

    private final ParagraphSplitter paragraphs = new ParagraphSplitter();

    /// The paragraphs that are boilerplate, in order.
    List<Span> detect(String text) {
        List<Span> all = paragraphs.split(text);
        boolean[] out = new boolean[all.size()];
        markTitleAndRepeats(text, all, out);
        for (int i = 0; i < all.size(); i++) {
            out[i] |= LinePatterns.isClutter(all.get(i).in(text));
        }
        markListsUnderTeaserHeadings(text, all, out);
        markTail(text, all, out);
        markFoot(text, all, out);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < out.length; i++) {
            if (out[i]) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    private static void markTitleAndRepeats(String text, List<Span> all, boolean[] out) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < out.length; i++) {
            String line = all.get(i).in(text);
            boolean repeat = !seen.add(line);
            boolean title = i == 0 && DetailsResolver.titleLine(text).isPresent();
            out[i] |= repeat || title;
        }
    }

    /// "Most read" and its like, with the list items under it.
    private static void markListsUnderTeaserHeadings(String text, List<Span> all, boolean[] out) {
        boolean underHeading = false;
        for (int i = 0; i < out.length; i++) {
            String line = all.get(i).in(text);
            boolean item = line.startsWith("- ") || line.startsWith("• ") || line.startsWith("* ");
            boolean heading = LinePatterns.isTeaserHeading(line);
            out[i] |= heading || (underHeading && item);
            underHeading = heading || (underHeading && item);
        }
    }

    /// From a teaser heading near the end on, everything is teasers, unless an article begins again.
    private static void markTail(String text, List<Span> all, boolean[] out) {
        int from = -1;
        for (int i = out.length - 1; i >= 0 && all.get(i).start() > text.length() * TAIL; i--) {
            Span paragraph = all.get(i);
            if (paragraph.length() > LONGEST_TEASER) {
                break;
            }
            if (LinePatterns.isTeaserHeading(paragraph.in(text))) {
                from = i;
            }
        }
        for (int i = from; from >= 0 && i < out.length; i++) {
            out[i] = true;
        }
    }

    /// The run of short lines at the very end that end no sentence, when a notice or an address is among them.
    private static void markFoot(String text, List<Span> all, boolean[] out) {
        int from = out.length;
        boolean notice = false;
        while (from > 0 && isFootLine(all.get(from - 1).in(text), out[from - 1])) {
            from--;
            notice |= out[from];
        }
        for (int i = from; notice && i < out.length; i++) {
            out[i] = true;
        }
    }

    private static boolean isFootLine(String line, boolean clutter) {
        boolean label = LinePatterns.isCompany(line) || !LinePatterns.endsSentence(line);
        return clutter || (line.length() <= LONGEST_FOOT_LINE && label);
    }
}
