package dev.footnote.search;

import dev.footnote.search.AnswerLessons.Choice;
import dev.footnote.search.ConfidenceLessons.Case;
import dev.footnote.search.ConfidenceLessons.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// What the weights of the answering sentence and of abstaining are worth on articles they were not learned from, the
/// ranking as it is: the share of first passages with the right sentence, then the curve of abstaining.
public final class AnswerCrossValidation {
    private static final int FOLDS = 6;
    private static final double[] WRONGLY_REFUSED = {0.02, 0.03, 0.04, 0.05, 0.07, 0.10};

    private AnswerCrossValidation() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("ranking");
        Map<String, Map<String, Double>> models = RankingLessons.nothing();
        Weights.learned().models().forEach((name, weights) -> {
            if (!name.equals("answer") && !name.equals("sure")) {
                models.put(name, weights);
            }
        });
        try (RankingLessons lessons = new RankingLessons(folder);
                ConfidenceLessons sureness = new ConfidenceLessons(lessons, folder)) {
            print(lessons, sureness, models);
        }
    }

    /// @param models those of the ranking are taken as they are
    static void print(RankingLessons lessons, ConfidenceLessons sureness, Map<String, Map<String, Double>> models) {
        double[] answer = printSentences(lessons, new Weights(models));
        models.put("answer", RankingLessons.named(AnswerChooser.NAMES, answer, 0));
        printAbstaining(sureness.cases(new Weights(models)));
    }

    private static double[] printSentences(RankingLessons lessons, Weights weights) {
        List<Choice> squad = AnswerLessons.of(lessons.squad(), weights);
        double[] everything = AnswerLessons.learn(squad);
        int all = 0;
        int rough = 0;
        int right = 0;
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            double[] learned = AnswerLessons.learn(
                    squad.stream().filter(c -> c.fold() % FOLDS != fold).toList());
            for (Choice choice : squad) {
                if (choice.fold() % FOLDS == fold && choice.rank() == 0) {
                    all++;
                    rough += choice.sentences().right()[choice.rough()] ? 1 : 0;
                    right += choice.isRight(learned) ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "right sentence in a first passage that holds the answer, squad: roughly %.4f, learned %.4f of %d%n",
                rough / (double) all, right / (double) all, all);
        List<Choice> facts = AnswerLessons.of(lessons.multihop(), weights);
        System.out.printf(
                "a fact's sentence in a passage that holds one, multihop: roughly %.4f, learned on squad %.4f of %d%n",
                share(
                        facts.stream()
                                .filter(c -> c.sentences().right()[c.rough()])
                                .count(),
                        facts),
                share(facts.stream().filter(c -> c.isRight(everything)).count(), facts),
                facts.size());
        return everything;
    }

    private static double share(long part, List<Choice> of) {
        return part / (double) of.size();
    }

    private static void printAbstaining(List<Case> cases) {
        double[] chances = new double[cases.size()];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            double[] weights = ConfidenceLessons.learn(
                    cases.stream().filter(c -> c.fold() % FOLDS != fold).toList());
            for (int i = 0; i < chances.length; i++) {
                if (cases.get(i).fold() % FOLDS == fold) {
                    chances[i] = LogisticRegression.chance(
                            weights, cases.get(i).example().values());
                }
            }
        });
        double[] answerable = IntStream.range(0, chances.length)
                .filter(i -> cases.get(i).kind() == Kind.ANSWERABLE)
                .mapToDouble(i -> chances[i])
                .sorted()
                .toArray();
        for (double share : WRONGLY_REFUSED) {
            printRefused(cases, chances, answerable[(int) (share * answerable.length)]);
        }
    }

    private static void printRefused(List<Case> cases, double[] chances, double threshold) {
        System.out.printf("threshold %.3f refuses", threshold);
        for (Kind kind : Kind.values()) {
            int[] of = IntStream.range(0, chances.length)
                    .filter(i -> cases.get(i).kind() == kind)
                    .toArray();
            long refused = Arrays.stream(of).filter(i -> chances[i] < threshold).count();
            System.out.printf("  %s %.3f", kind.name().toLowerCase(Locale.ROOT), refused / (double) of.length);
        }
        System.out.println();
    }
}
