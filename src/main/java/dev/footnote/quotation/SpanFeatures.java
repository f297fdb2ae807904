package dev.footnote.quotation;

import static dev.footnote.quotation.Features.bucket;
import static dev.footnote.quotation.Features.flag;

import dev.footnote.quotation.Tokens.Shape;

/// What speaks for or against a token being the first or last of a cue's source, of its content, or of the
/// content's second piece.
final class SpanFeatures {
    /// Stands for a source that is not there.
    static final int NONE = -1;

    private SpanFeatures() {}

    /// The first token of the source at `i`, or no source for [#NONE].
    static void sourceStart(Frame g, int i, Features f) {
        f.begin(2);
        int w = g.word(g.cue());
        int cc = g.wordClass(g.cue());
        if (i == NONE) {
            f.begin(3);
            f.add(0);
            cueShape(g, f);
            return;
        }
        f.add(0);
        place(g, i, f);
        int d = bucket(i - g.cue());
        int side = Integer.signum(i - g.cue());
        int between = between(g, i);
        int verbs = verbsBetween(g, i);
        f.add(w, d);
        f.add(cc, d);
        f.add(side, g.word(i));
        f.add(side, g.wordClass(i), g.wordClass(i - 1));
        f.add(side, g.word(i - 1));
        f.add(side, g.word(i - 1), g.shape(i));
        f.add(side, g.shape(i - 1), g.shape(i), g.shape(i + 1));
        f.add(side, g.shape(i), g.wordClass(i + 1));
        f.add(d, g.wordClass(i));
        f.add(d, g.word(i));
        f.add(d, g.shape(i), g.shape(i - 1));
        f.add(w, g.word(i));
        f.add(w, side, g.shape(i));
        f.add(g.suffix(g.cue()), d, g.shape(i));
        f.add(g.word(g.cue() - 1), d);
        f.add(g.word(g.cue() + 1), d);
        f.add(g.word(g.cue() - 1), g.word(i), d);
        f.add(g.shape(g.cue() + 1), g.shape(g.cue() - 1), d, g.shape(i));
        f.add(g.wordClass(g.cue() - 1), g.suffix(g.cue()), d);
        f.add(flag(g.quoted(i)), flag(g.quoted(g.cue())), side);
        f.add(flag(g.pronoun(i)), d);
        f.add(flag(g.pronoun(i)), side, between);
        f.add(g.shape(i), side, between);
        f.add(w, side, between);
        f.add(verbs, side, g.shape(i));
        f.add(verbs, side, g.shape(i - 1));
        f.add(verbs, flag(g.pronoun(i)), side);
        f.add(g.suffix(i), d);
        f.add(g.wordClass(i), g.wordClass(i + 1), side);
        f.add(g.word(i - 1), g.word(i), side);
    }

    /// The last token of the source that begins at `start`.
    static void sourceEnd(Frame g, int start, int i, Features f) {
        f.begin(4);
        int n = g.word(i + 1);
        int nd = bucket(i + 1 - g.cue());
        int length = bucket(i - start);
        f.add(length);
        f.add(g.word(i));
        f.add(g.word(i), n);
        f.add(n);
        f.add(n, length);
        f.add(g.wordClass(i), g.wordClass(i + 1));
        f.add(g.wordClass(i + 1), length);
        f.add(g.shape(i), g.shape(i + 1), g.shape(i + 2));
        f.add(g.shape(i), g.shape(i + 1), length);
        f.add(nd, g.shape(i));
        f.add(nd, n);
        f.add(nd, length, g.shape(i));
        f.add(g.shape(start), length, g.shape(i + 1));
        f.add(g.word(start), length);
        f.add(flag(g.pronoun(start)), length);
        f.add(g.suffix(i + 1), g.shape(i));
        f.add(g.word(i + 1), g.word(i + 2));
        f.add(g.wordClass(i + 1), g.wordClass(i + 2), g.shape(i));
        f.add(commas(g, start, i), g.shape(i + 1), Integer.signum(start - g.cue()));
        f.add(commas(g, start, i), n, Integer.signum(start - g.cue()));
        f.add(g.shape(start), commas(g, start, i), g.shape(i + 1), nd);
        f.add(marks(g, start, i), g.shape(i + 1));
    }

    /// The first token of the content.
    ///
    /// @param sourceFirst the first token of the source as found, or [#NONE]
    /// @param sourceLast its last token, or [#NONE]
    static void contentStart(Frame g, int sourceFirst, int sourceLast, int i, Features f) {
        f.begin(5);
        int w = g.word(g.cue());
        int cc = g.wordClass(g.cue());
        int side = Integer.signum(i - g.cue());
        int layout = layout(g, sourceFirst, i);
        int d = bucket(i - g.cue());
        int edge = sentenceEdge(g, i);
        int role = role(g, sourceFirst, sourceLast, i, edge);
        int between = between(g, i);
        int verbs = verbsBetween(g, i);
        int that = thatBetween(g, i);
        int after = afterSource(sourceLast, i);
        int open = flag(g.is(i - 1, Shape.OPEN_QUOTE));
        int comma = flag(g.is(i - 2, Shape.COMMA));
        f.add(layout);
        place(g, i, f);
        f.add(w, d);
        f.add(w, layout, role);
        f.add(cc, layout, role);
        f.add(layout, role);
        f.add(layout, role, g.shape(i - 1));
        f.add(layout, role, g.word(i - 1));
        f.add(layout, role, g.word(i));
        f.add(layout, d);
        f.add(cc, d);
        f.add(layout, d, g.word(i));
        f.add(w, g.word(i), side);
        f.add(w, g.word(i - 1), side);
        f.add(w, g.wordClass(i), side);
        f.add(cc, g.wordClass(i), d);
        f.add(cc, g.wordClass(i), g.wordClass(i - 1));
        f.add(side, g.word(i - 1), g.word(i));
        f.add(side, g.wordClass(i - 1), g.wordClass(i));
        f.add(side, g.shape(i - 2), g.shape(i - 1), g.shape(i));
        f.add(g.suffix(g.cue()), d, g.suffix(i));
        f.add(d, g.suffix(i - 1), g.suffix(i));
        f.add(layout, between);
        f.add(layout, between, open);
        f.add(w, layout, open, comma);
        f.add(layout, flag(g.quoted(i)), flag(g.quoted(g.cue())), open);
        f.add(g.word(g.cue() + 1), layout, d);
        f.add(g.wordClass(g.cue() + 1), layout, role);
        f.add(g.word(g.cue() + 1), g.word(i), side);
        f.add(g.word(g.cue() + 1), g.word(g.cue() + 2), d);
        f.add(g.word(g.cue() - 1), layout, role);
        f.add(g.shape(g.cue() + 1), layout, d, role);
        f.add(g.shape(g.cue() - 1), layout, role);
        f.add(edge, layout, g.shape(g.cue() + 1));
        f.add(edge, w, side);
        f.add(edge, layout, g.shape(g.sentence().first()));
        f.add(flag(g.that(i)), layout, d);
        f.add(that, layout, d);
        f.add(that, w, side);
        f.add(after, layout, d);
        f.add(after, layout, g.shape(i - 1), comma);
        f.add(verbs, layout);
        f.add(verbs, w, side);
    }

    /// The last token of the content that begins at `start`.
    static void contentEnd(Frame g, int sourceFirst, int start, int i, Features f) {
        f.begin(6);
        end(g, sourceFirst, start, i, f);
    }

    /// The first token of a second piece behind the first one, or [#NONE].
    static void secondStart(Frame g, int sourceFirst, int sourceLast, int firstStart, int firstEnd, int i, Features f) {
        int w = g.word(g.cue());
        int layout = layout(g, sourceFirst, firstStart);
        int quotedFirst = flag(g.quoted(firstStart)) * 2 + flag(g.quoted(firstEnd));
        int gap = Math.max(g.cue(), sourceLast);
        if (i == NONE) {
            f.begin(7);
            f.add(layout);
            f.add(w, layout);
            f.add(layout, g.shape(gap + 1), quotedFirst);
            f.add(layout, g.word(gap + 1), quotedFirst);
            f.add(layout, g.shape(gap + 1), g.shape(gap + 2), quotedFirst);
            f.add(layout, g.shape(firstEnd + 1), g.shape(gap + 1), quotedFirst);
            f.add(layout, g.shape(firstEnd), g.shape(firstEnd + 1), g.shape(firstEnd + 2));
            f.add(quotedFirst, quoteAfter(g, gap));
            f.add(quotedFirst, quoteAfter(g, gap), g.shape(gap + 1));
            return;
        }
        f.begin(8);
        f.add(0);
        int edge = sentenceEdge(g, i);
        int role = role(g, sourceFirst, sourceLast, i, edge);
        f.add(layout, role, quotedFirst);
        f.add(layout, g.shape(i - 1), g.shape(i - 2), quotedFirst);
        f.add(layout, bucket(i - gap), quotedFirst);
        f.add(layout, bucket(i - gap), g.shape(i - 1), quotedFirst);
        f.add(layout, flag(g.quoted(i)), quotedFirst, flag(g.is(i - 1, Shape.OPEN_QUOTE)));
        f.add(edge, layout, flag(g.quoted(i)), quotedFirst);
        f.add(bucket(g.tokens().marks(gap, i)), quotedFirst, flag(g.quoted(i)));
        f.add(bucket(g.tokens().commas(gap, i)), layout, quotedFirst);
        f.add(w, bucket(i - gap));
        f.add(g.word(i), quotedFirst);
        f.add(g.word(i - 1), quotedFirst, layout);
        f.add(g.shape(i), g.shape(i - 1), bucket(i - gap), layout);
        f.add(g.wordClass(i), g.wordClass(i - 1), layout);
        f.add(
                sentences(g, i),
                quotedFirst,
                flag(g.is(i - 1, Shape.OPEN_QUOTE)),
                bucket(g.tokens().marks(gap, i)));
        f.add(g.shape(firstEnd), g.shape(firstEnd + 1), g.shape(i - 1), sentences(g, i));
    }

    /// The last token of the second piece that begins at `start`.
    static void secondEnd(Frame g, int sourceFirst, int start, int i, Features f) {
        f.begin(9);
        end(g, sourceFirst, start, i, f);
    }

    private static void end(Frame g, int sourceFirst, int start, int i, Features f) {
        int w = g.word(g.cue());
        int layout = layout(g, sourceFirst, start);
        int n = g.word(i + 1);
        int length = bucket(i - start);
        int quotes = flag(g.quoted(start)) * 4 + flag(g.quoted(i)) * 2 + flag(g.is(start - 1, Shape.OPEN_QUOTE));
        int nextRole = endRole(g, sourceFirst, i);
        boolean closes = g.is(i + 1, Shape.CLOSE_QUOTE) || g.is(i + 2, Shape.CLOSE_QUOTE);
        f.add(layout, nextRole);
        f.add(layout, nextRole, quotes);
        f.add(layout, nextRole, flag(closes), quotes);
        f.add(layout, length);
        f.add(length, nextRole);
        f.add(n);
        f.add(n, layout);
        f.add(n, layout, length);
        f.add(g.word(i), n);
        f.add(g.word(i));
        f.add(g.wordClass(i), g.wordClass(i + 1));
        f.add(g.wordClass(i), g.wordClass(i + 1), g.wordClass(i + 2));
        f.add(layout, g.wordClass(i + 1), g.wordClass(i + 2));
        f.add(layout, n, g.word(i + 2));
        f.add(layout, n, g.wordClass(i + 2), flag(closes));
        f.add(g.shape(i), g.shape(i + 1), g.shape(i + 2), layout);
        f.add(g.shape(i + 1), g.shape(i + 2), quotes);
        f.add(g.shape(i + 1), g.shape(i + 2), g.shape(i + 3), quotes);
        f.add(w, nextRole, g.shape(i + 1));
        f.add(w, length);
        f.add(w, n);
        f.add(g.word(start), nextRole, length);
        f.add(g.word(start), n);
        f.add(g.wordClass(g.cue()), n, length);
        f.add(g.wordClass(g.cue()), nextRole, length);
        f.add(sentences(g, start) - sentences(g, i), layout, quotes, flag(closes));
        f.add(bucket(g.tokens().marks(start, i)), quotes, flag(closes), nextRole);
        f.add(bucket(g.tokens().commas(start, i)), g.shape(i + 1), layout);
        f.add(bucket(g.tokens().commas(start, i)), nextRole, layout, flag(commaBeforeEnd(g, i)));
        f.add(g.suffix(i + 1), g.suffix(i), layout);
        f.add(g.suffix(g.cue()), length, nextRole);
        f.add(g.suffix(g.cue()), n, length);
        f.add(g.shape(g.cue() + 1), nextRole, layout, length);
        f.add(flag(g.that(start)), n, nextRole);
    }

    private static void place(Frame g, int i, Features f) {
        f.add(g.word(i));
        f.add(g.wordClass(i));
        f.add(g.word(i - 1), g.shape(i));
        f.add(g.wordClass(i - 1), g.shape(i));
    }

    private static void cueShape(Frame g, Features f) {
        int c = g.cue();
        f.add(g.word(c));
        f.add(g.wordClass(c));
        f.add(g.suffix(c));
        f.add(g.word(c - 1), g.word(c));
        f.add(g.word(c), g.word(c + 1));
        f.add(g.word(c - 1), g.suffix(c));
        f.add(g.suffix(c), g.word(c + 1));
        f.add(g.wordClass(c - 1), g.wordClass(c), g.wordClass(c + 1));
        f.add(g.word(c - 1));
        f.add(g.word(c - 2), g.word(c - 1));
        f.add(g.word(c + 1));
        f.add(flag(g.quoted(c)));
        f.add(g.shape(c), g.shape(c - 1), g.shape(c + 1));
        f.add(bucket(c - g.sentence().first()));
    }

    /// On which side of the cue the source and the place `i` are.
    private static int layout(Frame g, int sourceFirst, int i) {
        int source = sourceFirst == NONE ? 0 : sourceFirst < g.cue() ? 1 : 2;
        int order = sourceFirst == NONE ? 0 : i < sourceFirst ? 1 : 2;
        return source * 9 + order * 3 + (i < g.cue() ? 0 : 1);
    }

    /// Where a content start stands relative to the fixed points of the frame.
    private static int role(Frame g, int sourceFirst, int sourceLast, int i, int edge) {
        int role = i == g.cue() + 1
                ? 1
                : i == g.cue() + 2 && g.tokens().shape(i - 1).compareTo(Shape.NUMBER) > 0 ? 2 : 0;
        if (sourceFirst != NONE
                && (i == sourceLast + 1 || (i == sourceLast + 2 && !g.tokens().isWord(i - 1)))) {
            role |= 4;
        }
        role |= edge << 3;
        role |= flag(g.is(i - 1, Shape.OPEN_QUOTE)) << 6;
        return role;
    }

    /// Where a content end stands relative to the fixed points of the frame.
    private static int endRole(Frame g, int sourceFirst, int i) {
        int next = i + 1;
        while (next <= g.window().last() && g.isEdge(next)) {
            next++;
        }
        int role = 0;
        if (next > g.window().last() || g.tokens().sentence(next) != g.tokens().sentence(i)) {
            role = 1;
        }
        if (next == g.cue()) {
            role |= 2;
        }
        if (next == sourceFirst) {
            role |= 4;
        }
        return role | flag(next == i + 1) << 3;
    }

    private static int sentenceEdge(Frame g, int i) {
        int at = i - 1;
        while (at >= g.window().first()
                && g.isEdge(at)
                && g.tokens().sentence(at) == g.tokens().sentence(i)) {
            at--;
        }
        boolean first =
                at < g.window().first() || g.tokens().sentence(at) != g.tokens().sentence(i);
        return flag(first) + 2 * Math.max(-1, Math.min(1, sentences(g, i)));
    }

    private static int sentences(Frame g, int i) {
        return Math.max(-3, Math.min(3, g.tokens().sentence(i) - g.tokens().sentence(g.cue())));
    }

    private static int afterSource(int sourceLast, int i) {
        return sourceLast == NONE ? 99 : bucket(i - sourceLast);
    }

    private static int between(Frame g, int i) {
        int from = Math.min(i, g.cue());
        int to = Math.max(i, g.cue());
        return Math.min(3, g.tokens().commas(from, to)) * 4
                + Math.min(3, g.tokens().marks(from, to));
    }

    private static int commas(Frame g, int from, int to) {
        return Math.min(3, g.tokens().commas(from, to));
    }

    private static int marks(Frame g, int from, int to) {
        return Math.min(3, g.tokens().marks(from, to));
    }

    private static int thatBetween(Frame g, int i) {
        int from = Math.min(i, g.cue());
        int to = Math.min(Math.max(i, g.cue()), from + 12);
        for (int at = from; at <= to; at++) {
            if (g.that(at)) {
                return 1 + Math.min(3, Math.abs(at - i));
            }
        }
        return 0;
    }

    private static int verbsBetween(Frame g, int i) {
        int from = Math.min(i, g.cue());
        int to = Math.min(Math.max(i, g.cue()), from + 24);
        return from < to ? Math.min(3, g.tokens().verbs(from, to - 1)) : 0;
    }

    private static boolean commaBeforeEnd(Frame g, int i) {
        return g.is(i + 1, Shape.COMMA);
    }

    private static int quoteAfter(Frame g, int from) {
        for (int i = from + 1; i <= Math.min(g.window().last(), from + 40); i++) {
            if (g.is(i, Shape.OPEN_QUOTE)) {
                return 1 + sentences(g, i);
            }
        }
        return 0;
    }
}
