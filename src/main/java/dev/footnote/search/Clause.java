package dev.footnote.search;

import java.util.List;
import java.util.Set;

/// A part of a question that one passage may answer for itself.
///
/// @param terms the set of its terms, as bits
/// @param publishers whose documents the clause speaks of; empty when it names none
/// @param dates when these documents were published, as far as the clause says it
record Clause(long terms, Set<String> publishers, List<PassageOrigin.DayRange> dates) {
    Clause {
        publishers = Set.copyOf(publishers);
        dates = List.copyOf(dates);
    }
}
