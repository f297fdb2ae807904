package dev.footnote.search;

import java.util.ArrayList;
import java.util.List;

/// Picks what is shown, one after the other: what repeats the evidence already picked has to be that much better, and
/// what answers a clause that nothing picked answers yet may be that much worse (after xQuAD, Santos et al. 2010).
/// The best of the ranking always comes first. `docs/evaluation/ask.md` has what the constants were chosen by.
final class EvidenceSpread {
    private static final double REPETITION = 0.5;
    private static final double NEW_CLAUSE = 4;

    /// How much a passage of another publisher than the clause names can answer of it.
    private static final double OTHER_PUBLISHER = 0.1;

    /// Evidence shown oftener than this counts no further.
    private static final int MOST_COUNTED = 3;

    /// How far down the ranking something new is looked for.
    private static final int WINDOW = 60;

    private final List<Clause> clauses;
    private final int[] shown = new int[ParsedQuestion.MOST_TERMS];
    private final double[] answered;

    private EvidenceSpread(ParsedQuestion question) {
        this.clauses = question.hasSeveralClauses() ? question.clauses() : List.of();
        this.answered = new double[clauses.size()];
    }

    /// At most `limit` of the ranked passages, in the order in which they are best read.
    static List<RankedPassage> pick(List<RankedPassage> ranked, int limit) {
        List<RankedPassage> rest = new ArrayList<>(ranked.subList(0, Math.min(ranked.size(), Math.max(WINDOW, limit))));
        List<RankedPassage> picked = new ArrayList<>();
        if (rest.isEmpty() || limit < 1) {
            return picked;
        }
        EvidenceSpread spread = new EvidenceSpread(rest.getFirst().passage().question());
        RankedPassage next = rest.removeFirst();
        picked.add(next);
        while (picked.size() < limit && !rest.isEmpty()) {
            spread.show(next.passage());
            next = rest.remove(spread.best(rest));
            picked.add(next);
        }
        return picked;
    }

    private void show(MatchedPassage passage) {
        for (long terms = passage.all(); terms != 0; terms &= terms - 1) {
            shown[Long.numberOfTrailingZeros(terms)]++;
        }
        for (int c = 0; c < answered.length; c++) {
            answered[c] += answers(passage, clauses.get(c));
        }
    }

    private int best(List<RankedPassage> rest) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rest.size(); i++) {
            MatchedPassage passage = rest.get(i).passage();
            double score = rest.get(i).score() - REPETITION * repetition(passage) + NEW_CLAUSE * novelty(passage);
            if (score > highest) {
                highest = score;
                best = i;
            }
        }
        return best;
    }

    private double repetition(MatchedPassage passage) {
        ParsedQuestion question = passage.question();
        double repeated = 0;
        for (long terms = passage.all(); terms != 0; terms &= terms - 1) {
            int t = Long.numberOfTrailingZeros(terms);
            repeated += question.rarity(t) * Math.min(shown[t], MOST_COUNTED);
        }
        return repeated == 0 ? 0 : repeated / question.weight(passage.all());
    }

    /// What the passage answers of clauses, each counting the less the more it is answered already.
    private double novelty(MatchedPassage passage) {
        double novelty = 0;
        for (int c = 0; c < answered.length; c++) {
            novelty += answers(passage, clauses.get(c)) * Math.exp(-answered[c]);
        }
        return novelty;
    }

    private static double answers(MatchedPassage passage, Clause clause) {
        double share = passage.question().share(passage.all(), clause.terms());
        boolean fits = clause.publishers().isEmpty()
                || passage.match()
                        .publisher()
                        .filter(clause.publishers()::contains)
                        .isPresent();
        return fits ? share : OTHER_PUBLISHER * share;
    }
}
