package dev.footnote.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Picks what is shown, one passage after the other, so that the first few hold evidence for every aspect of the
/// question: each time the one that most likely is the evidence for an aspect of which it is not shown yet (after
/// xQuAD, Santos et al. 2010). The best of the ranking always comes first, and where a question has one aspect, its
/// order stays. Thread-safe.
final class EvidenceSpread {
    /// How far down the ranking something new is looked for.
    static final int WINDOW = 60;

    /// What is shown closes an aspect somewhat less than its chances say: chosen on held-out documents.
    private static final double CLOSING = 0.7;

    private final double[] weights;

    EvidenceSpread(Weights weights) {
        this.weights = weights.of("next", AspectFeatures.NAMES);
    }

    /// At most `limit` of the ranked passages, in the order in which they are best read.
    List<RankedPassage> pick(List<RankedPassage> ranked, int limit) {
        if (ranked.isEmpty() || limit < 1) {
            return List.of();
        }
        List<RankedPassage> best = ranked.subList(0, Math.min(Math.max(WINDOW, limit), ranked.size()));
        ParsedQuestion question = best.getFirst().passage().question();
        if (!Aspects.areSeveral(question)) {
            return List.copyOf(best.subList(0, Math.min(limit, best.size())));
        }
        List<Clause> aspects = Aspects.of(question);
        AspectChances chances = AspectChances.of(AspectChances.features(aspects, best), weights);
        double[] open = new double[chances.aspects()];
        Arrays.fill(open, 1);
        BitSet shown = new BitSet(best.size());
        List<RankedPassage> picked = new ArrayList<>();
        int next = 0;
        while (next >= 0 && picked.size() < limit) {
            picked.add(best.get(next));
            shown.set(next);
            for (int aspect = 0; aspect < open.length; aspect++) {
                open[aspect] *= Math.pow(1 - chances.of(aspect, next), CLOSING);
            }
            next = best(chances, open, shown, best.size());
        }
        return picked;
    }

    /// The one not shown that promises most; -1 when all are.
    ///
    /// @param open how likely the evidence for each aspect is not shown yet
    private static int best(AspectChances chances, double[] open, BitSet shown, int candidates) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = shown.nextClearBit(0); i < candidates; i = shown.nextClearBit(i + 1)) {
            double promise = 0;
            for (int aspect = 0; aspect < open.length; aspect++) {
                promise += open[aspect] * chances.of(aspect, i);
            }
            if (promise > most) {
                most = promise;
                best = i;
            }
        }
        return best;
    }
}
