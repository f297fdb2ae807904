package dev.footnote.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Learns the weights of ranking and of abstaining from the development parts of the benchmarks, and writes them where
/// the program reads them. The same documents always give the same file.
///
/// Arguments: the file to write, and an empty folder for the indexes.
public final class RankingTrainer {
    private static final String PATH = "src/main/resources/dev/footnote/search/ranking.weights";

    private RankingTrainer() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : PATH);
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("ranking");
        try (RankingLessons lessons = new RankingLessons(folder);
                ConfidenceLessons sureness = new ConfidenceLessons(lessons, folder)) {
            Files.writeString(file, written(learn(lessons, sureness)));
        }
    }

    /// All models, one after the other: each learns from what the one before leaves.
    static Map<String, Map<String, Double>> learn(RankingLessons lessons, ConfidenceLessons sureness) {
        Map<String, Map<String, Double>> models = learnRanking(lessons);
        learnAnswer(AnswerLessons.of(lessons.squad(), new Weights(models), ThirdLook.LOOKED_AT), models);
        double[] sure = ConfidenceLessons.learn(sureness.cases(new Weights(models)));
        models.put("sure", RankingLessons.named(Signs.NAMES, sure, 0));
        return models;
    }

    /// The models of the third look and of the sentence.
    static void learnAnswer(List<AnswerLessons.Choice> choices, Map<String, Map<String, Double>> models) {
        double[] weights = AnswerLessons.learn(choices);
        models.put("third", RankingLessons.named(ThirdLook.NAMES, weights, 0));
        models.put("answer", RankingLessons.named(AnswerChooser.NAMES, weights, ThirdLook.NAMES.size()));
    }

    /// The models of the two looks.
    static Map<String, Map<String, Double>> learnRanking(RankingLessons lessons) {
        Map<String, Map<String, Double>> models = RankingLessons.nothing();
        double[] first = RankingLessons.learnFirst(lessons.firstLooks());
        models.put("first", RankingLessons.named(Features.NAMES, first, 0));
        RankingLessons.Lists looks = lessons.secondLooks(new Weights(models));
        double[] second = RankingLessons.learnSecond(looks, Set.of());
        List<String> names = SecondLook.names();
        models.put("look", RankingLessons.named(names, second, 0));
        models.put("look-several", RankingLessons.named(names, second, names.size()));
        double[] next = RankingLessons.learnNext(looks.multihop(), second);
        models.put("next", RankingLessons.named(AspectFeatures.NAMES, next, 0));
        return models;
    }

    static String written(Map<String, Map<String, Double>> models) {
        StringBuilder text =
                new StringBuilder("# Written by dev.footnote.search.RankingTrainer; not to be changed by hand.\n");
        models.forEach((model, weights) ->
                weights.forEach((feature, weight) -> text.append("%s %s %.4f%n".formatted(model, feature, weight))));
        return text.toString();
    }
}
