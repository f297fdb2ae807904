package dev.footnote.quotation;

import static dev.footnote.quotation.Features.bucket;
import static dev.footnote.quotation.Features.flag;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Tokens.Shape;

/// What speaks for or against a whole candidate being a right attribution.
final class CandidateFeatures {
    private CandidateFeatures() {}

    private static final int PARTS = 10;
    private static final int READING = 17;
    private static final int WHOLE = 18;

    /// For the decision whether a candidate is right, by how its parts were found.
    static void parts(Tokens t, Candidate c, Features f) {
        f.begin(PARTS);
        parts(t, c, layout(c), quoteKind(t, c), f);
    }

    /// For the same decision, by everything.
    static void whole(Tokens t, Candidate c, Features f) {
        f.begin(WHOLE);
        all(t, c, f);
    }

    /// For the decision which reading of a cue is the right one.
    static void reading(Tokens t, Candidate c, Features f) {
        f.begin(READING);
        all(t, c, f);
    }

    private static void all(Tokens t, Candidate c, Features f) {
        int layout = layout(c);
        int kind = quoteKind(t, c);
        parts(t, c, layout, kind, f);
        ranks(c, f);
        rival(t, c, layout, kind, f);
        joints(t, c, layout, kind, f);
        inside(t, c, layout, kind, f);
        source(t, c, layout, f);
    }

    private static void parts(Tokens t, Candidate c, int layout, int kind, Features f) {
        Range first = c.content().getFirst();
        int w = t.word(c.cue());
        Candidate.Scores s = c.scores();
        int cue = steps(s.cue(), 0.5);
        int source = steps(s.sourceStart(), 0.2);
        int content = steps(s.content(), 0.3);
        int second = steps(s.second(), 0.3);
        int sum = steps(logistic(s.cue()) + s.sourceStart() + s.content() + s.second() * 0.5, 0.25);
        f.add(0);
        f.add(kind);
        f.add(cue);
        f.add(source);
        f.add(content);
        f.add(second);
        f.add(sum);
        f.add(sum, kind);
        f.add(cue, kind);
        f.add(source, kind);
        f.add(content, kind);
        f.add(cue, content);
        f.add(cue, source);
        f.add(sum, layout);
        f.add(layout);
        f.add(layout, kind);
        f.add(w);
        f.add(w, layout);
        f.add(w, kind);
        f.add(t.wordClass(c.cue()));
        f.add(t.wordClass(c.cue()), kind, layout);
        int length = bucket(length(c));
        f.add(length, kind);
        f.add(length, w);
        f.add(length, layout, flag(c.content().size() > 1));
        f.add(t.word(first.first()));
        f.add(t.word(first.first()), w);
        f.add(t.wordClass(first.first()), t.wordClass(c.cue()));
        f.add(c.source().map(range -> t.wordClass(range.first())).orElse(-1), kind);
        f.add(c.source().map(range -> t.shape(range.first()).ordinal()).orElse(-1), kind);
        f.add(c.source().map(range -> t.shape(range.first()).ordinal()).orElse(-1), w);
        f.add(c.source().map(range -> t.wordClass(range.last())).orElse(-1), t.wordClass(c.cue()));
        f.add(flag(t.quoted(c.cue())), kind);
        f.add(flag(t.quoted(c.cue())), flag(t.quoted(first.first())), cue);
        f.add(edges(t, first), kind);
        f.add(t.suffix(c.cue()), layout);
        f.add(c.cue() > 0 ? t.word(c.cue() - 1) : 0, layout);
    }

    private static void ranks(Candidate c, Features f) {
        Candidate.Scores s = c.scores();
        int rank = Math.min(4, s.rank());
        int source = steps(s.sourceStart(), 0.2);
        f.add(rank);
        f.add(rank, source);
        f.add(rank, steps(s.content(), 0.3));
        f.add(steps(s.sourceEnd(), 0.2), source);
    }

    /// Whether the content has a cue of its own.
    private static void rival(Tokens t, Candidate c, int layout, int kind, Features f) {
        boolean none = c.rival() == Candidate.NO_RIVAL;
        int rival = none ? -99 : steps(c.rival(), 1);
        int lead = none ? -99 : steps(c.scores().cue() - c.rival(), 1);
        Range extent = c.extent();
        int sentences = t.sentence(extent.last()) - t.sentence(extent.first());
        f.add(rival, layout);
        f.add(rival, kind);
        f.add(rival, sentences);
        f.add(lead, layout);
        f.add(lead, kind, sentences);
        f.add(rival, t.word(c.cue()));
    }

    /// How cue, source and content join.
    private static void joints(Tokens t, Candidate c, int layout, int kind, Features f) {
        int w = t.word(c.cue());
        int cc = t.wordClass(c.cue());
        Range first = c.content().getFirst();
        Range last = c.content().getLast();
        int sourceGap = c.source().map(range -> gap(range, c.cue())).orElse(99);
        int contentGap = gap(first, c.cue());
        f.add(sourceGap, layout);
        f.add(sourceGap, w);
        f.add(contentGap, layout);
        f.add(contentGap, w);
        f.add(sourceGap, contentGap, layout, kind);
        f.add(word(t, first.first() - 1), layout);
        f.add(word(t, first.first() - 1), w);
        f.add(word(t, last.last() + 1), layout);
        f.add(word(t, last.last() + 1), t.word(last.last()));
        f.add(wordClass(t, last.last()), wordClass(t, last.last() + 1), layout);
        f.add(wordClass(t, first.first() - 1), wordClass(t, first.first()), cc);
        f.add(word(t, c.cue() + 1), w, layout);
        f.add(wordClass(t, c.cue() - 1), cc, wordClass(t, c.cue() + 1), layout);
        int ends = sentenceEdges(t, c);
        f.add(ends, layout);
        f.add(ends, layout, kind);
        f.add(ends, w);
        f.add(ends, word(t, last.last() + 1));
    }

    /// What is in the content.
    private static void inside(Tokens t, Candidate c, int layout, int kind, Features f) {
        Range first = c.content().getFirst();
        Range last = c.content().getLast();
        int verbs = Math.min(3, t.verbs(first.first(), first.last()));
        int w = t.word(c.cue());
        f.add(verbs, layout, kind);
        f.add(verbs, w);
        f.add(verbs, flag(t.isThat(first.first())), layout);
        f.add(verbs, t.wordClass(c.cue()));
        f.add(Math.min(4, t.marks(first.first(), last.last())), kind, layout);
        f.add(bucket(t.commas(first.first(), last.last())), layout, kind);
        f.add(t.sentence(last.last()) - t.sentence(first.first()), layout, kind);
        f.add(t.wordClass(first.first()), wordClass(t, first.first() + 1), layout);
        f.add(t.word(first.first()), word(t, first.first() + 1));
    }

    /// What the source looks like.
    private static void source(Tokens t, Candidate c, int layout, Features f) {
        int first = c.source().map(Range::first).orElse(-1);
        int last = c.source().map(Range::last).orElse(-1);
        int length = bucket(last - first);
        int before = first > 0 ? t.word(first - 1) : 0;
        int w = t.word(c.cue());
        f.add(word(t, first), layout);
        f.add(word(t, first), w);
        f.add(word(t, last), w);
        f.add(before, layout);
        f.add(before, word(t, first));
        f.add(before, t.suffix(c.cue()), layout);
        f.add(length, layout);
        f.add(length, wordClass(t, first), wordClass(t, last));
        f.add(first < 0 ? -1 : t.function(first), layout, t.suffix(c.cue()));
        int verbs = first >= 0 && last < c.cue() ? Math.min(3, t.verbs(last, c.cue() - 1)) : -1;
        f.add(verbs, layout, t.suffix(c.cue()));
        f.add(verbs, w);
        f.add(word(t, last + 1), w);
    }

    /// How many tokens are between a range and a token, negative when the range is behind it.
    private static int gap(Range range, int token) {
        return range.last() < token ? bucket(token - range.last() - 1) : -1 - bucket(range.first() - token - 1);
    }

    /// Whether the content begins with a sentence, and whether it ends with one.
    private static int sentenceEdges(Tokens t, Candidate c) {
        int first = c.content().getFirst().first();
        int last = c.content().getLast().last();
        boolean begins = true;
        for (int i = first - 1; i >= 0 && t.sentence(i) == t.sentence(first) && begins; i--) {
            begins = t.isEdge(i);
        }
        boolean ends = true;
        for (int i = last + 1; i < t.size() && t.sentence(i) == t.sentence(last) && ends; i++) {
            ends = t.isEdge(i);
        }
        return flag(begins) * 2 + flag(ends);
    }

    private static int word(Tokens t, int i) {
        return i >= 0 && i < t.size() ? t.word(i) : -1;
    }

    private static int wordClass(Tokens t, int i) {
        return i >= 0 && i < t.size() ? t.wordClass(i) : -1;
    }

    private static double logistic(double score) {
        return -Math.log1p(Math.exp(-score));
    }

    private static int steps(double score, double width) {
        return (int) Math.round(Math.max(-20, Math.min(20, score / width)));
    }

    private static int length(Candidate c) {
        return c.content().stream()
                .mapToInt(range -> range.last() - range.first() + 1)
                .sum();
    }

    /// Whether the content begins and ends inside quotation marks, and whether there are marks in it at all.
    private static int quoteKind(Tokens t, Candidate c) {
        Range first = c.content().getFirst();
        Range last = c.content().getLast();
        boolean marks = t.marks(first.first(), last.last()) > 0;
        return flag(t.quoted(first.first())) * 4 + flag(t.quoted(last.last())) * 2 + flag(marks);
    }

    private static int layout(Candidate c) {
        int content = c.content().getFirst().first() < c.cue() ? 0 : 1;
        int source = c.source().map(range -> range.first() < c.cue() ? 1 : 2).orElse(0);
        return (content * 3 + source) * 2 + flag(c.content().size() > 1);
    }

    private static int edges(Tokens t, Range range) {
        int before = range.first() > 0 ? t.shape(range.first() - 1).ordinal() : Shape.OTHER.ordinal();
        int after = range.last() + 1 < t.size() ? t.shape(range.last() + 1).ordinal() : Shape.OTHER.ordinal();
        return before * 16 + after;
    }
}
