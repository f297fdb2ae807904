package dev.footnote.quotation;

import static dev.footnote.quotation.Features.bucket;
import static dev.footnote.quotation.Features.flag;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Tokens.Shape;

/// What speaks for or against a whole candidate being a right attribution.
final class CandidateFeatures {
    private CandidateFeatures() {}

    static void fill(Tokens t, Candidate c, Features f) {
        f.begin(10);
        Range first = c.content().getFirst();
        int w = t.word(c.cue());
        int kind = quoteKind(t, c);
        int layout = layout(c);
        int cue = steps(c.cueScore(), 0.5);
        int source = steps(c.sourceScore(), 0.2);
        int content = steps(c.contentScore(), 0.3);
        int second = steps(c.secondScore(), 0.3);
        int sum = steps(logistic(c.cueScore()) + c.sourceScore() + c.contentScore() + c.secondScore() * 0.5, 0.25);
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
