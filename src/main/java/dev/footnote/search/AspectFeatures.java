package dev.footnote.search;

import java.util.List;

/// What tells whether a passage is the evidence for one aspect of a question. A short aspect is easily covered by
/// chance, so that what the passage has of it counts less.
final class AspectFeatures {
    static final List<AspectFeature> ALL = List.of(
            new AspectFeature("score", (aspect, one, telling) -> one.score()),
            new AspectFeature(
                    "all",
                    (aspect, one, telling) -> aspect.size()
                            * share(one.passage(), one.passage().all(), aspect)),
            new AspectFeature("context", AspectFeatures::context),
            new AspectFeature("sentence", AspectFeatures::sentence),
            new AspectFeature(
                    "head",
                    (aspect, one, telling) ->
                            aspect.size() * told(telling, one.passage().head(), aspect)),
            new AspectFeature("publisher", (aspect, one, telling) -> isPublisher(aspect, one) ? 1 : 0),
            new AspectFeature(
                    "other-publisher",
                    (aspect, one, telling) -> aspect.publishers().isEmpty() || isPublisher(aspect, one) ? 0 : 1),
            new AspectFeature("date", (aspect, one, telling) -> isDate(aspect, one) ? 1 : 0),
            new AspectFeature(
                    "other-date", (aspect, one, telling) -> aspect.dates().isEmpty() || isDate(aspect, one) ? 0 : 1));

    static final List<String> NAMES = ALL.stream().map(AspectFeature::name).toList();

    private AspectFeatures() {}

    /// The values of all features, in their order.
    ///
    /// @param telling how well each term tells the candidates apart
    static double[] of(Clause aspect, RankedPassage candidate, TellingTerms telling) {
        double[] values = new double[ALL.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ALL.get(i).value().of(aspect, candidate, telling);
        }
        return values;
    }

    /// How much of an aspect's weight a set of terms has.
    private static double share(MatchedPassage passage, long terms, Clause aspect) {
        return aspect.terms() == 0 ? 0 : passage.question().share(terms, aspect.terms());
    }

    /// The same by what tells the candidates apart.
    private static double told(TellingTerms telling, long terms, Clause aspect) {
        double here = telling.share(terms & aspect.terms());
        return here == 0 ? 0 : here / telling.share(aspect.terms());
    }

    /// The three sentences in a row that have most of the aspect.
    private static double context(Clause aspect, RankedPassage candidate, TellingTerms telling) {
        return aspect.size() * candidate.passage().inContext(aspect.terms());
    }

    /// The sentence that has most of what tells the candidates apart.
    private static double sentence(Clause aspect, RankedPassage candidate, TellingTerms telling) {
        double most = 0;
        for (int s = 0; s < candidate.passage().sentenceCount(); s++) {
            most = Math.max(most, told(telling, candidate.passage().sentence(s), aspect));
        }
        return aspect.size() * most;
    }

    private static boolean isPublisher(Clause aspect, RankedPassage candidate) {
        return candidate
                .passage()
                .match()
                .publisher()
                .filter(aspect.publishers()::contains)
                .isPresent();
    }

    private static boolean isDate(Clause aspect, RankedPassage candidate) {
        return candidate
                .passage()
                .match()
                .origin()
                .published()
                .filter(days -> aspect.dates().stream().anyMatch(days::overlaps))
                .isPresent();
    }
}
