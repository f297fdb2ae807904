package dev.footnote.search;

import java.util.List;

/// What sets one of the best candidates off from the others: these are all about what was asked, and what most of them
/// have says little.
final class Contrast {
    private final TellingTerms terms;
    private final int[] havingPair = new int[Long.SIZE];
    private final int candidates;

    /// @param best the candidates, at least one
    /// @param pairs for each of them, which of the question's [WrittenPairs] it has
    Contrast(List<MatchedPassage> best, long[] pairs) {
        this.terms = new TellingTerms(
                best.getFirst().question(),
                best.stream().mapToLong(MatchedPassage::all).toArray());
        this.candidates = best.size();
        for (long having : pairs) {
            for (long rest = having; rest != 0; rest &= rest - 1) {
                havingPair[Long.numberOfTrailingZeros(rest)]++;
            }
        }
    }

    /// How much a set of terms has of what tells the candidates apart, from 0 to 1.
    double share(long set) {
        return terms.share(set);
    }

    /// How few of the candidates have the rarest of a set of pairs: 1 when none but one has it, towards 0 when all do.
    double rarestPair(long set) {
        int fewest = candidates;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            fewest = Math.min(fewest, havingPair[Long.numberOfTrailingZeros(rest)]);
        }
        return set == 0 ? 0 : TellingTerms.toldBy(fewest, candidates) / TellingTerms.toldBy(1, candidates);
    }
}
