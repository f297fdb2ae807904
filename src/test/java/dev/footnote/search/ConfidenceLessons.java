package dev.footnote.search;

import dev.footnote.evaluation.AskSet;
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
import java.util.stream.Stream;

/// What abstaining learns from, and how: the development parts of three sets, the questions of one put to the documents
/// of another, mistyped words, and briefs of other sizes. A brief of any size has questions of both kinds, so that its
/// size alone betrays nothing.
final class ConfidenceLessons implements AutoCloseable {
    private static final int EVERY_THIRD = 3;
    private static final int OTHERS_ASKED = 50;
    private static final int SHORTEST_MISTYPED = 6;

    private final RankingLessons lessons;
    private final TrainingSet unanswerable;
    private final TrainingSet strange;
    private final TrainingSet mistyped;
    private final TrainingSet mixed;
    private final List<TrainingSet> small = new ArrayList<>();

    /// Which kind of case an example of abstaining is.
    enum Kind {
        ANSWERABLE(1),
        UNANSWERABLE(1),
        MULTIHOP_ANSWERABLE(0.4),
        MULTIHOP_UNANSWERABLE(0.3),
        OTHER_SUBJECT(1.5),
        SQUAD_ANSWERABLE(0.8),
        SMALL_ANSWERABLE(0.4),
        SMALL_OTHER_SUBJECT(0.4),
        MISTYPED_ANSWERABLE(0.3),
        MIXED_ANSWERABLE(1),
        MIXED_OTHER_SUBJECT(0.8);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }

    /// A case of abstaining, and the part of its set.
    record Case(LogisticRegression.Example example, Kind kind, int fold) {}

    /// @param lessons of the ranking; not closed here
    /// @param folder for the indexes
    ConfidenceLessons(RankingLessons lessons, Path folder) throws IOException {
        Path ask = AskSet.bench().resolve("ask");
        AskSet news = AskSet.read("multihop", ask.resolve("multihop/documents"), ask.resolve("multihop/dev"));
        AskSet articles = AskSet.read("squad", ask.resolve("squad/documents"), ask.resolve("squad/dev"));
        this.lessons = lessons;
        this.unanswerable = new TrainingSet(
                AskSet.read("unanswerable", ask.resolve("unanswerable/dev/documents"), ask.resolve("unanswerable/dev")),
                folder);
        this.strange = new TrainingSet(new AskSet("strange", news.documents(), unrelated(articles)), folder);
        this.mistyped = new TrainingSet(new AskSet("mistyped", articles.documents(), mistyped(articles)), folder);
        this.mixed = new TrainingSet(mixed(news, articles), folder);
        for (AskSet brief : smallBriefs(articles)) {
            small.add(new TrainingSet(brief, folder));
        }
    }

    /// The news and every other two articles make one large brief; it is asked about these articles and about the
    /// others.
    private static AskSet mixed(AskSet news, AskSet articles) {
        Map<String, Integer> numbers = numbers(articles);
        List<SourceDocument> documents = new ArrayList<>(news.documents());
        articles.documents().stream()
                .filter(source -> isMixedIn(numbers, source.id().value()))
                .forEach(documents::add);
        List<AskSet.Item> items = new ArrayList<>();
        for (int i = 1; i < articles.items().size(); i += 2) {
            AskSet.Item item = articles.items().get(i);
            items.add(isMixedIn(numbers, item.relevant().getFirst()) ? item : unanswered(item));
        }
        return new AskSet("mixed", documents, items);
    }

    private static boolean isMixedIn(Map<String, Integer> numbers, String document) {
        return numbers.getOrDefault(RankingLessons.article(document), 0) / 2 % 2 == 0;
    }

    private static Map<String, Integer> numbers(AskSet articles) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        articles.documents()
                .forEach(source ->
                        numbers.putIfAbsent(RankingLessons.article(source.id().value()), numbers.size()));
        return numbers;
    }

    private static AskSet.Item unanswered(AskSet.Item item) {
        return new AskSet.Item(item.id(), item.question(), List.of(), List.of(), Optional.empty());
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
        Map<String, Integer> numbers = numbers(articles);
        List<AskSet> briefs = new ArrayList<>();
        for (int b = 0; b < numbers.size() / 2; b++) {
            int brief = b;
            List<SourceDocument> documents = articles.documents().stream()
                    .filter(source -> numbers.getOrDefault(
                                            RankingLessons.article(source.id().value()), 0)
                                    / 2
                            == brief)
                    .toList();
            List<AskSet.Item> items = new ArrayList<>();
            for (int i = 0; i < articles.items().size(); i++) {
                AskSet.Item item = articles.items().get(i);
                boolean own = numbers.getOrDefault(
                                        RankingLessons.article(item.relevant().getFirst()), 0)
                                / 2
                        == brief;
                if (own && i % EVERY_THIRD == 0) {
                    items.add(item);
                } else if (!own && i % OTHERS_ASKED == brief % OTHERS_ASKED) {
                    items.add(unanswered(item));
                }
            }
            briefs.add(new AskSet("small" + b, documents, items));
        }
        return briefs;
    }

    private static List<AskSet.Item> unrelated(AskSet articles) {
        List<AskSet.Item> items = new ArrayList<>();
        for (int i = 0; i < articles.items().size(); i += EVERY_THIRD) {
            AskSet.Item item = articles.items().get(i);
            items.add(unanswered(item));
        }
        return items;
    }

    /// All cases of abstaining under these weights.
    List<Case> cases(Weights weights) {
        Map<String, Integer> articles = new HashMap<>();
        lessons.squad().questions().forEach(asked -> articles.put(asked.item().id(), RankingLessons.fold(asked)));
        List<Case> cases = new ArrayList<>();
        cases.addAll(cases(unanswerable, weights, articles, Kind.ANSWERABLE, Kind.UNANSWERABLE, 1));
        cases.addAll(
                cases(lessons.multihop(), weights, articles, Kind.MULTIHOP_ANSWERABLE, Kind.MULTIHOP_UNANSWERABLE, 1));
        cases.addAll(cases(strange, weights, articles, Kind.OTHER_SUBJECT, Kind.OTHER_SUBJECT, 1));
        cases.addAll(
                cases(lessons.squad(), weights, articles, Kind.SQUAD_ANSWERABLE, Kind.SQUAD_ANSWERABLE, EVERY_THIRD));
        cases.addAll(cases(mistyped, weights, articles, Kind.MISTYPED_ANSWERABLE, Kind.MISTYPED_ANSWERABLE, 1));
        cases.addAll(cases(mixed, weights, articles, Kind.MIXED_ANSWERABLE, Kind.MIXED_OTHER_SUBJECT, 1));
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
                        return Stream.empty();
                    }
                    Evidence evidence = new Evidence(
                            ranked, hits.of(ranked, 1).kindNamed(), set.index().passageCount());
                    Kind kind = asked.item().answerable() ? yes : no;
                    boolean so = asked.item().answerable();
                    int fold = articles.getOrDefault(asked.item().id(), RankingLessons.fold(asked));
                    return Stream.of(
                            new Case(new LogisticRegression.Example(Signs.of(evidence), so, kind.weight), kind, fold));
                })
                .toList();
    }

    static double[] learn(List<Case> cases) {
        return LogisticRegression.learn(cases.stream().map(Case::example).toList(), Signs.NAMES.size());
    }

    @Override
    public void close() throws IOException {
        unanswerable.close();
        strange.close();
        mistyped.close();
        mixed.close();
        for (TrainingSet brief : small) {
            brief.close();
        }
    }
}
