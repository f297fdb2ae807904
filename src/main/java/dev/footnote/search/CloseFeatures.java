package dev.footnote.search;

import java.util.List;

/// What is told by reading a passage closely: of interest, and affordable, for the best candidates only.
final class CloseFeatures {
    private static final int MOST_OTHERS = 5;

    /// So many words a sentence has besides, so that a short one is not dense by itself.
    private static final double USUAL_WORDS = 5;

    /// Cosines differ less among passages than shares do, and learning shrinks large weights.
    private static final double SCALE = 3;

    static final List<CloseFeature> ALL = List.of(
            new CloseFeature("as-written", r -> r.question().share(r.forms().exact())),
            new CloseFeature(
                    "related",
                    r -> r.question().share(r.forms().related() & ~r.passage().all())),
            new CloseFeature("quoted", r -> r.forms().quoted()),
            new CloseFeature("others-of-document", r -> Math.min(MOST_OTHERS, r.others()) / (double) MOST_OTHERS),
            new CloseFeature("chance-of-document", CloseReading::documentChance),
            new CloseFeature("rarest", CloseFeatures::rarest),
            new CloseFeature("rarest-missing", CloseFeatures::rarestMissing),
            new CloseFeature("best-sentence", CloseReading::bestScore),
            new CloseFeature("density", r -> 10 * r.question().weight(r.bestTerms()) / (USUAL_WORDS + r.bestLength())),
            new CloseFeature("window", r -> Math.log1p(r.window()) / 5),
            new CloseFeature("run", CloseFeatures::run),
            new CloseFeature("pairs-as-written", r -> r.pairs().share()),
            new CloseFeature(
                    "rarest-pair", r -> r.contrast().rarestPair(r.pairs().set())),
            new CloseFeature("telling-sentence", CloseFeatures::tellingSentence),
            new CloseFeature("soft", r -> r.soft().nearly(r.question().everything())),
            new CloseFeature(
                    "soft-sentence", r -> r.soft().bestSentence(r.question().everything())),
            new CloseFeature("cosine", r -> SCALE * r.soft().cosine(r.question().everything())),
            new CloseFeature(
                    "sentence-cosine",
                    r -> SCALE * r.soft().bestCosine(r.question().everything())));

    static final List<String> NAMES = ALL.stream().map(CloseFeature::name).toList();

    private CloseFeatures() {}

    /// The rarest term that the passage has, against the rarest of the question.
    static double rarest(CloseReading reading) {
        double here = rarestOf(reading.question(), reading.passage().all());
        return here == 0 ? 0 : here / rarestOf(reading.question(), -1);
    }

    private static double rarestMissing(CloseReading reading) {
        ParsedQuestion question = reading.question();
        double missing = rarestOf(question, ~reading.passage().all());
        return missing == 0 ? 0 : missing / question.weight();
    }

    private static double rarestOf(ParsedQuestion question, long set) {
        double rarest = 0;
        for (int t = 0; t < question.terms().size(); t++) {
            rarest = (set >> t & 1) != 0 ? Math.max(rarest, question.rarity(t)) : rarest;
        }
        return rarest;
    }

    /// The sentence that holds most of what tells the best candidates apart.
    private static double tellingSentence(CloseReading reading) {
        double most = 0;
        for (int s = 0; s < reading.passage().sentenceCount(); s++) {
            most = Math.max(most, reading.contrast().share(reading.passage().sentence(s)));
        }
        return most;
    }

    private static double run(CloseReading reading) {
        int terms = reading.question().terms().size();
        return terms == 0 ? 0 : reading.longestRun() / (double) terms;
    }
}
