package dev.footnote.search;

import dev.footnote.evaluation.AskSet;
import dev.footnote.search.Confidence.Evidence;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What ranking and abstaining learn from, and how: the development parts of three sets, and the questions of one put
/// to the documents of another.
final class RankingLessons implements AutoCloseable {
    private static final double MULTIHOP_COUNTS = 1.5;
    private static final int EVERY_THIRD = 3;
    private static final int OTHERS_ASKED = 50;
    private static final int SHORTEST_MISTYPED = 6;

    private final TrainingSet multihop;
    private final TrainingSet squad;
    private final TrainingSet unanswerable;
    private final TrainingSet strange;
    private final TrainingSet mistyped;
    private final List<TrainingSet> small = new ArrayList<>();

    /// Which kind of case an example of abstaining is.
    enum Kind {
        ANSWERABLE(1),
        UNANSWERABLE(1),
        MULTIHOP_ANSWERABLE(0.4),
        MULTIHOP_UNANSWERABLE(0.3),
        OTHER_SUBJECT(0.7),
        SQUAD_ANSWERABLE(0.4),
        SMALL_ANSWERABLE(0.4),
        SMALL_OTHER_SUBJECT(0.4),
        MISTYPED_ANSWERABLE(0.3);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }

    /// A case of abstaining, and the part of its set.
    record Case(LogisticRegression.Example example, Kind kind, int fold) {}

    /// @param folder for the indexes
    RankingLessons(Path folder) throws IOException {
        Path ask = AskSet.bench().resolve("ask");
        AskSet news = AskSet.read("multihop", ask.resolve("multihop/documents"), ask.resolve("multihop/dev"));
        AskSet articles = AskSet.read("squad", ask.resolve("squad/documents"), ask.resolve("squad/dev"));
        this.multihop = new TrainingSet(news, folder);
        this.squad = new TrainingSet(articles, folder);
        this.unanswerable = new TrainingSet(
                AskSet.read("unanswerable", ask.resolve("unanswerable/dev/documents"), ask.resolve("unanswerable/dev")),
                folder);
        this.strange = new TrainingSet(new AskSet("strange", news.documents(), unrelated(articles)), folder);
        this.mistyped = new TrainingSet(new AskSet("mistyped", articles.documents(), mistyped(articles)), folder);
        for (AskSet brief : smallBriefs(articles)) {
            small.add(new TrainingSet(brief, folder));
        }
    }

    /// Two letters of the longest word change places.
    private static List<AskSet.Item> mistyped(AskSet articles) {
        List<AskSet.Item> items = new ArrayList<>();
        for (int i = 2; i < articles.items().size(); i += EVERY_THIRD) {
            AskSet.Item item = articles.items().get(i);
            String longest = Arrays.stream(item.question().split("[^\\p{L}]+"))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            int middle = longest.length() / 2;
            if (longest.length() >= SHORTEST_MISTYPED) {
                String wrong = longest.substring(0, middle - 1)
                        + longest.charAt(middle)
                        + longest.charAt(middle - 1)
                        + longest.substring(middle + 1);
                items.add(new AskSet.Item(
                        item.id(),
                        item.question().replace(longest, wrong),
                        item.relevant(),
                        item.facts(),
                        Optional.empty()));
            }
        }
        return items;
    }

    /// Two articles make a brief; it is asked its own questions and some of all others.
    private static List<AskSet> smallBriefs(AskSet articles) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        articles.documents()
                .forEach(source -> numbers.putIfAbsent(article(source.id().value()), numbers.size()));
        List<AskSet> briefs = new ArrayList<>();
        for (int b = 0; b < numbers.size() / 2; b++) {
            int brief = b;
            List<SourceDocument> documents = articles.documents().stream()
                    .filter(source -> numbers.getOrDefault(article(source.id().value()), 0) / 2 == brief)
                    .toList();
            List<AskSet.Item> items = new ArrayList<>();
            for (int i = 0; i < articles.items().size(); i++) {
                AskSet.Item item = articles.items().get(i);
                boolean own = numbers.getOrDefault(article(item.relevant().getFirst()), 0) / 2 == brief;
                if (own && i % EVERY_THIRD == 0) {
                    items.add(item);
                } else if (!own && i % OTHERS_ASKED == brief % OTHERS_ASKED) {
                    items.add(new AskSet.Item(item.id(), item.question(), List.of(), List.of(), Optional.empty()));
                }
            }
            briefs.add(new AskSet("small" + b, documents, items));
        }
        return briefs;
    }

    private static String article(String document) {
        return document.replaceAll("p\\d+$", "");
    }

    private static List<AskSet.Item> unrelated(AskSet articles) {
        List<AskSet.Item> items = new ArrayList<>();
        for (int i = 0; i < articles.items().size(); i += EVERY_THIRD) {
            AskSet.Item item = articles.items().get(i);
            items.add(new AskSet.Item(item.id(), item.question(), List.of(), List.of(), Optional.empty()));
        }
        return items;
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
        models.put("next", named(SpreadFeatures.NAMES, new double[SpreadFeatures.NAMES.size()], 0));
        models.put("next-several", named(SpreadFeatures.NAMES, new double[SpreadFeatures.NAMES.size()], 0));
        models.put("sure", named(Confidence.NAMES, new double[Confidence.NAMES.size()], 0));
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

    /// The best candidates by the first look of these weights, with the features of the second.
    static List<RankedList> secondLooks(TrainingSet set, Weights weights) {
        PassageRanker ranker = new PassageRanker(set.index(), SearchSettings.DEFAULT, weights);
        return set.questions().parallelStream()
                .filter(asked -> asked.item().answerable())
                .map(asked -> list(set, asked, best(ranker.rank(asked.parsed(), SearchFilter.NONE))))
                .toList();
    }

    private static List<RankedPassage> best(List<RankedPassage> ranked) {
        return ranked.subList(0, Math.min(SecondLook.LOOKED_AT, ranked.size()));
    }

    private static RankedList list(TrainingSet set, TrainingSet.Asked asked, List<RankedPassage> ranked) {
        long[] evidence = ranked.stream()
                .mapToLong(one -> set.evidence(asked.item(), one))
                .toArray();
        return new RankedList(asked, fold(asked), ranked, evidence);
    }

    /// Questions on one article stay together.
    private static int fold(TrainingSet.Asked asked) {
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
                examples(ofMultihop, ofSquad, without, true),
                2 * SecondLook.names().size());
    }

    /// What to show next under these weights of the second look.
    ///
    /// @param several whether of questions of several clauses, or of the others
    static double[] learnNext(
            List<RankedList> ofMultihop, List<RankedList> ofSquad, double[] weights, boolean several) {
        List<SpreadLessons.Ranked> lists = new ArrayList<>();
        ofSquad.stream()
                .filter(list -> list.asked().parsed().hasSeveralClauses() == several)
                .forEach(list -> lists.add(SpreadLessons.Ranked.of(list, weights, 1)));
        ofMultihop.stream()
                .filter(list -> list.asked().parsed().hasSeveralClauses() == several)
                .forEach(list -> lists.add(SpreadLessons.Ranked.of(list, weights, MULTIHOP_COUNTS)));
        return SpreadLessons.learn(lists);
    }

    private static List<ListwiseRegression.Example> examples(
            List<RankedList> ofMultihop, List<RankedList> ofSquad, Set<Integer> without, boolean severalApart) {
        List<ListwiseRegression.Example> examples = new ArrayList<>();
        ofSquad.forEach(list -> examples.add(list.example(Set.of(), 1, severalApart)));
        ofMultihop.forEach(list -> examples.add(list.example(without, MULTIHOP_COUNTS, severalApart)));
        return examples;
    }

    /// All cases of abstaining under these weights.
    List<Case> cases(Weights weights) {
        Map<String, Integer> articles = new HashMap<>();
        squad.questions().forEach(asked -> articles.put(asked.item().id(), fold(asked)));
        List<Case> cases = new ArrayList<>();
        cases.addAll(cases(unanswerable, weights, articles, Kind.ANSWERABLE, Kind.UNANSWERABLE, 1));
        cases.addAll(cases(multihop, weights, articles, Kind.MULTIHOP_ANSWERABLE, Kind.MULTIHOP_UNANSWERABLE, 1));
        cases.addAll(cases(strange, weights, articles, Kind.OTHER_SUBJECT, Kind.OTHER_SUBJECT, 1));
        cases.addAll(cases(squad, weights, articles, Kind.SQUAD_ANSWERABLE, Kind.SQUAD_ANSWERABLE, EVERY_THIRD));
        cases.addAll(cases(mistyped, weights, articles, Kind.MISTYPED_ANSWERABLE, Kind.MISTYPED_ANSWERABLE, 1));
        for (TrainingSet brief : small) {
            cases.addAll(cases(brief, weights, articles, Kind.SMALL_ANSWERABLE, Kind.SMALL_OTHER_SUBJECT, 1));
        }
        return cases;
    }

    private static List<Case> cases(
            TrainingSet set, Weights weights, Map<String, Integer> articles, Kind yes, Kind no, int step) {
        PassageRanker ranker = new PassageRanker(set.index(), SearchSettings.DEFAULT, weights);
        Hits hits = new Hits(set.index(), weights);
        return set.questions().parallelStream()
                .filter(asked -> asked.number() % step == step / 2)
                .flatMap(asked -> {
                    List<RankedPassage> ranked = ranker.rank(asked.parsed(), SearchFilter.NONE);
                    if (ranked.isEmpty()) {
                        return java.util.stream.Stream.empty();
                    }
                    Evidence evidence = new Evidence(
                            ranked, hits.of(ranked, 1).kindNamed(), set.index().passageCount());
                    Kind kind = asked.item().answerable() ? yes : no;
                    boolean so = asked.item().answerable();
                    int fold = articles.getOrDefault(asked.item().id(), fold(asked));
                    return java.util.stream.Stream.of(new Case(
                            new LogisticRegression.Example(Confidence.values(evidence), so, kind.weight), kind, fold));
                })
                .toList();
    }

    static double[] learnConfidence(List<Case> cases) {
        return LogisticRegression.learn(cases.stream().map(Case::example).toList(), Confidence.NAMES.size());
    }

    @Override
    public void close() throws IOException {
        multihop.close();
        squad.close();
        unanswerable.close();
        strange.close();
        mistyped.close();
        for (TrainingSet brief : small) {
            brief.close();
        }
    }
}
