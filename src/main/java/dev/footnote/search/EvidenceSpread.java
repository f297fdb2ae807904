package dev.footnote.search;

import java.util.ArrayList;
import java.util.List;

/// Picks what is shown, one after the other: what repeats the evidence already picked has to be that much better.
final class EvidenceSpread {
    /// From 0 to 1 in steps of a tenth on MultiHop-RAG: between 0.3 and 1 the figures hardly differ.
    private static final double REPETITION = 0.5;

    /// Evidence shown oftener than this counts no further.
    private static final int MOST_COUNTED = 3;

    /// How far down the ranking something new is looked for.
    private static final int WINDOW = 60;

    private EvidenceSpread() {}

    /// At most `limit` of the ranked passages, in the order in which they are best read.
    static List<RankedPassage> pick(List<RankedPassage> ranked, int limit) {
        List<RankedPassage> rest = new ArrayList<>(ranked.subList(0, Math.min(ranked.size(), Math.max(WINDOW, limit))));
        List<RankedPassage> picked = new ArrayList<>();
        int[] shown = new int[ParsedQuestion.MOST_TERMS];
        while (picked.size() < limit && !rest.isEmpty()) {
            RankedPassage next = rest.remove(best(rest, shown));
            picked.add(next);
            for (long terms = next.passage().all(); terms != 0; terms &= terms - 1) {
                shown[Long.numberOfTrailingZeros(terms)]++;
            }
        }
        return picked;
    }

    private static int best(List<RankedPassage> rest, int[] shown) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rest.size(); i++) {
            double score =
                    rest.get(i).score() - REPETITION * repetition(rest.get(i).passage(), shown);
            if (score > highest) {
                highest = score;
                best = i;
            }
        }
        return best;
    }

    private static double repetition(MatchedPassage passage, int[] shown) {
        ParsedQuestion question = passage.question();
        double repeated = 0;
        for (long terms = passage.all(); terms != 0; terms &= terms - 1) {
            int t = Long.numberOfTrailingZeros(terms);
            repeated += question.terms().get(t).rarity() * Math.min(shown[t], MOST_COUNTED);
        }
        return repeated == 0 ? 0 : repeated / question.weight(passage.all());
    }
}
