package dev.footnote.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a question may want of one passage each, as clauses: its own clauses, and everything it says, of each publisher
/// that it names. A clause that names no publisher may speak of any that the question names elsewhere ("…, as both
/// wrote").
final class Aspects {
    private Aspects() {}

    /// Whether a question has more than one.
    static boolean areSeveral(ParsedQuestion question) {
        return question.hasSeveralClauses() || !question.publishers().isEmpty();
    }

    /// At least one, always in the same order.
    static List<Clause> of(ParsedQuestion question) {
        Set<String> publishers = new TreeSet<>(question.publishers());
        List<Clause> aspects = new ArrayList<>();
        for (String publisher : publishers) {
            aspects.add(new Clause(question.everything(), Set.of(publisher), List.of()));
        }
        for (Clause clause : question.clauses()) {
            if (clause.publishers().isEmpty() && !publishers.isEmpty()) {
                publishers.forEach(one -> aspects.add(new Clause(clause.terms(), Set.of(one), clause.dates())));
            } else {
                aspects.add(clause);
            }
        }
        return List.copyOf(aspects);
    }
}
