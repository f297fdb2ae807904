package dev.footnote.search;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What the learned weights are worth on questions they were not learned from: folds by article for squad, by question
/// for multihop, where moreover the documents that answer a held-out question are not among those learned from. Prints
/// the figures with all features, then without each. The first look is learned once, on everything.
public final class RankingCrossValidation {
    private static final int FOLDS = 6;

    private final RankingLessons.Lists lists;

    private RankingCrossValidation(RankingLessons lessons, Weights looking) {
        this.lists = lessons.secondLooks(looking);
    }

    public static void main(String[] arguments) throws IOException {
        try (RankingLessons lessons = new RankingLessons(Files.createTempDirectory("ranking"))) {
            Map<String, Map<String, Double>> models = RankingTrainer.learnRanking(lessons);
            RankingCrossValidation validation = new RankingCrossValidation(lessons, new Weights(models));
            validation.print("all features", Set.of());
            List<String> names = SecondLook.names();
            for (int f = 0; f < names.size() && arguments.length == 0; f++) {
                validation.print("without " + names.get(f), Set.of(f));
            }
        }
    }

    private void print(String name, Set<Integer> without) {
        double[][] ofMultihop = new double[FOLDS][];
        double[][] ofSquad = new double[FOLDS][];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            Learned learned = learn(fold, without);
            ofMultihop[fold] = figures(part(lists.multihop(), fold, true), learned);
            ofSquad[fold] = figures(part(lists.squad(), fold, true), learned);
        });
        System.out.printf("%-32s multihop %s   squad %s%n", name, row(ofMultihop), row(ofSquad));
    }

    private record Learned(double[] second, EvidenceSpread spread) {}

    private Learned learn(int fold, Set<Integer> without) {
        Set<Integer> unseen = new HashSet<>();
        part(lists.multihop(), fold, true).forEach(list -> unseen.addAll(list.goldDocuments()));
        RankingLessons.Lists learnedFrom = new RankingLessons.Lists(
                        part(lists.multihop(), fold, false), part(lists.squad(), fold, false), lists.readers())
                .map(list -> masked(list, without));
        double[] second = RankingLessons.learnSecond(learnedFrom, unseen);
        Map<String, Map<String, Double>> models = RankingLessons.nothing();
        List<RankedList> seen = learnedFrom.multihop().stream()
                .map(list -> list.without(unseen))
                .toList();
        double[] next = RankingLessons.learnNext(seen, second);
        models.put("next", RankingLessons.named(AspectFeatures.NAMES, next, 0));
        return new Learned(second, new EvidenceSpread(new Weights(models)));
    }

    private static List<RankedList> part(List<RankedList> lists, int fold, boolean held) {
        return lists.stream()
                .filter(list -> list.fold() % FOLDS == fold == held)
                .toList();
    }

    private static RankedList masked(RankedList list, Set<Integer> without) {
        if (without.isEmpty()) {
            return list;
        }
        List<RankedPassage> ranked = list.ranked().stream()
                .map(one -> {
                    double[] values = one.features().clone();
                    without.stream().filter(f -> f < values.length).forEach(f -> values[f] = 0);
                    return new RankedPassage(one.passage(), values, one.score(), one.soft());
                })
                .toList();
        return new RankedList(list.asked(), list.fold(), ranked, list.evidence());
    }

    /// Questions, reciprocal ranks, hits at 1, 4 and 10, facts, facts found.
    private static double[] figures(List<RankedList> lists, Learned learned) {
        double[] sums = new double[7];
        for (RankedList list : lists) {
            SpreadLessons.Ranked ranked = SpreadLessons.Ranked.of(list, learned.second());
            List<RankedPassage> shown = learned.spread().pick(ranked.passages(), 10);
            long found = 0;
            int first = 0;
            for (int rank = 1; rank <= shown.size(); rank++) {
                long held = ranked.evidence()[place(ranked, shown.get(rank - 1))];
                found |= held;
                first = first == 0 && held != 0 ? rank : first;
            }
            sums[0]++;
            sums[1] += first == 0 ? 0 : 1.0 / first;
            sums[2] += first == 1 ? 1 : 0;
            sums[3] += first > 0 && first <= 4 ? 1 : 0;
            sums[4] += first > 0 ? 1 : 0;
            sums[5] += Math.max(1, list.asked().item().facts().size());
            sums[6] += Long.bitCount(found);
        }
        return sums;
    }

    private static int place(SpreadLessons.Ranked list, RankedPassage shown) {
        return IntStream.range(0, list.passages().size())
                .filter(i -> list.passages().get(i).passage() == shown.passage())
                .findFirst()
                .orElseThrow();
    }

    private static String row(double[][] folds) {
        double[] sums = new double[7];
        for (double[] fold : folds) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += fold[i];
            }
        }
        return "MRR %.4f  hit@1 %.4f  hit@4 %.4f  hit@10 %.4f  facts %.4f"
                .formatted(
                        sums[1] / sums[0], sums[2] / sums[0], sums[3] / sums[0], sums[4] / sums[0], sums[6] / sums[5]);
    }
}
