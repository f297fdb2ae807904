package dev.footnote.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Learns how likely a passage is the evidence for one aspect of a question, though nobody says for which aspect each
/// piece of evidence is: every piece counts for the aspects in proportion to how likely it is theirs already (a mixture
/// of softmax regressions, climbed by Adam). Deterministic.
final class SpreadLessons {
    private static final int EPOCHS = 60;
    private static final double RATE = 0.2;
    private static final double RATE_DECAY = 0.96;
    private static final double SHRINKAGE = 1e-3;

    /// Features that hardly ever differ are not blown up.
    private static final double LEAST_DEVIATION = 1e-3;

    private static final int FEATURES = AspectFeatures.NAMES.size();

    private SpreadLessons() {}

    /// A question's candidates in the order of the ranking.
    ///
    /// @param evidence for each of them, the pieces of evidence that it holds
    record Ranked(List<RankedPassage> passages, long[] evidence) {
        /// The list ranked again by other weights of the second look; what it did not read stays behind.
        static Ranked of(RankedList list, double[] weights) {
            double[] scores = new double[list.ranked().size()];
            int read = list.read();
            double lowest = 0;
            for (int i = 0; i < read; i++) {
                scores[i] = Weights.sum(weights, list.apart(list.ranked().get(i).features()));
                lowest = i == 0 ? scores[i] : Math.min(lowest, scores[i]);
            }
            double before = read == 0 ? 0 : list.ranked().get(read - 1).score();
            for (int i = read; i < scores.length; i++) {
                scores[i] = lowest + list.ranked().get(i).score() - before;
            }
            int[] order = IntStream.range(0, scores.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                    .mapToInt(i -> i)
                    .toArray();
            List<RankedPassage> passages = new ArrayList<>();
            for (int i : order) {
                passages.add(list.ranked().get(i).scored(scores[i]));
            }
            return new Ranked(
                    passages,
                    Arrays.stream(order).mapToLong(i -> list.evidence()[i]).toArray());
        }

        private boolean teaches() {
            return Arrays.stream(evidence).anyMatch(held -> held != 0);
        }
    }

    /// The features of all aspects and candidates of a question, and which candidates hold evidence.
    private record Lesson(double[][][] features, int[] right) {
        private static Lesson of(Ranked list) {
            int[] right = IntStream.range(0, list.evidence().length)
                    .filter(i -> list.evidence()[i] != 0)
                    .toArray();
            List<Clause> aspects =
                    Aspects.of(list.passages().getFirst().passage().question());
            return new Lesson(AspectChances.features(aspects, list.passages()), right);
        }
    }

    static double[] learn(List<Ranked> lists) {
        List<Lesson> lessons =
                lists.stream().filter(Ranked::teaches).map(Lesson::of).toList();
        int pieces = lessons.stream().mapToInt(lesson -> lesson.right().length).sum();
        double[] deviations = deviations(lessons);
        Adam adam = new Adam(FEATURES);
        double rate = RATE;
        for (int epoch = 0; epoch < EPOCHS; epoch++, rate *= RATE_DECAY) {
            double[] gradient = new double[FEATURES];
            double[] weights = unscaled(adam.weights(), deviations);
            lessons.forEach(lesson -> add(lesson, weights, gradient));
            for (int k = 0; k < FEATURES; k++) {
                gradient[k] = gradient[k] / deviations[k] / pieces - SHRINKAGE * adam.weights()[k];
            }
            adam.step(gradient, rate);
        }
        return unscaled(adam.weights(), deviations);
    }

    private static double[] unscaled(double[] weights, double[] deviations) {
        double[] unscaled = new double[FEATURES];
        Arrays.setAll(unscaled, k -> weights[k] / deviations[k]);
        return unscaled;
    }

    /// How much each feature differs among the candidates of a question.
    private static double[] deviations(List<Lesson> lessons) {
        double[] squares = new double[FEATURES];
        int aspects = 0;
        for (Lesson lesson : lessons) {
            for (double[][] candidates : lesson.features()) {
                addVariance(candidates, squares);
                aspects++;
            }
        }
        double[] deviations = new double[FEATURES];
        for (int k = 0; k < FEATURES; k++) {
            deviations[k] = LEAST_DEVIATION + Math.sqrt(squares[k] / Math.max(1, aspects));
        }
        return deviations;
    }

    private static void addVariance(double[][] candidates, double[] squares) {
        for (int k = 0; k < FEATURES; k++) {
            double mean = 0;
            for (double[] values : candidates) {
                mean += values[k] / candidates.length;
            }
            for (double[] values : candidates) {
                squares[k] += (values[k] - mean) * (values[k] - mean) / candidates.length;
            }
        }
    }

    /// The gradient of the likelihood of the evidence of one question.
    private static void add(Lesson lesson, double[] weights, double[] gradient) {
        AspectChances chances = AspectChances.of(lesson.features(), weights);
        double[] ofAspect = new double[chances.aspects()];
        for (int right : lesson.right()) {
            double sum = 0;
            for (int a = 0; a < ofAspect.length; a++) {
                sum += chances.of(a, right);
            }
            for (int a = 0; a < ofAspect.length; a++) {
                double share = chances.of(a, right) / sum;
                ofAspect[a] += share;
                ListwiseRegression.addScaled(gradient, lesson.features()[a][right], share);
            }
        }
        for (int a = 0; a < ofAspect.length; a++) {
            double[][] candidates = lesson.features()[a];
            for (int i = 0; i < candidates.length; i++) {
                ListwiseRegression.addScaled(gradient, candidates[i], -ofAspect[a] * chances.of(a, i));
            }
        }
    }
}
