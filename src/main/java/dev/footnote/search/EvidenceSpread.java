package dev.footnote.search;

import java.util.ArrayList;
import java.util.List;

/// Picks what is shown, one passage after the other: each time the one that speaks most for itself given what is shown
/// already, so that the first few hold evidence for every clause of a question. The best of the ranking always comes
/// first. Thread-safe.
final class EvidenceSpread {
    /// How far down the ranking something new is looked for.
    static final int WINDOW = SecondLook.LOOKED_AT;

    private final double[] single;
    private final double[] several;

    EvidenceSpread(Weights weights) {
        this.single = weights.of("next", SpreadFeatures.NAMES);
        this.several = weights.of("next-several", SpreadFeatures.NAMES);
    }

    /// At most `limit` of the ranked passages, in the order in which they are best read.
    List<RankedPassage> pick(List<RankedPassage> ranked, int limit) {
        if (ranked.isEmpty() || limit < 1) {
            return List.of();
        }
        List<RankedPassage> best = ranked.subList(0, Math.min(Math.max(WINDOW, limit), ranked.size()));
        Contrast contrast = Contrast.of(best);
        List<SpreadCandidate> rest = new ArrayList<>();
        best.forEach(one -> rest.add(SpreadCandidate.of(one, contrast)));
        ParsedQuestion question = best.getFirst().passage().question();
        double[] weights = question.hasSeveralClauses() ? several : single;
        ShownEvidence shown = new ShownEvidence(question, contrast);
        List<RankedPassage> picked = new ArrayList<>();
        SpreadCandidate next = rest.removeFirst();
        picked.add(next.ranked());
        while (picked.size() < limit && !rest.isEmpty()) {
            shown.show(next);
            next = rest.remove(best(rest, shown, weights));
            picked.add(next.ranked());
        }
        return picked;
    }

    private static int best(List<SpreadCandidate> rest, ShownEvidence shown, double[] weights) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rest.size(); i++) {
            double score = Weights.sum(weights, SpreadFeatures.of(rest.get(i), shown));
            if (score > highest) {
                highest = score;
                best = i;
            }
        }
        return best;
    }
}
