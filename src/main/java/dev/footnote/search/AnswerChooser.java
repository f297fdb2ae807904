package dev.footnote.search;

import java.util.List;

/// Chooses the sentence of a passage that is marked as its answer, by learned weights. Ranking, which has forty
/// passages to read, makes do with the rougher [AnswerSentence#in]. Thread-safe.
final class AnswerChooser {
    static final List<SentenceFeature> ALL = List.of(
            new SentenceFeature("telling", ReadSentences::telling),
            new SentenceFeature(
                    "terms",
                    (p, s) -> Long.bitCount(p.terms(s))
                            / (double) Math.max(1, p.question().terms().size())),
            new SentenceFeature(
                    "lower-case",
                    (p, s) -> p.question().share(p.terms(s) & ~p.question().capitals())),
            new SentenceFeature(
                    "as-written",
                    (p, s) -> p.question().share(p.terms(s) & p.forms(s).exact())),
            new SentenceFeature(
                    "related", (p, s) -> p.question().share(p.forms(s).related() & ~p.terms(s))),
            new SentenceFeature("before", (p, s) -> p.question().share(p.terms(s - 1) & ~p.terms(s))),
            new SentenceFeature("behind", (p, s) -> p.question().share(p.terms(s + 1) & ~p.terms(s))),
            new SentenceFeature("only-in-head", (p, s) -> p.question().share(p.head() & ~p.terms(s))),
            new SentenceFeature("kind", (p, s) -> p.isKindNamed(s) ? 1 : 0),
            new SentenceFeature("kinds", (p, s) -> Math.log1p(p.kindsNamed(s))),
            new SentenceFeature("defines", (p, s) -> p.defines(s) ? 1 : 0),
            new SentenceFeature("soft", (p, s) -> p.soft().nearly(p.question().everything(), s)),
            new SentenceFeature("length", (p, s) -> Math.log1p(p.length(s)) / 4),
            new SentenceFeature("telling-among-best", (p, s) -> p.tellingAmongBest(p.terms(s))),
            new SentenceFeature(
                    "telling-among-best-with-before", (p, s) -> p.tellingAmongBest(p.terms(s) | p.terms(s - 1))),
            new SentenceFeature(
                    "names",
                    (p, s) -> p.question().share(p.terms(s) & p.question().capitals())),
            new SentenceFeature(
                    "names-missing", (p, s) -> p.question().share(p.question().capitals() & ~p.terms(s) & ~p.head())),
            new SentenceFeature("first", (p, s) -> s == 0 ? 1 : 0),
            new SentenceFeature("last", (p, s) -> s == p.count() - 1 ? 1 : 0),
            new SentenceFeature("place", (p, s) -> s / (double) p.count()));

    static final List<String> NAMES = ALL.stream().map(SentenceFeature::name).toList();

    /// More than all features together are worth.
    private static final double HEADING_HELD_BACK = 1_000;

    /// What it is worth to be what the question asks for, the words of a person, when they have all that they are to be
    /// about. Chosen by `SpeechEvaluation`, to which 3 and 10 are nearly the same.
    private static final double SPOKEN = 6;

    private final double[] weights;

    AnswerChooser(Weights weights) {
        this.weights = weights.of("answer", NAMES);
    }

    /// The best sentence, the earliest of equals; a heading only where there is nothing else.
    AnswerSentence choose(ReadSentences read) {
        AnswerSentence best = new AnswerSentence(0, Double.NEGATIVE_INFINITY, false);
        for (int s = 0; s < read.count(); s++) {
            double score = Weights.sum(weights, values(read, s))
                    + SPOKEN * read.spoken(s)
                    - (read.isHeading(s) ? HEADING_HELD_BACK : 0);
            if (score > best.score()) {
                best = new AnswerSentence(s, score, read.isKindNamed(s));
            }
        }
        return best;
    }

    static double[] values(ReadSentences passage, int sentence) {
        double[] values = new double[ALL.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ALL.get(i).value().of(passage, sentence);
        }
        return values;
    }
}
