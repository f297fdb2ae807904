package dev.footnote.search;

import dev.footnote.evaluation.AskSet;
import dev.footnote.evaluation.ReaderSets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What ranking learns from, and how: the development parts of two sets, and what readers ask of six briefs.
final class RankingLessons implements AutoCloseable {
    private static final double MULTIHOP_COUNTS = 1.5;

    /// With 1, readers' questions on other briefs are answered slightly better, and squad's slightly worse.
    private static final double READERS_COUNT = 0.5;

    private final TrainingSet multihop;
    private final TrainingSet squad;
    private final Map<ReaderSets.Brief, TrainingSet> readers = new EnumMap<>(ReaderSets.Brief.class);

    /// The candidates of the questions of each set.
    record Lists(List<RankedList> multihop, List<RankedList> squad, Map<ReaderSets.Brief, List<RankedList>> readers) {
        Lists {
            multihop = List.copyOf(multihop);
            squad = List.copyOf(squad);
            readers = Map.copyOf(readers);
        }

        /// What this makes of each list.
        Lists map(UnaryOperator<RankedList> change) {
            Map<ReaderSets.Brief, List<RankedList>> changed = new EnumMap<>(ReaderSets.Brief.class);
            readers.forEach((reader, lists) ->
                    changed.put(reader, lists.stream().map(change).toList()));
            return new Lists(
                    multihop.stream().map(change).toList(),
                    squad.stream().map(change).toList(),
                    changed);
        }

        /// Without what readers ask of one brief.
        Lists without(ReaderSets.Brief brief) {
            Map<ReaderSets.Brief, List<RankedList>> kept = new EnumMap<>(readers);
            kept.remove(brief);
            return new Lists(multihop, squad, kept);
        }
    }

    /// @param folder for the indexes
    RankingLessons(Path folder) throws IOException {
        Path ask = AskSet.bench().resolve("ask");
        AskSet news = AskSet.read("multihop", ask.resolve("multihop/documents"), ask.resolve("multihop/dev"));
        AskSet articles = AskSet.read("squad", ask.resolve("squad/documents"), ask.resolve("squad/dev"));
        this.multihop = new TrainingSet(news, folder);
        this.squad = new TrainingSet(articles, folder);
        for (ReaderSets.Brief brief : ReaderSets.Brief.values()) {
            readers.put(brief, new TrainingSet(ReaderSets.of(brief), folder));
        }
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

    TrainingSet readers(ReaderSets.Brief brief) {
        return Objects.requireNonNull(readers.get(brief));
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
    Lists firstLooks() {
        return lists(RankingLessons::firstLooks);
    }

    private Lists lists(Function<TrainingSet, List<RankedList>> look) {
        Map<ReaderSets.Brief, List<RankedList>> ofReaders = new EnumMap<>(ReaderSets.Brief.class);
        readers.forEach((brief, set) -> ofReaders.put(brief, look.apply(set)));
        return new Lists(look.apply(multihop), look.apply(squad), ofReaders);
    }

    private static List<RankedList> firstLooks(TrainingSet set) {
        PassageRanker ranker = new PassageRanker(set.index(), SearchSettings.DEFAULT, new Weights(nothing()));
        return set.questions().parallelStream()
                .filter(asked -> asked.item().answerable())
                .map(asked -> list(set, asked, ranker.firstLook(asked.parsed(), SearchFilter.NONE)))
                .toList();
    }

    /// The best candidates by the first look of these weights, those that are read with the features of the second.
    Lists secondLooks(Weights weights) {
        return lists(set -> secondLooks(set, weights));
    }

    private static List<RankedList> secondLooks(TrainingSet set, Weights weights) {
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
        List<AskSet.Place> answers = asked.item().answers();
        String together = !relevant.isEmpty()
                ? article(relevant.getFirst())
                : !answers.isEmpty()
                        ? answers.getFirst().document()
                        : asked.item().id();
        return together.hashCode() & 0xffff;
    }

    static double[] learnFirst(Lists lists) {
        return ListwiseRegression.learn(examples(lists, Set.of(), false), Features.NAMES.size());
    }

    /// First the weights for all questions, then what those of several clauses have besides.
    ///
    /// @param without documents of the news that are not learned from
    static double[] learnSecond(Lists lists, Set<Integer> without) {
        return ListwiseRegression.learn(
                examples(lists.map(RankedList::ofSecondLook), without, true),
                2 * SecondLook.names().size());
    }

    /// What to show next under these weights of the second look. Only questions that several passages answer can tell.
    static double[] learnNext(List<RankedList> ofMultihop, double[] weights) {
        return SpreadLessons.learn(ofMultihop.stream()
                .map(list -> SpreadLessons.Ranked.of(list, weights))
                .toList());
    }

    /// Multihop's documents are what readers ask of the news, in the same order, and so under the same numbers.
    private static List<ListwiseRegression.Example> examples(Lists lists, Set<Integer> without, boolean severalApart) {
        List<ListwiseRegression.Example> examples = new ArrayList<>();
        lists.squad().forEach(list -> examples.add(list.example(Set.of(), 1, severalApart)));
        lists.multihop().forEach(list -> examples.add(list.example(without, MULTIHOP_COUNTS, severalApart)));
        for (ReaderSets.Brief brief : ReaderSets.Brief.values()) {
            Set<Integer> masked = brief == ReaderSets.Brief.NEWS ? without : Set.of();
            lists.readers()
                    .getOrDefault(brief, List.of())
                    .forEach(list -> examples.add(list.example(masked, READERS_COUNT, severalApart)));
        }
        return examples;
    }

    @Override
    public void close() throws IOException {
        multihop.close();
        squad.close();
        for (TrainingSet set : readers.values()) {
            set.close();
        }
    }
}
