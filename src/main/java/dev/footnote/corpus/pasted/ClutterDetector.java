package dev.footnote.corpus.pasted;

import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the lines of a pasted page that are no part of its article: by the form of a line and by where it stands.
/// Thread-safe.
public final class ClutterDetector {
    /// A foot line is a label or an address: longer lines are running text.
    private static final int LONGEST_FOOT_LINE = 100;

    /// A paragraph this long after a teaser heading is an article again, not a teaser.
    private static final int LONGEST_TEASER = 260;

    /// Teaser headings count only in the last part of a text; before it, "more from" may be prose.
    private static final double TAIL = 0.5;

    private static final int LONGEST_CAPTION = 14;
    private static final int FEWEST_WORDS_OF_A_SENTENCE = 8;

    /// The lines that are clutter, in order.
    List<Span> detect(PastedPage page) {
        return detect(PageInference.of(page));
    }

    /// The lines that are clutter, in order.
    public List<Span> detect(PageInference shown) {
        PastedPage page = shown.page();
        boolean[] out = new boolean[page.lines().size()];
        markByForm(page, out);
        markRepeats(page, out);
        markHead(page, shown.headline(), out);
        markLists(page, out);
        markTail(page, out);
        markFoot(page, out);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < out.length; i++) {
            if (out[i]) {
                found.add(page.lines().get(i).span());
            }
        }
        return found;
    }

    private static void markByForm(PastedPage page, boolean[] out) {
        List<PageLine> lines = page.lines();
        BylineFinder notes = new BylineFinder(page, Optional.empty());
        for (int i = 0; i < out.length; i++) {
            PageLine line = lines.get(i);
            boolean edge = i < page.bodyStart() || i >= page.bodyEnd();
            out[i] = line.clutter()
                    || Teasers.isLine(line)
                    || edge && TitleFinder.isTrail(line)
                    || i >= page.bodyEnd() - 2 && notes.isNote(line)
                    || edge && EdgeForms.isClutter(line)
                    || edge && DateLines.isDateLine(line)
                    || edge && BylineFinder.isByline(line);
            if (Credits.isSource(line) && i > 0 && isCaption(lines.get(i - 1))) {
                out[i - 1] = true;
            }
        }
    }

    /// What stands over "Source: …".
    private static boolean isCaption(PageLine line) {
        return line.words() <= LONGEST_CAPTION && !line.endsSentence();
    }

    /// A line said twice counts once; the call of a page that is said twice does not count at all.
    private static void markRepeats(PastedPage page, boolean[] out) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < out.length; i++) {
            PageLine line = page.lines().get(i);
            out[i] |= !seen.add(line.text()) && !line.isSpeakerLabel();
        }
    }

    /// The headline is shown by the citation; above it stand the names of the site and its menu.
    private static void markHead(PastedPage page, Optional<PageLine> title, boolean[] out) {
        List<PageLine> head = page.head();
        BylineFinder.bareNameLine(page, title).map(page.lines()::indexOf).ifPresent(i -> out[i] = true);
        int titleAt = title.map(page.lines()::indexOf).orElse(-1);
        for (int i = 0; i < head.size(); i++) {
            PageLine line = head.get(i);
            boolean sentence = line.endsWithStop() && line.words() >= FEWEST_WORDS_OF_A_SENTENCE;
            boolean above = i <= titleAt && !line.isSpeakerLabel() && !sentence;
            out[i] |= above
                    || TitleFinder.isMenu(head, i)
                    || HeadLabels.isLabelled(line)
                    || Mastheads.isPublication(line);
        }
    }

    /// "Most read" and its like, with the list items under it.
    private static void markLists(PastedPage page, boolean[] out) {
        boolean under = false;
        for (int i = 0; i < out.length; i++) {
            PageLine line = page.lines().get(i);
            boolean heading = Teasers.isHeading(line);
            under = heading || under && line.isListItem();
            out[i] |= under;
        }
    }

    /// From a teaser heading near the end on, everything is teasers, unless an article begins again.
    private static void markTail(PastedPage page, boolean[] out) {
        int from = -1;
        for (int i = out.length - 1; i >= 0; i--) {
            PageLine line = page.lines().get(i);
            boolean early = line.span().start() <= page.text().length() * TAIL && i < page.bodyEnd();
            if (early || line.span().length() > LONGEST_TEASER && !out[i]) {
                break;
            }
            if (Teasers.isHeading(line)) {
                from = i;
            }
        }
        for (int i = from; from >= 0 && i < out.length; i++) {
            out[i] = true;
        }
    }

    /// The run of short lines at the very end that end no sentence, when a notice or an address is among them.
    private static void markFoot(PastedPage page, boolean[] out) {
        int from = out.length;
        boolean notice = false;
        while (from > 0 && isFootLine(page.lines().get(from - 1), out[from - 1])) {
            from--;
            notice |= out[from];
        }
        List<PageLine> lines = page.lines();
        for (int i = from; i < out.length; i++) {
            out[i] |= notice
                    || i >= page.bodyEnd()
                            && TitleFinder.isMenu(lines.subList(page.bodyEnd(), lines.size()), i - page.bodyEnd());
        }
    }

    private static boolean isFootLine(PageLine line, boolean clutter) {
        boolean label = Companies.isName(line.text()) || !line.endsSentence();
        return clutter || !line.isListItem() && line.span().length() <= LONGEST_FOOT_LINE && label;
    }
}
