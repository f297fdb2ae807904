package dev.footnote.quotation;

import static dev.footnote.quotation.Features.bucket;
import static dev.footnote.quotation.Features.flag;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Selection.Rated;
import java.util.List;

/// What speaks for or against leaving out some of a content. Few features: there is little to learn them from.
final class ShorterFeatures {
    private static final int FIRST_DECISION = 20;

    private ShorterFeatures() {}

    static void fill(Tokens t, Rated rated, Shorter shorter, Features f) {
        Candidate c = rated.candidate();
        f.begin(FIRST_DECISION + shorter.cut().ordinal());
        int kind = kind(t, c.content());
        int layout = layout(c);
        f.add(0);
        f.add(kind);
        f.add(layout);
        f.add(layout, kind);
        f.add(steps(rated.probability()), layout);
        switch (shorter.cut()) {
            case NOTHING -> {}
            case SECOND_PIECE, FIRST_PIECE -> piece(t, c, shorter, layout, f);
            case CLAUSE -> clause(t, c, shorter, layout, kind, f);
            case UNQUOTED, TAIL -> outside(t, c, shorter, layout, kind, f);
        }
    }

    /// Whether one of two pieces belongs to another cue.
    private static void piece(Tokens t, Candidate c, Shorter shorter, int layout, Features f) {
        Range first = c.content().getFirst();
        Range second = c.content().getLast();
        Range left = shorter.cut() == Shorter.Cut.SECOND_PIECE ? second : first;
        int own = Math.max(
                first.last(), Math.max(c.cue(), c.source().map(Range::last).orElse(0)));
        int gap = bucket(second.first() - own - 1);
        int sentences = Math.min(3, t.sentence(second.first()) - t.sentence(c.cue()));
        int whole = flag(t.quoted(first.first())) * 2 + flag(t.quoted(second.first()));
        int probability = shorter.other().map(one -> steps(one.probability())).orElse(-1);
        int place = shorter.other().map(one -> place(one.candidate(), left)).orElse(-9);
        int lead = (int) Math.round(c.scores().second() / 0.5);
        f.add(probability);
        f.add(probability, place);
        f.add(probability, place, gap);
        f.add(probability, sentences, whole);
        f.add(probability, lead);
        f.add(place, gap, sentences);
        f.add(gap, whole);
        f.add(gap, sentences, whole);
        f.add(lead, whole);
        f.add(sentences, whole, layout);
        f.add(bucket(second.last() - second.first()), bucket(first.last() - first.first()), whole);
        f.add(own + 1 < t.size() ? t.word(own + 1) : 0);
        f.add(shorter.other().map(one -> t.word(one.candidate().cue())).orElse(-1));
        f.add(t.word(second.first()), whole);
        f.add(t.wordClass(second.first()), sentences, whole);
        int ending = shape(t, first.last() + 1) * 16 + shape(t, second.last() + 1);
        int beginning = t.shape(second.first()).ordinal();
        boolean begins = shorter.other().stream()
                .anyMatch(one -> one.candidate().content().getFirst().equals(left));
        boolean named = shorter.other().stream()
                .anyMatch(one -> one.candidate().source().isPresent());
        int paragraphs = t.paragraph(second.first()) - t.paragraph(first.last());
        f.add(ending, whole);
        f.add(beginning, ending);
        f.add(beginning, sentences, gap);
        f.add(place, ending);
        f.add(place, ending, probability);
        f.add(place, flag(begins) * 2 + flag(named), ending);
        f.add(probability, flag(begins) * 2 + flag(named), whole);
        f.add(paragraphs, place, probability);
        f.add(paragraphs, whole, ending);
    }

    /// Whether a cue in the content begins an attribution of its own.
    private static void clause(Tokens t, Candidate c, Shorter shorter, int layout, int kind, Features f) {
        Rated other = shorter.other().orElseThrow();
        Candidate o = other.candidate();
        int probability = steps(other.probability());
        boolean quoted = t.quoted(o.extent().first());
        int end = shorter.content().getLast().last();
        boolean joined = o.extent().first() - o.cue() <= 3;
        boolean insideSource =
                o.source().map(s -> s.first() > end && s.first() < o.cue()).orElse(false);
        int rest = bucket(end - c.content().getFirst().first());
        int sentences = t.sentence(o.cue()) - t.sentence(c.cue());
        boolean toEnd = c.content().getLast().last() <= o.extent().last();
        int how = flag(quoted) * 8 + flag(joined) * 4 + flag(insideSource) * 2 + flag(toEnd);
        f.add(probability);
        f.add(how);
        f.add(probability, how);
        f.add(how, kind);
        f.add(how, kind, layout);
        f.add(how, rest);
        f.add(how, sentences);
        f.add(probability, kind);
        f.add(steps(1 / (1 + Math.exp(-c.scores().cue()))), probability);
        f.add(t.word(o.cue()));
        f.add(t.word(o.cue()), flag(quoted));
        f.add(t.word(o.cue() - 1), flag(quoted));
        f.add(t.wordClass(o.cue()), flag(quoted));
        f.add(t.word(end + 1), flag(quoted));
        f.add(t.shape(end + 1).ordinal(), how);
        f.add(t.wordClass(o.cue() - 1), t.wordClass(o.cue()));
    }

    /// Whether the words around the quotation marks belong to the content.
    private static void outside(Tokens t, Candidate c, Shorter shorter, int layout, int kind, Features f) {
        Range from = c.content().getFirst();
        Range to = c.content().getLast();
        int first = shorter.content().getFirst().first();
        int last = shorter.content().getLast().last();
        int head = bucket(first - from.first());
        int tail = bucket(to.last() - last);
        int words = bucket(last - first + 1);
        int pieces = c.content().size() * 4 + shorter.content().size();
        int after = Math.min(to.last(), last + 1);
        while (after < to.last() && t.isEdge(after)) {
            after++;
        }
        int w = t.word(c.cue());
        f.add(head, layout);
        f.add(tail, layout);
        f.add(head, tail, kind);
        f.add(head, tail, pieces);
        f.add(words, kind);
        f.add(words, head, tail);
        f.add(flag(tail > words), flag(head > words), kind);
        f.add(t.word(after), flag(tail > 0));
        f.add(t.wordClass(after), layout);
        f.add(
                t.shape(Math.min(t.size() - 1, last + 1)).ordinal(),
                t.shape(Math.min(t.size() - 1, last + 2)).ordinal());
        f.add(head > 0 && first > 1 ? t.word(first - 2) : 0);
        f.add(head > 0 && first > 1 ? t.wordClass(first - 2) : -1, head);
        f.add(t.word(from.first()), head);
        f.add(t.wordClass(from.first()), head);
        f.add(w);
        f.add(w, head, flag(tail > 0));
        f.add(t.wordClass(c.cue()), kind);
        f.add(t.verbs(from.first(), first), head);
        f.add(t.verbs(last, to.last()), tail);
        f.add((int) Math.round(c.scores().content() / 0.5), kind);
    }

    private static int shape(Tokens t, int i) {
        return i < t.size() ? t.shape(i).ordinal() : 15;
    }

    /// Where the cue of another candidate stands beside a piece.
    private static int place(Candidate other, Range piece) {
        return other.cue() < piece.first()
                ? -1 - Math.min(5, bucket(piece.first() - other.cue()))
                : Math.min(6, bucket(other.cue() - piece.last()));
    }

    private static int steps(double probability) {
        return (int) Math.round(probability * 10);
    }

    private static int layout(Candidate c) {
        int content = c.content().getFirst().first() < c.cue() ? 0 : 1;
        int source = c.source().map(range -> range.first() < c.cue() ? 1 : 2).orElse(0);
        return (content * 3 + source) * 2 + flag(c.content().size() > 1);
    }

    private static int kind(Tokens t, List<Range> content) {
        Range first = content.getFirst();
        Range last = content.getLast();
        boolean marks = t.marks(first.first(), first.last()) > 0 || t.marks(last.first(), last.last()) > 0;
        return flag(t.quoted(first.first())) * 4 + flag(t.quoted(last.last())) * 2 + flag(marks);
    }
}
