package dev.footnote.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/// What is told of a passage by what is shown before it. What it answers of a clause counts the less the more of the
/// clause is answered already (after xQuAD, Santos et al. 2010).
final class SpreadFeatures {
    /// Evidence shown oftener than this counts no further.
    private static final int MOST_COUNTED = 3;

    static final List<SpreadFeature> ALL = List.of(
            new SpreadFeature("score", (p, shown) -> p.ranked().score()),
            new SpreadFeature("repetition", SpreadFeatures::repetition),
            new SpreadFeature("clause-open", SpreadFeatures::clauseOpen),
            new SpreadFeature("clause-open-in-context", (p, shown) -> most(p.inContext(), shown, shown::openInContext)),
            new SpreadFeature("clauses-open-in-context", (p, shown) -> sum(p.inContext(), shown, shown::openInContext)),
            new SpreadFeature(
                    "new-terms",
                    (p, shown) -> shown.question().share(p.passage().all() & ~shown.terms())),
            new SpreadFeature("clause-untold", (p, shown) -> most(p.told(), shown, shown::openTold)),
            new SpreadFeature("clauses-untold", (p, shown) -> sum(p.told(), shown, shown::openTold)),
            new SpreadFeature(
                    "new-telling",
                    (p, shown) -> shown.contrast().share(p.passage().all() & ~shown.terms())),
            new SpreadFeature("new-telling-sentence", SpreadFeatures::newTellingSentence),
            new SpreadFeature(
                    "new-pairs",
                    (p, shown) -> shown.contrast().shareOfPairs(p.ranked().pairs() & ~shown.pairs())),
            new SpreadFeature(
                    "rarest-new-pair",
                    (p, shown) -> shown.contrast().rarestPair(p.ranked().pairs() & ~shown.pairs())),
            new SpreadFeature("alike", SpreadFeatures::alike),
            new SpreadFeature("document-shown", SpreadFeatures::documentShown),
            new SpreadFeature("beside-shown", SpreadFeatures::besideShown),
            new SpreadFeature("publisher-missing", SpreadFeatures::publisherMissing),
            new SpreadFeature("publisher-shown", SpreadFeatures::publisherShown));

    /// The features, then those of the second look: what comes next may be weighed otherwise than what comes first.
    static final List<String> NAMES = Stream.concat(ALL.stream().map(SpreadFeature::name), SecondLook.names().stream())
            .toList();

    private SpreadFeatures() {}

    /// The values of all features, in their order.
    static double[] of(SpreadCandidate candidate, ShownEvidence shown) {
        double[] values = Arrays.copyOf(changing(candidate, shown), NAMES.size());
        double[] looked = candidate.ranked().features();
        System.arraycopy(looked, 0, values, ALL.size(), looked.length);
        return values;
    }

    /// The values of those that change with what is shown.
    static double[] changing(SpreadCandidate candidate, ShownEvidence shown) {
        double[] values = new double[ALL.size()];
        for (int i = 0; i < ALL.size(); i++) {
            values[i] = ALL.get(i).value().of(candidate, shown);
        }
        return values;
    }

    private static double repetition(SpreadCandidate candidate, ShownEvidence shown) {
        ParsedQuestion question = shown.question();
        double repeated = 0;
        for (long terms = candidate.passage().all(); terms != 0; terms &= terms - 1) {
            int t = Long.numberOfTrailingZeros(terms);
            repeated += question.rarity(t) * Math.min(shown.timesShown(t), MOST_COUNTED);
        }
        return repeated == 0
                ? 0
                : repeated / question.weight(candidate.passage().all());
    }

    private static double clauseOpen(SpreadCandidate candidate, ShownEvidence shown) {
        double most = 0;
        for (int c = 0; c < candidate.answered().length; c++) {
            most = Math.max(most, candidate.answered()[c] * shown.open(c));
        }
        return most;
    }

    /// The most that the passage has of one clause of which what is shown leaves something open.
    ///
    /// @param shares what the passage has of each clause
    /// @param open how much of a clause is open
    private static double most(double[] shares, ShownEvidence shown, IntToDoubleFunction open) {
        double most = 0;
        for (int c = 0; c < shares.length; c++) {
            most = Math.max(most, open(shares, shown, open, c));
        }
        return most;
    }

    /// The same for all clauses together.
    private static double sum(double[] shares, ShownEvidence shown, IntToDoubleFunction open) {
        double sum = 0;
        for (int c = 0; c < shares.length; c++) {
            sum += open(shares, shown, open, c);
        }
        return sum;
    }

    private static double open(double[] shares, ShownEvidence shown, IntToDoubleFunction open, int clause) {
        double size = shown.question().clauses().get(clause).size();
        return size * shares[clause] * open.applyAsDouble(clause);
    }

    /// The sentence that has most of what nothing shown has.
    private static double newTellingSentence(SpreadCandidate candidate, ShownEvidence shown) {
        double most = 0;
        for (int s = 0; s < candidate.passage().sentenceCount(); s++) {
            most = Math.max(most, shown.contrast().share(candidate.passage().sentence(s) & ~shown.terms()));
        }
        return most;
    }

    /// How much of the question's terms the passage has in common with the one shown that is likest to it.
    private static double alike(SpreadCandidate candidate, ShownEvidence shown) {
        long own = candidate.passage().all();
        double alike = 0;
        for (SpreadCandidate other : shown.passages()) {
            alike = Math.max(alike, alike(shown.question(), own, other.passage().all()));
        }
        return alike;
    }

    private static double alike(ParsedQuestion question, long one, long other) {
        double all = question.weight(one | other);
        return all == 0 ? 0 : question.weight(one & other) / all;
    }

    private static double documentShown(SpreadCandidate candidate, ShownEvidence shown) {
        int times = shown.ofDocument(candidate.match().document());
        return Math.min(MOST_COUNTED, times) / (double) MOST_COUNTED;
    }

    /// Whether the passage before or after is shown.
    private static double besideShown(SpreadCandidate candidate, ShownEvidence shown) {
        PassageMatch match = candidate.match();
        for (SpreadCandidate other : shown.passages()) {
            int distance = other.match().origin().ordinal() - match.origin().ordinal();
            if (other.match().document() == match.document() && Math.abs(distance) == 1) {
                return 1;
            }
        }
        return 0;
    }

    /// Whether the question names the publisher and nothing of it is shown yet.
    private static double publisherMissing(SpreadCandidate candidate, ShownEvidence shown) {
        Optional<String> named =
                candidate.match().publisher().filter(shown.question().publishers()::contains);
        return named.filter(name -> shown.ofPublisher(name) == 0).isPresent() ? 1 : 0;
    }

    private static double publisherShown(SpreadCandidate candidate, ShownEvidence shown) {
        return candidate
                .match()
                .publisher()
                .map(name -> Math.log1p(shown.ofPublisher(name)))
                .orElse(0.0);
    }
}
