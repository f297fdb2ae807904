package dev.footnote.search;

import java.util.List;
import java.util.Set;

/// A part of a question that one passage may answer for itself.
///
/// @param terms the set of its terms, as bits
/// @param publishers whose documents the clause speaks of; empty when it names none
/// @param dates when these documents were published, as far as the clause says it
record Clause(long terms, Set<String> publishers, List<PassageOrigin.DayRange> dates) {
    /// A clause of this many terms or more counts in full.
    private static final double FULL = 5;

    private static final double OTHER_PUBLISHER = 0.1;

    Clause {
        publishers = Set.copyOf(publishers);
        dates = List.copyOf(dates);
    }

    /// How much a few sentences of a passage, without the head, answer of the clause, from 0 to 1: what is published by
    /// another publisher than the clause names can answer little of it.
    double answeredInContextBy(MatchedPassage passage) {
        boolean fits = publishers.isEmpty() || passage.match().origin().isBy(publishers);
        return (fits ? 1 : OTHER_PUBLISHER) * passage.inContext(terms);
    }

    /// How much the clause counts, from 0 to 1: a short one is easily covered by chance.
    double size() {
        return Math.min(1, Long.bitCount(terms) / FULL);
    }
}
