package dev.footnote.search;

import dev.footnote.evaluation.ReaderSets;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What the weights of the answering sentence and of abstaining are worth on articles they were not learned from, the
/// ranking as it is: the share of first passages with the right sentence, then the curve of abstaining.
public final class AnswerCrossValidation {
    private static final int FOLDS = 6;
    private static final int PASSAGES = 10;
    private static final int MOST_SHOWN = 10;
    private static final double[] WRONGLY_REFUSED = {0.02, 0.03, 0.04, 0.05, 0.07, 0.10};

    private AnswerCrossValidation() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("ranking");
        Map<String, Map<String, Double>> models = RankingLessons.nothing();
        Weights.learned().models().forEach((name, weights) -> {
            if (!Set.of("third", "answer", "sure").contains(name)) {
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
        Weights looking = new Weights(models);
        List<Choice> squad = AnswerLessons.of(lessons.squad(), looking, ThirdLook.LOOKED_AT);
        printSquad(squad);
        RankingTrainer.learnAnswer(squad, models);
        printFacts(AnswerLessons.of(lessons.multihop(), looking, PASSAGES), AnswerLessons.learn(squad));
        printAbstaining(sureness.cases(new Weights(models)));
    }

    private static void printSquad(List<Choice> squad) {
        double[] sums = new double[7];
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            double[] learned = AnswerLessons.learn(
                    squad.stream().filter(c -> c.fold() % FOLDS != fold).toList());
            squad.stream().filter(c -> c.fold() % FOLDS == fold).forEach(choice -> add(choice, learned, sums));
        }
        System.out.printf(
                "squad of %.0f: MRR %.4f  hit@1 %.4f  answering sentence %.4f (before the third look %.4f, %.4f);"
                        + " in a right first passage %.4f, roughly %.4f%n",
                sums[0],
                sums[1] / sums[0],
                sums[2] / sums[0],
                sums[3] / sums[0],
                sums[4] / sums[0],
                sums[5] / sums[0],
                sums[3] / sums[2],
                sums[6] / sums[4]);
    }

    /// Questions, reciprocal ranks, right first passages, right sentences; right first passages, right sentences and
    /// right fullest ones before the third look.
    private static void add(Choice choice, double[] learned, double[] sums) {
        sums[0]++;
        List<Integer> order = choice.order(learned);
        sums[1] += IntStream.range(0, Math.min(MOST_SHOWN, order.size()))
                .filter(rank -> choice.evidence()[order.get(rank)])
                .mapToDouble(rank -> 1.0 / (rank + 1))
                .findFirst()
                .orElse(0);
        sums[2] += choice.evidence()[order.getFirst()] ? 1 : 0;
        sums[3] += choice.bestOf(order.getFirst(), learned).right() ? 1 : 0;
        sums[4] += choice.evidence()[0] ? 1 : 0;
        sums[5] += choice.bestOf(0, learned).right() ? 1 : 0;
        sums[6] += choice.roughOf(0).right() ? 1 : 0;
    }

    private static void printFacts(List<Choice> facts, double[] learned) {
        long all = 0;
        long right = 0;
        long rough = 0;
        for (Choice choice : facts) {
            int[] holding = choice.sentences().stream()
                    .filter(AnswerLessons.Choosable::right)
                    .mapToInt(AnswerLessons.Choosable::passage)
                    .distinct()
                    .toArray();
            for (int passage : holding) {
                all++;
                right += choice.bestOf(passage, learned).right() ? 1 : 0;
                rough += choice.roughOf(passage).right() ? 1 : 0;
            }
        }
        System.out.printf(
                "a fact's sentence in a passage that holds one, multihop: roughly %.4f, learned on squad %.4f of %d%n",
                rough / (double) all, right / (double) all, all);
    }

    private static void printAbstaining(List<Case> cases) {
        double[] chances = new double[cases.size()];
        int[] parts = cases.stream()
                .mapToInt(c -> c.fold() < 0 ? c.fold() : c.fold() % FOLDS)
                .toArray();
        Arrays.stream(parts).distinct().parallel().forEach(part -> {
            double[] weights = ConfidenceLessons.learn(IntStream.range(0, parts.length)
                    .filter(i -> parts[i] != part)
                    .mapToObj(cases::get)
                    .toList());
            for (int i = 0; i < chances.length; i++) {
                if (parts[i] == part) {
                    chances[i] = LogisticRegression.chance(
                            weights, cases.get(i).example().values());
                }
            }
        });
        double[] answerable = of(cases, chances, one -> one.kind() == Kind.ANSWERABLE);
        Arrays.sort(answerable);
        for (double share : WRONGLY_REFUSED) {
            double threshold = answerable[(int) (share * answerable.length)];
            printRefused(cases, chances, threshold);
            printReaders(cases, chances, threshold);
        }
        printAreas(cases, chances);
        printRefused(cases, chances, SearchSettings.PERHAPS_FROM);
        printReaders(cases, chances, SearchSettings.PERHAPS_FROM);
    }

    /// How well what is answered is told from what is not, whatever the threshold: the area under the curve, which is
    /// the chance that of one each the answered one is held for more likely.
    private static void printAreas(List<Case> cases, double[] chances) {
        System.out.printf(
                "areas: near misses %.4f  squad, other subject %.4f  mixed %.4f  small %.4f  one subject %.4f"
                        + "  several subjects %.4f  tiny %.4f  mistyped, other subject %.4f%n  ",
                area(cases, chances, Kind.ANSWERABLE, Kind.UNANSWERABLE),
                area(cases, chances, Kind.SQUAD_ANSWERABLE, Kind.OTHER_SUBJECT),
                area(cases, chances, Kind.MIXED_ANSWERABLE, Kind.MIXED_OTHER_SUBJECT),
                area(cases, chances, Kind.SMALL_ANSWERABLE, Kind.SMALL_OTHER_SUBJECT),
                area(cases, chances, Kind.ONE_SUBJECT_ANSWERABLE, Kind.ONE_SUBJECT_UNANSWERABLE),
                area(cases, chances, Kind.SEVERAL_SUBJECTS_ANSWERABLE, Kind.SEVERAL_SUBJECTS_UNANSWERABLE),
                area(cases, chances, Kind.TINY_ANSWERABLE, Kind.TINY_UNANSWERABLE),
                area(cases, chances, Kind.MISTYPED_ANSWERABLE, Kind.OTHER_SUBJECT));
        for (ReaderSets.Brief brief : ReaderSets.Brief.values()) {
            System.out.printf(
                    " %s %.4f",
                    brief.name().toLowerCase(Locale.ROOT),
                    area(
                            ofReaders(cases, chances, brief, Kind.READERS_ANSWERABLE),
                            ofReaders(cases, chances, brief, Kind.READERS_UNANSWERABLE)));
        }
        System.out.println();
    }

    private static double area(List<Case> cases, double[] chances, Kind yes, Kind no) {
        return area(of(cases, chances, one -> one.kind() == yes), of(cases, chances, one -> one.kind() == no));
    }

    private static double area(double[] yes, double[] no) {
        double above = 0;
        for (double one : yes) {
            for (double other : no) {
                above += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return above / ((double) yes.length * no.length);
    }

    private static double[] ofReaders(List<Case> cases, double[] chances, ReaderSets.Brief brief, Kind kind) {
        return of(cases, chances, one -> one.kind() == kind && one.fold() == ConfidenceLessons.foldOf(brief));
    }

    private static double[] of(List<Case> cases, double[] chances, Predicate<Case> which) {
        return IntStream.range(0, chances.length)
                .filter(i -> which.test(cases.get(i)))
                .mapToDouble(i -> chances[i])
                .toArray();
    }

    /// What readers ask of each brief, which was not learned from: refused wrongly, and rightly.
    private static void printReaders(List<Case> cases, double[] chances, double threshold) {
        for (ReaderSets.Brief brief : ReaderSets.Brief.values()) {
            System.out.printf("   %s", brief.name().toLowerCase(Locale.ROOT));
            for (Kind kind : List.of(Kind.READERS_ANSWERABLE, Kind.READERS_UNANSWERABLE)) {
                System.out.printf(" %.3f", refused(ofReaders(cases, chances, brief, kind), threshold));
            }
        }
        System.out.println();
    }

    private static void printRefused(List<Case> cases, double[] chances, double threshold) {
        System.out.printf("threshold %.3f refuses", threshold);
        for (Kind kind : Kind.values()) {
            double refused = refused(of(cases, chances, one -> one.kind() == kind), threshold);
            System.out.printf("  %s %.3f", kind.name().toLowerCase(Locale.ROOT), refused);
        }
        System.out.println();
    }

    private static double refused(double[] chances, double threshold) {
        return Arrays.stream(chances).filter(chance -> chance < threshold).count() / (double) chances.length;
    }
}
