package dev.footnote.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/// What is told of a passage by what is shown before it. What it answers of a clause counts the less the more of the
/// clause is answered already (after xQuAD, Santos et al. 2010).
final class SpreadFeatures {
    /// Evidence shown oftener than this counts no further.
    private static final int MOST_COUNTED = 3;

    private static final int MOST_WANTED = 2;

    static final List<SpreadFeature> ALL = List.of(
            new SpreadFeature("score", (p, shown) -> p.ranked().score()),
            new SpreadFeature("repetition", SpreadFeatures::repetition),
            new SpreadFeature("clause-open", SpreadFeatures::clauseOpen),
            new SpreadFeature("clause-open-in-context", (p, shown) -> most(p.shares().inContext(), shown, shown::openInContext)),
            new SpreadFeature("clauses-open-in-context", (p, shown) -> sum(p.shares().inContext(), shown, shown::openInContext)),
            new SpreadFeature(
                    "new-terms",
                    (p, shown) -> shown.question().share(p.passage().all() & ~shown.terms())),
            new SpreadFeature("clause-untold", (p, shown) -> most(p.shares().told(), shown, shown::openTold)),
            new SpreadFeature("clauses-untold", (p, shown) -> sum(p.shares().told(), shown, shown::openTold)),
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
            new SpreadFeature("publisher-shown", SpreadFeatures::publisherShown),
            new SpreadFeature("publisher-wanted", SpreadFeatures::publisherWanted),
            new SpreadFeature("best-of-publisher", SpreadFeatures::bestOfPublisher),
            new SpreadFeature(
                    "round-publisher", (p, shown) -> most(p.shares().ofPublishers(), shown::openOfPublisher)),
            new SpreadFeature("round-date", (p, shown) -> most(p.shares().ofDates(), shown::openOfDate)),
            new SpreadFeature("date-missing", SpreadFeatures::dateMissing),
            new SpreadFeature("clause-most-untold", SpreadFeatures::clauseMostUntold),
            new SpreadFeature("best-of-clause", (p, shown) -> p.bestOfClause()),
            new SpreadFeature("best-of-document", (p, shown) -> p.ofDocument()),
            new SpreadFeature(
                    "document-again", (p, shown) -> shown.ofDocument(p.match().document()) > 0 ? 1 : 0),
            new SpreadFeature("clauses-again", SpreadFeatures::clausesAgain),
            new SpreadFeature("central-name", (p, shown) -> shown.names().central(p.place())),
            new SpreadFeature("shared-name", SpreadFeatures::sharedName));

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
        double[] answered = candidate.shares().answered();
        for (int c = 0; c < answered.length; c++) {
            most = Math.max(most, answered[c] * shown.open(c));
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

    /// The most that the passage has of what the question says round one mention, the less the more of it was shown.
    private static double most(double[] shares, IntToDoubleFunction open) {
        double most = 0;
        for (int m = 0; m < shares.length; m++) {
            most = Math.max(most, shares[m] * open.applyAsDouble(m));
        }
        return most;
    }

    /// What the passage has of the clause of which least was shown.
    private static double clauseMostUntold(SpreadCandidate candidate, ShownEvidence shown) {
        double[] told = candidate.shares().told();
        int least = 0;
        for (int c = 1; c < told.length; c++) {
            least = shown.openTold(c) > shown.openTold(least) ? c : least;
        }
        return told.length == 0 ? 0 : shown.question().clauses().get(least).size() * told[least];
    }

    /// How much of what the passage has of the clauses another passage of its document has shown already.
    private static double clausesAgain(SpreadCandidate candidate, ShownEvidence shown) {
        double again = 0;
        for (SpreadCandidate other : shown.passages()) {
            if (other.match().document() == candidate.match().document()) {
                again = Math.max(again, clausesAgain(shown.question(), candidate.shares().told(), other.shares().told()));
            }
        }
        return again;
    }

    private static double clausesAgain(ParsedQuestion question, double[] told, double[] before) {
        double all = 0;
        double again = 0;
        for (int c = 0; c < told.length; c++) {
            double size = question.clauses().get(c).size();
            all += size * told[c];
            again += size * Math.min(told[c], before[c]);
        }
        return all == 0 ? 0 : again / all;
    }

    /// Whether the question names the date and nothing published then is shown yet.
    private static double dateMissing(SpreadCandidate candidate, ShownEvidence shown) {
        BitSet missing = (BitSet) candidate.dates().clone();
        missing.andNot(shown.dates());
        return missing.isEmpty() ? 0 : 1;
    }

    /// How much a name that the question lacks joins the passage to what is shown of other documents.
    private static double sharedName(SpreadCandidate candidate, ShownEvidence shown) {
        double most = 0;
        for (int name : shown.names().of(candidate.place())) {
            int others = shown.documentsOf(name, candidate.match().document());
            most = Math.max(most, shown.names().telling(name) * Math.log1p(others));
        }
        return most;
    }

    /// How much oftener the question names the publisher than something of it was shown, up to twice.
    private static double publisherWanted(SpreadCandidate candidate, ShownEvidence shown) {
        int mentions = 0;
        for (NamedOrigin named : shown.question().origins().publishers()) {
            mentions += named.fits(candidate.passage()) ? 1 : 0;
        }
        int times = candidate.match().publisher().map(shown::ofPublisher).orElse(0);
        return mentions == 0 ? 0 : Math.max(-MOST_WANTED, Math.min(MOST_WANTED, mentions - times));
    }

    /// 1 for the best of a publisher named that is not shown yet, a half for the second, and so on.
    private static double bestOfPublisher(SpreadCandidate candidate, ShownEvidence shown) {
        return Features.isPublisherNamed(candidate.passage()) ? 1.0 / (1 + shown.aheadOfPublisher(candidate)) : 0;
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
