package dev.footnote.search;

import java.util.stream.IntStream;

/// How sure the ranking is that the documents answer a question at all: a logistic regression over [Signs]. Pure. How
/// it was learned, and the curve of refusing, are in `docs/evaluation/ask.md`.
final class Confidence {
    /// What a passage is worth at least that has a sentence with every word of the question in it: a question of one
    /// or two words gives the regression nothing to weigh.
    private static final double ALL_IN_ONE_SENTENCE = 0.5;

    private final double[] weights;

    Confidence(Weights weights) {
        this.weights = weights.of("sure", Signs.NAMES);
    }

    /// From 0 to 1.
    double of(Evidence evidence) {
        double confidence = 1 / (1 + Math.exp(-Weights.sum(weights, Signs.of(evidence))));
        return hasAllInOneSentence(evidence.top()) || hasWordsAskedFor(evidence)
                ? Math.max(confidence, ALL_IN_ONE_SENTENCE)
                : confidence;
    }

    /// Whether somebody says there what they are asked about.
    private static boolean hasWordsAskedFor(Evidence evidence) {
        SoftMatch soft = evidence.ranked().getFirst().soft();
        return soft != null
                && evidence.question()
                        .speech()
                        .filter(asked -> asked.isAnsweredIn(evidence.top(), soft.read()))
                        .isPresent();
    }

    private static boolean hasAllInOneSentence(MatchedPassage passage) {
        long everything = passage.question().everything();
        return everything != 0
                && IntStream.range(0, passage.sentenceCount()).anyMatch(s -> passage.sentence(s) == everything);
    }
}
