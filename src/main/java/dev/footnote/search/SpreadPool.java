package dev.footnote.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that may be shown of one ranking, and what sets one of them off from the others.
final class SpreadPool {
    private final ParsedQuestion question;
    private final Contrast contrast;
    private final SharedNames names;
    private final List<SpreadCandidate> candidates;

    /// @param best in the order of the ranking, at least one
    SpreadPool(List<RankedPassage> best) {
        this.question = best.getFirst().passage().question();
        this.contrast = Contrast.of(best);
        this.names = new SharedNames(best);
        List<ClauseShares> shares = best.stream()
                .map(one -> ClauseShares.of(one.passage(), contrast))
                .toList();
        Map<Integer, Integer> ofDocument = new HashMap<>();
        Map<Optional<String>, Integer> ofPublisher = new HashMap<>();
        List<SpreadCandidate> all = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            MatchedPassage passage = best.get(i).passage();
            int number = ofDocument.merge(passage.match().document(), 1, Integer::sum);
            all.add(new SpreadCandidate(
                    best.get(i),
                    i,
                    shares.get(i),
                    dates(passage),
                    bestOfClause(i, shares),
                    ofPublisher.merge(passage.match().publisher(), 1, Integer::sum) - 1,
                    1.0 / number));
        }
        this.candidates = List.copyOf(all);
    }

    private static BitSet dates(MatchedPassage passage) {
        List<NamedOrigin> named = passage.question().origins().dates();
        BitSet dates = new BitSet();
        for (int d = 0; d < named.size(); d++) {
            dates.set(d, named.get(d).fits(passage));
        }
        return dates;
    }

    /// How far ahead of the others a candidate is in one clause: 1 when none has more of a full one, a half when one
    /// has, and so on; 0 for what has nothing of any.
    private double bestOfClause(int candidate, List<ClauseShares> shares) {
        double best = 0;
        double[] told = shares.get(candidate).told();
        for (int c = 0; c < told.length; c++) {
            if (told[c] > 0) {
                int ahead = 0;
                for (ClauseShares other : shares) {
                    ahead += other.told()[c] > told[c] ? 1 : 0;
                }
                best = Math.max(best, question.clauses().get(c).size() / (1 + ahead));
            }
        }
        return best;
    }

    ParsedQuestion question() {
        return question;
    }

    Contrast contrast() {
        return contrast;
    }

    SharedNames names() {
        return names;
    }

    /// In the order of the ranking.
    List<SpreadCandidate> candidates() {
        return candidates;
    }
}
