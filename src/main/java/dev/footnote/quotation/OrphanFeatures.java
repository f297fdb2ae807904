package dev.footnote.quotation;

import static dev.footnote.quotation.Features.bucket;
import static dev.footnote.quotation.Features.flag;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Orphan.Option;
import dev.footnote.quotation.Selection.Rated;
import dev.footnote.quotation.Tokens.Shape;

/// What speaks for or against an uncovered quoted region belonging to somebody.
final class OrphanFeatures {
    private static final int OUTSIDE = 0x51ed270b;
    private static final int FIRST_DECISION = 11;

    private OrphanFeatures() {}

    static void fill(Tokens t, Orphan orphan, Option option, Features f) {
        f.begin(FIRST_DECISION + option.tie().ordinal());
        Range r = orphan.region();
        int before = r.first() - 2;
        int after = r.last() + 2;
        int length = bucket(r.last() - r.first() + 1);
        int frame = frame(t, r);
        int ending = shape(t, r, r.last()) * 16 + shape(t, r, after);
        int opening = shape(t, r, r.first()) * 16 + shape(t, r, before);
        f.add(0);
        f.add(length);
        f.add(frame);
        f.add(frame, length);
        f.add(ending);
        f.add(opening);
        f.add(opening, ending);
        f.add(frame, ending, length);
        f.add(word(t, r, before));
        f.add(word(t, r, before - 1), word(t, r, before));
        f.add(wordClass(t, r, before), length);
        f.add(word(t, r, after));
        f.add(wordClass(t, r, after), length);
        f.add(t.word(r.first()));
        f.add(t.wordClass(r.first()), length);
        f.add(capitals(t, r), length);
        int options = orphan.options().stream()
                .mapToInt(other -> 1 << other.tie().ordinal())
                .sum();
        int chain = Math.min(4, orphan.regions().size()) * 2 + flag(QuotedRegion.goesOn(t, r));
        f.add(chain);
        f.add(chain, frame);
        f.add(options);
        f.add(options, frame);
        if (option.candidate().isPresent()) {
            tie(t, r, option.candidate().get(), frame, chain, f);
        }
    }

    private static void tie(Tokens t, Range r, Rated rated, int frame, int chain, Features f) {
        Candidate c = rated.candidate();
        Range extent = c.extent();
        int paragraphs = t.paragraph(r.first()) - t.paragraph(c.cue());
        int sentences = Math.max(-6, Math.min(6, t.sentence(r.first()) - t.sentence(c.cue())));
        int probability = (int) (rated.probability() * 20);
        int kind = flag(t.quoted(extent.first())) * 4
                + flag(t.quoted(extent.last())) * 2
                + flag(c.source().isPresent());
        f.add(paragraphs);
        f.add(chain, paragraphs, kind);
        f.add(paragraphs, frame);
        f.add(sentences, paragraphs);
        f.add(sentences, frame, kind);
        f.add(probability);
        f.add(probability, frame);
        f.add(kind, frame, paragraphs);
        f.add(t.word(c.cue()), paragraphs);
        f.add(kind, bucket(extent.first() > r.last() ? extent.first() - r.last() : r.first() - extent.last()));
        f.add(flag(unclosed(t, extent.last())), paragraphs, frame);
        f.add(shape(t, extent, extent.last() + 1), shape(t, extent, extent.last() + 2), paragraphs, frame);
    }

    /// Whether the paragraph begins and ends with the region.
    private static int frame(Tokens t, Range r) {
        boolean starts = r.first() <= 1 || t.paragraph(r.first() - 2) != t.paragraph(r.first());
        boolean ends = r.last() + 2 >= t.size() || t.paragraph(r.last() + 2) != t.paragraph(r.last());
        boolean sentenceStarts = r.first() <= 1 || t.sentence(r.first() - 2) != t.sentence(r.first());
        boolean open = unclosed(t, r.last());
        return flag(starts) * 8 + flag(ends) * 4 + flag(sentenceStarts) * 2 + flag(open);
    }

    /// Whether the quotation that token `i` is in reaches the end of its paragraph without a closing mark.
    private static boolean unclosed(Tokens t, int i) {
        int last = i;
        while (last + 1 < t.size() && t.paragraph(last + 1) == t.paragraph(i) && last - i < 4) {
            last++;
        }
        return t.quoted(last);
    }

    private static int capitals(Tokens t, Range r) {
        int capitals = t.capitals(r.first(), r.last()) + flag(t.shape(r.first()).isCapitalised());
        return 4 * capitals / (r.last() - r.first() + 1);
    }

    private static boolean isSame(Tokens t, Range r, int i) {
        return i >= 0 && i < t.size() && t.paragraph(i) == t.paragraph(r.first());
    }

    private static int word(Tokens t, Range r, int i) {
        return isSame(t, r, i) ? t.word(i) : OUTSIDE;
    }

    private static int wordClass(Tokens t, Range r, int i) {
        return isSame(t, r, i) ? t.wordClass(i) : -1;
    }

    private static int shape(Tokens t, Range r, int i) {
        return isSame(t, r, i) ? t.shape(i).ordinal() : Shape.OTHER.ordinal() + 1;
    }
}
