package dev.footnote.check;

import java.util.List;
import java.util.Optional;

/// Whether a quotation stands in the documents.
public sealed interface Verdict {
    /// Word for word; punctuation, case and what interrupts a speech do not count.
    ///
    /// @param places at least one, each of another document or place
    record Exact(List<Match> places) implements Verdict {
        public Exact {
            places = List.copyOf(places);
        }
    }

    /// With some other words.
    ///
    /// @param places at least one, closest first
    record Near(List<Match> places) implements Verdict {
        public Near {
            places = List.copyOf(places);
        }
    }

    /// Made of two statements that stand in different places.
    ///
    /// @param first where its beginning comes from
    /// @param second where its end comes from
    record Joined(Match first, Match second) implements Verdict {}

    /// Nowhere.
    ///
    /// @param nearest what comes nearest, which is not it
    record NotThere(Optional<Match> nearest) implements Verdict {}

    /// It has no word by which it could be looked for.
    record TooCommon() implements Verdict {}

    /// Where its words come from, the most telling place first.
    default List<Match> places() {
        return switch (this) {
            case Exact(List<Match> exact) -> exact;
            case Near(List<Match> near) -> near;
            case Joined(Match first, Match second) -> List.of(first, second);
            case NotThere ignored -> List.of();
            case TooCommon ignored -> List.of();
        };
    }
}
