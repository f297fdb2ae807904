package dev.footnote.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Picks what is shown, one passage after the other: each time the one that speaks most for itself given what is shown
/// already, so that the first few hold evidence for every clause of a question. The best of the ranking always comes
/// first. Questions that ask several things weigh the same features in another way. Thread-safe.
final class EvidenceSpread {
    /// How far down the ranking something new is looked for.
    static final int WINDOW = SecondLook.LOOKED_AT;

    /// A candidate with what its features of the second look come to, which no choice changes.
    private record Choice(SpreadCandidate candidate, double looked) {
        private static Choice of(SpreadCandidate candidate, double[] weights) {
            double[] features = candidate.ranked().features();
            double looked = 0;
            for (int i = 0; i < features.length; i++) {
                looked += weights[SpreadFeatures.ALL.size() + i] * features[i];
            }
            return new Choice(candidate, looked);
        }

        private double score(ShownEvidence shown, double[] weights) {
            double[] values = SpreadFeatures.changing(candidate, shown);
            double score = looked;
            for (int i = 0; i < values.length; i++) {
                score += weights[i] * values[i];
            }
            return score;
        }
    }

    private final double[] single;
    private final double[] several;

    EvidenceSpread(Weights weights) {
        this.single = weights.of("next", SpreadFeatures.NAMES);
        double[] besides = weights.of("next-several", SpreadFeatures.NAMES);
        this.several =
                IntStream.range(0, single.length).mapToDouble(i -> single[i] + besides[i]).toArray();
    }

    /// At most `limit` of the ranked passages, in the order in which they are best read.
    List<RankedPassage> pick(List<RankedPassage> ranked, int limit) {
        if (ranked.isEmpty() || limit < 1) {
            return List.of();
        }
        List<RankedPassage> best = ranked.subList(0, Math.min(Math.max(WINDOW, limit), ranked.size()));
        SpreadPool pool = new SpreadPool(best);
        double[] weights = pool.question().hasSeveralClauses() ? several : single;
        List<Choice> rest = new ArrayList<>();
        pool.candidates().forEach(one -> rest.add(Choice.of(one, weights)));
        ShownEvidence shown = new ShownEvidence(pool);
        List<RankedPassage> picked = new ArrayList<>();
        SpreadCandidate next = rest.removeFirst().candidate();
        picked.add(next.ranked());
        while (picked.size() < limit && !rest.isEmpty()) {
            shown.show(next);
            next = rest.remove(best(rest, shown, weights)).candidate();
            picked.add(next.ranked());
        }
        return picked;
    }

    private static int best(List<Choice> rest, ShownEvidence shown, double[] weights) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rest.size(); i++) {
            double score = rest.get(i).score(shown, weights);
            if (score > highest) {
                highest = score;
                best = i;
            }
        }
        return best;
    }
}
