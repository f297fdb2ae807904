package dev.footnote.search;

import java.util.List;
import java.util.Set;

/// A part of a question that one passage may answer for itself.
///
/// @param terms numbers of the question's terms, rising
/// @param publishers whose documents the clause speaks of; empty when it names none
/// @param dates when these documents were published, as far as the clause says it
record Clause(List<Integer> terms, Set<String> publishers, List<PassageOrigin.DayRange> dates) {
    Clause {
        terms = List.copyOf(terms);
        publishers = Set.copyOf(publishers);
        dates = List.copyOf(dates);
    }
}
