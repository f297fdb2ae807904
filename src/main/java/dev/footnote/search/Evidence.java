package dev.footnote.search;

import java.util.List;

/// What the ranking came to, for judging whether it answers.
///
/// @param ranked best first; at least one
/// @param kindNamed whether the answering sentence of the best names what the question asks for
/// @param passages how many were searched
record Evidence(List<RankedPassage> ranked, boolean kindNamed, int passages) {
    private static final List<String> FEATURES = SecondLook.names();

    MatchedPassage top() {
        return ranked.getFirst().passage();
    }

    ParsedQuestion question() {
        return top().question();
    }

    /// The value of a feature of the best passage.
    double feature(String name) {
        return ranked.getFirst().features()[FEATURES.indexOf(name)];
    }

    /// The best so many, or all.
    List<RankedPassage> first(int count) {
        return ranked.subList(0, Math.min(count, ranked.size()));
    }
}
