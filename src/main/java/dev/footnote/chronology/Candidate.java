package dev.footnote.chronology;

import java.util.Optional;

/// What a rule of the grammar read.
///
/// @param end the token behind the last one read
/// @param article whether a "the" before it belongs to the expression
record Candidate(int end, TimePhrase phrase, Optional<TimexModifier> modifier, boolean article) {
    /// An expression that stands without an article.
    static Candidate of(int end, TimePhrase phrase) {
        return new Candidate(end, phrase, Optional.empty(), false);
    }

    /// An expression that takes an article before it along.
    static Candidate articled(int end, TimePhrase phrase) {
        return new Candidate(end, phrase, Optional.empty(), true);
    }

    Candidate endingAt(int newEnd) {
        return new Candidate(newEnd, phrase, modifier, article);
    }

    Candidate with(TimexModifier narrower) {
        return new Candidate(end, phrase, Optional.of(narrower), article);
    }

    Candidate withArticle() {
        return new Candidate(end, phrase, modifier, true);
    }
}
