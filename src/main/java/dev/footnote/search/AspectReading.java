package dev.footnote.search;

/// A candidate seen from one aspect of the question: what the features are told from.
///
/// @param telling how well each term tells the candidates apart
/// @param shared the names that the best candidates share
record AspectReading(Clause aspect, RankedPassage candidate, TellingTerms telling, SharedNames shared) {
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

    /// What the passage has of the aspect when near words count; 0 when it was not read.
    double soft(SoftValue value) {
        SoftMatch soft = candidate.soft();
        return soft == null ? 0 : value.of(soft, aspect.terms());
    }

    /// What a passage has of a set of terms.
    interface SoftValue {
        double of(SoftMatch passage, long terms);
    }

    boolean isPublisher() {
        return passage().match().origin().isBy(aspect.publishers());
    }

    boolean isDate() {
        return passage().match().origin().isOf(aspect.dates());
    }
}
