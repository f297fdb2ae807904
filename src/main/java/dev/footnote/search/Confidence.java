package dev.footnote.search;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How sure the ranking is that the documents answer a question at all: a logistic regression over how well the best
/// passages do. Pure. How it was learned, and the curve of refusing, are in `docs/evaluation/ask.md`.
final class Confidence {
    /// What a passage is worth at least that has a sentence with every word of the question in it: a question of one
    /// or two words gives the regression nothing to weigh.
    private static final double ALL_IN_ONE_SENTENCE = 0.5;

    /// Passages that may answer a question together.
    private static final int TOGETHER = 3;

    /// Passages among which some agree on the document.
    private static final int AGREEING = 5;

    /// The scales of scores and of matched rarities; of no consequence but for rounding.
    private static final double SCALE = 10;

    private static final double FULL_MATCH = 2;

    /// The sizes of the briefs that the weights were learned on: what holds beyond is not known.
    private static final int FEWEST = 100;

    private static final int MOST = 10_000;

    /// One thing that speaks for or against an answer.
    ///
    /// @param name names its weight in the weights file
    record Sign(String name, ToDoubleFunction<Evidence> value) {}

    /// What the ranking came to.
    ///
    /// @param ranked best first; at least one
    /// @param kindNamed whether the answering sentence of the best names what the question asks for
    /// @param passages how many were searched
    record Evidence(List<RankedPassage> ranked, boolean kindNamed, int passages) {
        MatchedPassage top() {
            return ranked.getFirst().passage();
        }

        ParsedQuestion question() {
            return top().question();
        }

        double feature(String name) {
            return ranked.getFirst().features()[NAMES_OF_FEATURES.indexOf(name)];
        }
    }

    private static final List<String> NAMES_OF_FEATURES = SecondLook.names();

    static final List<Sign> ALL = List.of(
            new Sign("bias", e -> 1),
            feature("words"),
            feature("clause"),
            feature("head"),
            feature("document"),
            feature("rarest"),
            feature("run"),
            feature("publisher"),
            new Sign(
                    "names", e -> e.question().share(e.top().all(), e.question().capitals())),
            new Sign("context-squared", e -> e.feature("context") * e.feature("context")),
            new Sign("kind", e -> e.kindNamed() ? 1 : 0),
            new Sign("score", e -> e.ranked().getFirst().score() / SCALE),
            new Sign("together", Confidence::together),
            new Sign("agreeing", Confidence::agreeing),
            new Sign("rarest-of-question", Confidence::rarestOfQuestion),
            new Sign(
                    "respelled",
                    e -> e.question().share(e.top().all() & e.question().respelled())),
            new Sign("passages", e -> Math.log(Math.clamp(e.passages(), FEWEST, MOST)) / SCALE),
            new Sign("several-clauses", e -> e.question().hasSeveralClauses() ? 1 : 0),
            new Sign("matched", Confidence::matched));

    static final List<String> NAMES = ALL.stream().map(Sign::name).toList();

    private final double[] weights;

    Confidence(Weights weights) {
        this.weights = weights.of("sure", NAMES);
    }

    private static Sign feature(String name) {
        return new Sign(name, e -> e.feature(name));
    }

    /// From 0 to 1; 0 when nothing was found.
    ///
    /// @param ranked best first
    /// @param kindNamed whether the answering sentence of the best names what the question asks for
    /// @param passages how many were searched
    double of(List<RankedPassage> ranked, boolean kindNamed, int passages) {
        if (ranked.isEmpty()) {
            return 0;
        }
        Evidence evidence = new Evidence(ranked, kindNamed, passages);
        double confidence = 1 / (1 + Math.exp(-Weights.sum(weights, values(evidence))));
        return hasAllInOneSentence(evidence.top()) ? Math.max(confidence, ALL_IN_ONE_SENTENCE) : confidence;
    }

    static double[] values(Evidence evidence) {
        return ALL.stream()
                .mapToDouble(sign -> sign.value().applyAsDouble(evidence))
                .toArray();
    }

    /// How much of the question the first passages cover together.
    private static double together(Evidence evidence) {
        long terms = 0;
        for (RankedPassage one : first(evidence, TOGETHER)) {
            terms |= one.passage().all();
        }
        return evidence.question().share(terms);
    }

    /// How many of the next passages are of the document of the first.
    private static double agreeing(Evidence evidence) {
        int document = evidence.top().match().document();
        long same = first(evidence, AGREEING).stream()
                .filter(one -> one.passage().match().document() == document)
                .count();
        return (same - 1) / (AGREEING - 1.0);
    }

    private static List<RankedPassage> first(Evidence evidence, int count) {
        return evidence.ranked().subList(0, Math.min(count, evidence.ranked().size()));
    }

    private static double rarestOfQuestion(Evidence evidence) {
        ParsedQuestion question = evidence.question();
        return IntStream.range(0, question.terms().size())
                .mapToDouble(question::rarity)
                .max()
                .orElse(0);
    }

    /// The weight of what the sentences have, not as a share: a long question is answered by half of its words.
    private static double matched(Evidence evidence) {
        long body = 0;
        for (int s = 0; s < evidence.top().sentenceCount(); s++) {
            body |= evidence.top().sentence(s);
        }
        return evidence.question().weight(body) / FULL_MATCH;
    }

    private static boolean hasAllInOneSentence(MatchedPassage passage) {
        long everything = passage.question().everything();
        return everything != 0
                && IntStream.range(0, passage.sentenceCount()).anyMatch(s -> passage.sentence(s) == everything);
    }
}
