package dev.footnote.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Learns what to show next: at every step of showing ten passages, what holds evidence not shown yet ought to come
/// before everything else. Each round learns from where the choices of the round before led, and from all earlier
/// rounds (DAgger, Ross et al. 2011), so that it sees the states that it will meet. Deterministic.
final class SpreadLessons {
    private static final int ROUNDS = 3;
    private static final int SHOWN = 10;

    /// Of fewer questions than the ranking learns from: chosen on held-out documents.
    private static final double SHRINKAGE = 3e-3;

    /// The choices of the first round: rather new than better.
    private static final Map<String, Double> AT_FIRST = Map.of("score", 1.0, "repetition", -0.5, "clause-open", 4.0);

    private SpreadLessons() {}

    /// A question's candidates in the order of the ranking.
    ///
    /// @param evidence for each of them, the pieces of evidence that it holds
    record Ranked(List<RankedPassage> passages, long[] evidence, double weight) {
        /// What there is to be found.
        private long anywhere() {
            long anywhere = 0;
            for (long one : evidence) {
                anywhere |= one;
            }
            return anywhere;
        }

        /// The list ranked again by other weights of the second look.
        static Ranked of(RankedList list, double[] weights, double weight) {
            double[] scores = list.ranked().stream()
                    .mapToDouble(one -> Weights.sum(weights, list.apart(one.features())))
                    .toArray();
            int[] order = IntStream.range(0, scores.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                    .mapToInt(i -> i)
                    .toArray();
            List<RankedPassage> passages = new ArrayList<>();
            for (int i : order) {
                RankedPassage one = list.ranked().get(i);
                passages.add(one.scored(scores[i]));
            }
            return new Ranked(
                    passages,
                    Arrays.stream(order).mapToLong(i -> list.evidence()[i]).toArray(),
                    weight);
        }
    }

    /// The weights for all questions, then what those of several clauses have besides.
    static double[] learn(List<Ranked> lists) {
        int features = SpreadFeatures.NAMES.size();
        double[] weights = new double[2 * features];
        for (int f = 0; f < features; f++) {
            weights[f] = AT_FIRST.getOrDefault(SpreadFeatures.NAMES.get(f), 0.0);
        }
        List<ListwiseRegression.Example> examples = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Ranked list : lists) {
                addSteps(list, weights, examples);
            }
            weights = ListwiseRegression.learn(examples, weights.length, SHRINKAGE);
        }
        return weights;
    }

    private static void addSteps(Ranked list, double[] weights, List<ListwiseRegression.Example> examples) {
        if (list.passages().isEmpty()) {
            return;
        }
        List<RankedPassage> best = list.passages()
                .subList(0, Math.min(EvidenceSpread.WINDOW, list.passages().size()));
        SpreadPool pool = new SpreadPool(best);
        List<SpreadCandidate> candidates = pool.candidates();
        ShownEvidence shown = new ShownEvidence(pool);
        List<Integer> rest =
                new ArrayList<>(IntStream.range(0, candidates.size()).boxed().toList());
        int next = rest.removeFirst();
        long found = list.evidence()[next];
        for (int step = 1; step < SHOWN && (list.anywhere() & ~found) != 0; step++) {
            shown.show(candidates.get(next));
            ListwiseRegression.Example example = example(list, candidates, rest, shown, found);
            examples.add(example);
            next = rest.remove(best(example.values(), weights));
            found |= list.evidence()[next];
        }
    }

    private static ListwiseRegression.Example example(
            Ranked list, List<SpreadCandidate> candidates, List<Integer> rest, ShownEvidence shown, long found) {
        double[][] values = new double[rest.size()][];
        boolean[] right = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = apart(SpreadFeatures.of(candidates.get(rest.get(i)), shown), shown.question());
            right[i] = (list.evidence()[rest.get(i)] & ~found) != 0;
        }
        return new ListwiseRegression.Example(values, right, list.weight());
    }

    /// The values twice, the second time only for questions of several clauses.
    private static double[] apart(double[] values, ParsedQuestion question) {
        double[] both = Arrays.copyOf(values, 2 * values.length);
        if (question.hasSeveralClauses()) {
            System.arraycopy(values, 0, both, values.length, values.length);
        }
        return both;
    }

    private static int best(double[][] values, double[] weights) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = Weights.sum(weights, values[i]) > Weights.sum(weights, values[best]) ? i : best;
        }
        return best;
    }
}
