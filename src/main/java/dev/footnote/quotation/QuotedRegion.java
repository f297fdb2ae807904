package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the runs of tokens between double quotation marks. Pure.
final class QuotedRegion {
    private QuotedRegion() {}

    /// The runs with at least one word, in order, without their marks.
    static List<Range> in(Tokens tokens) {
        List<Range> regions = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.quoted(i)) {
                int last = i;
                boolean word = tokens.isWord(i);
                while (last + 1 < tokens.size()
                        && tokens.quoted(last + 1)
                        && tokens.paragraph(last + 1) == tokens.paragraph(i)) {
                    last++;
                    word |= tokens.isWord(last);
                }
                if (word) {
                    regions.add(new Range(i, last));
                }
                i = last;
            }
        }
        return regions;
    }

    /// Whether a region opens its paragraph and the paragraph before ends inside quotation marks: in print, a
    /// quotation of several paragraphs has opening marks at each and closing ones at the last only.
    static boolean goesOn(Tokens tokens, Range region) {
        int open = region.first() - 1;
        return open > 0 && tokens.paragraph(open - 1) == tokens.paragraph(open) - 1 && tokens.quoted(open - 1);
    }

    /// Regions in order, those that go on from the one before in a list with it.
    static List<List<Range>> chains(Tokens tokens, List<Range> regions) {
        List<List<Range>> chains = new ArrayList<>();
        for (Range region : regions) {
            boolean goesOn = !chains.isEmpty()
                    && chains.getLast().getLast().last() == region.first() - 2
                    && goesOn(tokens, region);
            if (goesOn) {
                chains.getLast().add(region);
            } else {
                chains.add(new ArrayList<>(List.of(region)));
            }
        }
        return chains;
    }

    /// The regions less than half of whose tokens are in `covered`.
    static List<Range> uncovered(Tokens tokens, BitSet covered) {
        return in(tokens).stream()
                .filter(region ->
                        2 * covered.get(region.first(), region.last() + 1).cardinality()
                                < region.last() - region.first() + 1)
                .toList();
    }
}
