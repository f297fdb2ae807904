package dev.footnote.search;

import java.util.List;

/// What tells whether a passage is the evidence for one aspect of a question. A short aspect is easily covered by
/// chance, so that what the passage has of it counts less.
final class AspectFeatures {
    static final List<AspectFeature> ALL = List.of(
            new AspectFeature("score", r -> r.candidate().score()),
            new AspectFeature(
                    "all", r -> r.aspect().size() * r.share(r.passage().all())),
            new AspectFeature(
                    "context",
                    r -> r.aspect().size() * r.passage().inContext(r.aspect().terms())),
            new AspectFeature("sentence", r -> r.aspect().size() * r.bestSentence()),
            new AspectFeature(
                    "head", r -> r.aspect().size() * r.told(r.passage().head())),
            new AspectFeature("publisher", r -> r.isPublisher() ? 1 : 0),
            new AspectFeature("other-publisher", r -> r.aspect().publishers().isEmpty() || r.isPublisher() ? 0 : 1),
            new AspectFeature("date", r -> r.isDate() ? 1 : 0),
            new AspectFeature("other-date", r -> r.aspect().dates().isEmpty() || r.isDate() ? 0 : 1),
            new AspectFeature("soft", r -> r.aspect().size() * r.soft(SoftMatch::nearly)),
            new AspectFeature("soft-sentence", r -> r.aspect().size() * r.soft(SoftMatch::bestSentence)),
            new AspectFeature("cosine", r -> r.soft(SoftMatch::cosine)),
            new AspectFeature("sentence-cosine", r -> r.soft(SoftMatch::bestCosine)));

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
}
