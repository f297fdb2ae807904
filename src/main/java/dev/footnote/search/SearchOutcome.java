package dev.footnote.search;

import java.util.List;
import java.util.Optional;

/// What a search comes to.
public sealed interface SearchOutcome {
    /// The documents answer; best passage first, by score, then document id, then start.
    ///
    /// @param speaker after whose words the question asks, as it names them; empty when it asks something else, and
    ///     when nothing shown has any of theirs
    record Found(List<PassageHit> hits, Optional<String> speaker) implements SearchOutcome {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /// The documents do not tell.
    ///
    /// @param nearest the closest passages, in the order of [Found]; may be empty
    /// @param unknownWords words of the question that occur nowhere, as the question writes them
    /// @param suggestions spellings that do occur, for words that do not
    /// @param perhaps whether the closest passages may answer after all, in other words than the question's
    record NotInDocuments(
            List<PassageHit> nearest, List<String> unknownWords, List<Suggestion> suggestions, boolean perhaps)
            implements SearchOutcome {
        public NotInDocuments {
            nearest = List.copyOf(nearest);
            unknownWords = List.copyOf(unknownWords);
            suggestions = List.copyOf(suggestions);
        }
    }

    /// A word that occurs nowhere, and the nearest one that does.
    record Suggestion(String word, String instead) {}
}
