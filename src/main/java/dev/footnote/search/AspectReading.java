package dev.footnote.search;

/// A candidate seen from one aspect of the question: what the features are told from.
///
/// @param telling how well each term tells the candidates apart
record AspectReading(Clause aspect, RankedPassage candidate, TellingTerms telling) {
    MatchedPassage passage() {
        return candidate.passage();
    }

    /// How much of the aspect's weight a set of terms has, from 0 to 1.
    double share(long terms) {
        return aspect.terms() == 0 ? 0 : passage().question().share(terms, aspect.terms());
    }

    /// The same by what tells the candidates apart.
    double told(long terms) {
        double here = telling.share(terms & aspect.terms());
        return here == 0 ? 0 : here / telling.share(aspect.terms());
    }

    /// The sentence that has most of what tells the candidates apart.
    double bestSentence() {
        double most = 0;
        for (int s = 0; s < passage().sentenceCount(); s++) {
            most = Math.max(most, told(passage().sentence(s)));
        }
        return most;
    }

    boolean isPublisher() {
        return passage().match().origin().isBy(aspect.publishers());
    }

    boolean isDate() {
        return passage().match().origin().isOf(aspect.dates());
    }
}
