package dev.footnote.search;

import dev.footnote.evaluation.ReaderSets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What ranking is worth on briefs that it was not learned from: all is learned but from the questions that readers ask
/// of one brief, which is then asked. The first look is learned once, on everything.
/// Prints the right first passages, those among the first three, and the right sentences.
public final class ReaderCrossValidation {
    private static final int FIRST = 3;

    private ReaderCrossValidation() {}

    public static void main(String[] arguments) throws IOException {
        try (RankingLessons lessons = new RankingLessons(Files.createTempDirectory("ranking"))) {
            Map<String, Map<String, Double>> models = RankingTrainer.learnRanking(lessons);
            RankingLessons.Lists looks = lessons.secondLooks(new Weights(models));
            for (ReaderSets.Brief brief : ReaderSets.Brief.values()) {
                print(brief, lessons, looks, models);
            }
        }
    }

    private static void print(
            ReaderSets.Brief brief,
            RankingLessons lessons,
            RankingLessons.Lists looks,
            Map<String, Map<String, Double>> models) {
        double[] second = RankingLessons.learnSecond(looks.without(brief), Set.of());
        models.put("look", RankingLessons.named(SecondLook.names(), second, 0));
        models.put(
                "look-several",
                RankingLessons.named(
                        SecondLook.names(), second, SecondLook.names().size()));
        Weights looking = new Weights(models);
        double[] learned = AnswerLessons.learn(AnswerLessons.of(lessons.squad(), looking, ThirdLook.LOOKED_AT));
        List<AnswerLessons.Choice> asked = AnswerLessons.of(lessons.readers(brief), looking, ThirdLook.LOOKED_AT);
        double right = 0;
        double among = 0;
        double sentences = 0;
        for (AnswerLessons.Choice choice : asked) {
            List<Integer> order = choice.order(learned);
            right += choice.evidence()[order.getFirst()] ? 1 : 0;
            among += IntStream.range(0, Math.min(FIRST, order.size()))
                            .anyMatch(rank -> choice.evidence()[order.get(rank)])
                    ? 1
                    : 0;
            sentences += choice.bestOf(order.getFirst(), learned).right() ? 1 : 0;
        }
        System.out.printf(
                "%-10s %4d asked  hit@1 %.3f  hit@3 %.3f  sentence %.3f%n",
                brief, asked.size(), right / asked.size(), among / asked.size(), sentences / asked.size());
    }
}
