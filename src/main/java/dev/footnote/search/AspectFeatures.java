package dev.footnote.search;

import java.util.List;
import java.util.stream.Stream;

/// What tells whether a passage is the evidence for one aspect of a question. A short aspect is easily covered by
/// chance, so that what the passage has of it counts less.
final class AspectFeatures {
    /// What is told by the candidate and the terms of the aspect, whoever is said to have published it and when.
    private static final List<AspectFeature> OF_TERMS = List.of(
            new AspectFeature("score", r -> r.candidate().score()),
            new AspectFeature(
                    "all", r -> r.aspect().size() * r.share(r.passage().all())),
            new AspectFeature(
                    "context",
                    r -> r.aspect().size() * r.passage().inContext(r.aspect().terms())),
            new AspectFeature("sentence", r -> r.aspect().size() * r.bestSentence()),
            new AspectFeature(
                    "head", r -> r.aspect().size() * r.told(r.passage().head())),
            new AspectFeature("soft", r -> r.aspect().size() * r.soft(SoftMatch::nearly)),
            new AspectFeature("soft-sentence", r -> r.aspect().size() * r.soft(SoftMatch::bestSentence)),
            new AspectFeature("cosine", r -> r.soft(SoftMatch::cosine)),
            new AspectFeature("sentence-cosine", r -> r.soft(SoftMatch::bestCosine)),
            new AspectFeature("shared-names", r -> r.shared().share(r.candidate())));

    private static final List<AspectFeature> OF_ORIGIN = List.of(
            new AspectFeature("publisher", r -> r.isPublisher() ? 1 : 0),
            new AspectFeature("other-publisher", r -> r.aspect().publishers().isEmpty() || r.isPublisher() ? 0 : 1),
            new AspectFeature("date", r -> r.isDate() ? 1 : 0),
            new AspectFeature("other-date", r -> r.aspect().dates().isEmpty() || r.isDate() ? 0 : 1));

    static final List<AspectFeature> ALL =
            Stream.concat(OF_TERMS.stream(), OF_ORIGIN.stream()).toList();

    static final List<String> NAMES = ALL.stream().map(AspectFeature::name).toList();

    private AspectFeatures() {}

    /// The values of all features, in their order.
    static double[] of(AspectReading reading) {
        double[] values = new double[ALL.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ALL.get(i).value().applyAsDouble(reading);
        }
        return values;
    }

    /// The same, where the values of the candidate for another aspect of the same terms are known.
    static double[] of(AspectReading reading, double[] ofSameTerms) {
        double[] values = ofSameTerms.clone();
        for (int i = OF_TERMS.size(); i < values.length; i++) {
            values[i] = ALL.get(i).value().applyAsDouble(reading);
        }
        return values;
    }
}
