package dev.footnote.search;

import dev.footnote.evaluation.AskSet;
import dev.footnote.evaluation.ReaderSets;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What abstaining learns from, and how: the development parts of three sets, the questions of one put to the documents
/// of another, mistyped words, and briefs of other sizes, of short documents and of a few long ones. A brief of any
/// size has questions of both kinds, so that its size alone betrays nothing.
final class ConfidenceLessons implements AutoCloseable {
    private static final int EVERY_THIRD = 3;
    private static final int OTHERS_ASKED = 50;
    private static final int SHORTEST_MISTYPED = 6;

    private final RankingLessons lessons;
    private final List<Group> groups = new ArrayList<>();

    /// Which kind of case an example of abstaining is.
    enum Kind {
        ANSWERABLE(1.3),
        UNANSWERABLE(1),
        MULTIHOP_ANSWERABLE(0.4),
        MULTIHOP_UNANSWERABLE(0.3),
        OTHER_SUBJECT(6),
        SQUAD_ANSWERABLE(1),
        SMALL_ANSWERABLE(0.4),
        SMALL_OTHER_SUBJECT(0.4),
        MISTYPED_ANSWERABLE(0.3),
        MIXED_ANSWERABLE(1),
        MIXED_OTHER_SUBJECT(0.8),
        ONE_SUBJECT_ANSWERABLE(0.4),
        ONE_SUBJECT_UNANSWERABLE(0.2),
        ONE_SUBJECT_OTHER(0.3),
        SEVERAL_SUBJECTS_ANSWERABLE(0.5),
        SEVERAL_SUBJECTS_UNANSWERABLE(0.1),
        SEVERAL_SUBJECTS_OTHER(0.15),
        TINY_ANSWERABLE(0.8),
        TINY_UNANSWERABLE(0.05),
        TINY_OTHER(0.1),
        READERS_ANSWERABLE(0.25),
        READERS_UNANSWERABLE(0.25);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }

    /// A case of abstaining, and the part of its set.
    ///
    /// @param fold for what readers ask, [#foldOf] their brief
    record Case(LogisticRegression.Example example, Kind kind, int fold) {}

    /// Less than 0, and so no part of any other set.
    static int foldOf(ReaderSets.Brief brief) {
        return -1 - brief.ordinal();
    }

    /// A brief with its questions, every so many of them.
    ///
    /// @param near what a question is that is not answered, though others on its article are
    /// @param other what one is on an article of which none is
    /// @param reader whose questions they are, if a reader's
    private record Group(
            TrainingSet set, int step, Kind yes, Kind near, Kind other, Optional<ReaderSets.Brief> reader) {
        private int fold(TrainingSet.Asked asked, Map<String, Integer> articles) {
            return reader.map(ConfidenceLessons::foldOf)
                    .orElseGet(() -> articles.getOrDefault(asked.item().id(), RankingLessons.fold(asked)));
        }
    }

    /// @param lessons of the ranking; not closed here
    /// @param folder for the indexes
    ConfidenceLessons(RankingLessons lessons, Path folder) throws IOException {
        Path ask = AskSet.bench().resolve("ask");
        AskSet news = AskSet.read("multihop", ask.resolve("multihop/documents"), ask.resolve("multihop/dev"));
        AskSet articles = AskSet.read("squad", ask.resolve("squad/documents"), ask.resolve("squad/dev"));
        this.lessons = lessons;
        AskSet halves =
                AskSet.read("unanswerable", ask.resolve("unanswerable/dev/documents"), ask.resolve("unanswerable/dev"));
        add(new TrainingSet(halves, folder), Kind.ANSWERABLE, Kind.UNANSWERABLE);
        add(lessons.multihop(), Kind.MULTIHOP_ANSWERABLE, Kind.MULTIHOP_UNANSWERABLE);
        AskSet strange = new AskSet("strange", news.documents(), unrelated(articles));
        add(new TrainingSet(strange, folder), Kind.OTHER_SUBJECT, Kind.OTHER_SUBJECT);
        Kind plain = Kind.SQUAD_ANSWERABLE;
        groups.add(new Group(lessons.squad(), EVERY_THIRD, plain, plain, plain, Optional.empty()));
        AskSet wrong = new AskSet("mistyped", articles.documents(), mistyped(articles));
        add(new TrainingSet(wrong, folder), Kind.MISTYPED_ANSWERABLE, Kind.MISTYPED_ANSWERABLE);
        add(new TrainingSet(mixed(news, articles), folder), Kind.MIXED_ANSWERABLE, Kind.MIXED_OTHER_SUBJECT);
        for (AskSet brief : smallBriefs(articles)) {
            add(new TrainingSet(brief, folder), Kind.SMALL_ANSWERABLE, Kind.SMALL_OTHER_SUBJECT);
        }
        addLong(new LongBriefs(articles), folder);
        for (ReaderSets.Brief brief : ReaderSets.Brief.values()) {
            groups.add(new Group(
                    lessons.readers(brief),
                    1,
                    Kind.READERS_ANSWERABLE,
                    Kind.READERS_UNANSWERABLE,
                    Kind.READERS_UNANSWERABLE,
                    Optional.of(brief)));
        }
    }

    private void add(TrainingSet set, Kind yes, Kind no) {
        groups.add(new Group(set, 1, yes, no, no, Optional.empty()));
    }

    private void addLong(LongBriefs briefs, Path folder) throws IOException {
        add(
                briefs.onOneSubject(),
                folder,
                Kind.ONE_SUBJECT_ANSWERABLE,
                Kind.ONE_SUBJECT_UNANSWERABLE,
                Kind.ONE_SUBJECT_OTHER);
        add(
                briefs.onSeveralSubjects(5, 12),
                folder,
                Kind.SEVERAL_SUBJECTS_ANSWERABLE,
                Kind.SEVERAL_SUBJECTS_UNANSWERABLE,
                Kind.SEVERAL_SUBJECTS_OTHER);
        add(briefs.onSeveralSubjects(3, 3), folder, Kind.TINY_ANSWERABLE, Kind.TINY_UNANSWERABLE, Kind.TINY_OTHER);
    }

    private void add(List<AskSet> briefs, Path folder, Kind yes, Kind near, Kind other) throws IOException {
        for (AskSet brief : briefs) {
            groups.add(new Group(new TrainingSet(brief, folder), 1, yes, near, other, Optional.empty()));
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
            items.add(isMixedIn(numbers, item.relevant().getFirst()) ? item : item.unanswered());
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
                        item.id(), item.question().replace(longest, wrong), item.relevant(), item.facts(), List.of()));
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
                    items.add(item.unanswered());
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
            items.add(item.unanswered());
        }
        return items;
    }

    /// All cases of abstaining under these weights.
    List<Case> cases(Weights weights) {
        Map<String, Integer> articles = new HashMap<>();
        lessons.squad().questions().forEach(asked -> articles.put(asked.item().id(), RankingLessons.fold(asked)));
        List<Case> cases = new ArrayList<>();
        groups.forEach(group -> cases.addAll(cases(group, weights, articles)));
        return cases;
    }

    private static List<Case> cases(Group group, Weights weights, Map<String, Integer> articles) {
        TrainingSet set = group.set();
        PassageRanker ranker = new PassageRanker(set.index(), SearchSettings.DEFAULT, weights);
        Hits hits = new Hits(set.index(), weights);
        Set<Integer> answered = set.questions().stream()
                .filter(asked -> asked.item().answerable())
                .map(asked -> group.fold(asked, articles))
                .collect(Collectors.toSet());
        return set.questions().parallelStream()
                .filter(asked -> asked.number() % group.step() == group.step() / 2)
                .flatMap(asked -> {
                    List<RankedPassage> ranked = ranker.rank(asked.parsed(), SearchFilter.NONE);
                    if (ranked.isEmpty()) {
                        return Stream.empty();
                    }
                    Evidence evidence = new Evidence(
                            ranked, hits.of(ranked, 1).kindNamed(), set.index().passageCount());
                    boolean so = asked.item().answerable();
                    int fold = group.fold(asked, articles);
                    Kind kind = so ? group.yes() : answered.contains(fold) ? group.near() : group.other();
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
        for (Group group : groups) {
            boolean ofLessons = group.set() == lessons.multihop()
                    || group.set() == lessons.squad()
                    || group.reader().isPresent();
            if (!ofLessons) {
                group.set().close();
            }
        }
    }
}
