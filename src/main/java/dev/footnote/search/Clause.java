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

    /// How much a passage answers of the clause, from 0 to 1: what is published by another publisher than the clause
    /// names can answer little of it.
    double answeredBy(MatchedPassage passage) {
        return fitting(passage, passage.question().share(passage.all(), terms));
    }

    /// The same, of what a few sentences of the passage say together, without the head.
    double answeredInContextBy(MatchedPassage passage) {
        return fitting(passage, passage.inContext(terms));
    }

    /// The same, by what tells the candidates apart: what most of them have answers nothing by itself.
    double toldBy(MatchedPassage passage, Contrast contrast) {
        double all = contrast.share(terms);
        double most = 0;
        for (int s = 0; s < passage.sentenceCount(); s++) {
            most = Math.max(most, contrast.share(passage.upTo(s) & terms));
        }
        return most == 0 ? 0 : fitting(passage, most / all);
    }

    private double fitting(MatchedPassage passage, double share) {
        boolean fits = publishers.isEmpty()
                || passage.match().publisher().filter(publishers::contains).isPresent();
        return fits ? share : OTHER_PUBLISHER * share;
    }

    /// How much the clause counts, from 0 to 1: a short one is easily covered by chance.
    double size() {
        return Math.min(1, Long.bitCount(terms) / FULL);
    }
}
