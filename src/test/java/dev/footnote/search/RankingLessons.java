package dev.footnote.search;

import dev.footnote.evaluation.AskSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What ranking learns from, and how: the development parts of two sets.
final class RankingLessons implements AutoCloseable {
    private static final double MULTIHOP_COUNTS = 1.5;

    private final TrainingSet multihop;
    private final TrainingSet squad;

    /// @param folder for the indexes
    RankingLessons(Path folder) throws IOException {
        Path ask = AskSet.bench().resolve("ask");
        AskSet news = AskSet.read("multihop", ask.resolve("multihop/documents"), ask.resolve("multihop/dev"));
        AskSet articles = AskSet.read("squad", ask.resolve("squad/documents"), ask.resolve("squad/dev"));
        this.multihop = new TrainingSet(news, folder);
        this.squad = new TrainingSet(articles, folder);
    }

    static String article(String document) {
        return document.replaceAll("p\\d+$", "");
    }

    TrainingSet multihop() {
        return multihop;
    }

    TrainingSet squad() {
        return squad;
    }

    /// Weights of nothing, for reading features.
    static Map<String, Map<String, Double>> nothing() {
        Map<String, Map<String, Double>> models = new LinkedHashMap<>();
        models.put("first", named(Features.NAMES, new double[Features.NAMES.size()], 0));
        List<String> look = SecondLook.names();
        models.put("look", named(look, new double[look.size()], 0));
        models.put("look-several", named(look, new double[look.size()], 0));
        models.put("next", named(AspectFeatures.NAMES, new double[AspectFeatures.NAMES.size()], 0));
        models.put("third", named(ThirdLook.NAMES, new double[ThirdLook.NAMES.size()], 0));
        models.put("answer", named(AnswerChooser.NAMES, new double[AnswerChooser.NAMES.size()], 0));
        models.put("sure", named(Signs.NAMES, new double[Signs.NAMES.size()], 0));
        return models;
    }

    static Map<String, Double> named(List<String> names, double[] weights, int from) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), weights[from + i]);
        }
        return named;
    }

    /// All candidates of all questions that have an answer, with the features of the first look.
    static List<RankedList> firstLooks(TrainingSet set) {
        PassageRanker ranker = new PassageRanker(set.index(), SearchSettings.DEFAULT, new Weights(nothing()));
        return set.questions().parallelStream()
                .filter(asked -> asked.item().answerable())
                .map(asked -> list(set, asked, ranker.firstLook(asked.parsed(), SearchFilter.NONE)))
                .toList();
    }

    /// The best candidates by the first look of these weights, those that are read with the features of the second.
    static List<RankedList> secondLooks(TrainingSet set, Weights weights) {
        PassageRanker ranker = new PassageRanker(set.index(), SearchSettings.DEFAULT, weights);
        return set.questions().parallelStream()
                .filter(asked -> asked.item().answerable())
                .map(asked -> list(set, asked, best(ranker.secondLook(asked.parsed(), SearchFilter.NONE))))
                .toList();
    }

    private static List<RankedPassage> best(List<RankedPassage> ranked) {
        return ranked.subList(0, Math.min(EvidenceSpread.WINDOW, ranked.size()));
    }

    private static RankedList list(TrainingSet set, TrainingSet.Asked asked, List<RankedPassage> ranked) {
        long[] evidence = ranked.stream()
                .mapToLong(one -> set.evidence(asked.item(), one))
                .toArray();
        return new RankedList(asked, fold(asked), ranked, evidence);
    }

    /// Questions on one article stay together.
    static int fold(TrainingSet.Asked asked) {
        List<String> relevant = asked.item().relevant();
        return relevant.isEmpty()
                ? asked.item().id().hashCode() & 0xffff
                : article(relevant.getFirst()).hashCode() & 0xffff;
    }

    static double[] learnFirst(List<RankedList> ofMultihop, List<RankedList> ofSquad) {
        return ListwiseRegression.learn(examples(ofMultihop, ofSquad, Set.of(), false), Features.NAMES.size());
    }

    /// First the weights for all questions, then what those of several clauses have besides.
    static double[] learnSecond(List<RankedList> ofMultihop, List<RankedList> ofSquad, Set<Integer> without) {
        return ListwiseRegression.learn(
                examples(
                        ofMultihop.stream().map(RankedList::ofSecondLook).toList(),
                        ofSquad.stream().map(RankedList::ofSecondLook).toList(),
                        without,
                        true),
                2 * SecondLook.names().size());
    }

    /// What to show next under these weights of the second look. Only questions that several passages answer can tell.
    static double[] learnNext(List<RankedList> ofMultihop, double[] weights) {
        return SpreadLessons.learn(ofMultihop.stream()
                .map(list -> SpreadLessons.Ranked.of(list, weights))
                .toList());
    }

    private static List<ListwiseRegression.Example> examples(
            List<RankedList> ofMultihop, List<RankedList> ofSquad, Set<Integer> without, boolean severalApart) {
        List<ListwiseRegression.Example> examples = new ArrayList<>();
        ofSquad.forEach(list -> examples.add(list.example(Set.of(), 1, severalApart)));
        ofMultihop.forEach(list -> examples.add(list.example(without, MULTIHOP_COUNTS, severalApart)));
        return examples;
    }

    @Override
    public void close() throws IOException {
        multihop.close();
        squad.close();
    }
}
