package dev.footnote.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A question as ranking understands it.
///
/// @param terms the words to look for, each once, in the order of the question; at most [#MOST_TERMS]
/// @param clauses at least one; every term is in one of them
/// @param kind what a fitting answer would name
record ParsedQuestion(String text, List<QuestionTerm> terms, List<Clause> clauses, AnswerKind kind) {
    /// Longer questions are read up to here: more words find nothing new and cost time.
    static final int MOST_TERMS = 64;

    ParsedQuestion {
        terms = List.copyOf(terms);
        clauses = List.copyOf(clauses);
        if (terms.size() > MOST_TERMS) {
            throw new IllegalArgumentException("too many terms: " + terms.size());
        }
    }

    /// The rarities of a set of terms together.
    double weight(long set) {
        double weight = 0;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            weight += terms.get(Long.numberOfTrailingZeros(rest)).rarity();
        }
        return weight;
    }

    /// The rarities of all terms together.
    double weight() {
        return weight(everything());
    }

    /// How much of the question's weight a set of terms has, from 0 to 1.
    double share(long set) {
        double all = weight();
        return all == 0 ? 0 : weight(set) / all;
    }

    /// The set of all terms.
    long everything() {
        return terms.size() == Long.SIZE ? -1L : (1L << terms.size()) - 1;
    }

    /// The publishers named anywhere in the question.
    Set<String> publishers() {
        Set<String> all = new LinkedHashSet<>();
        clauses.forEach(clause -> all.addAll(clause.publishers()));
        return all;
    }

    /// The dates named anywhere in the question.
    List<PassageOrigin.DayRange> dates() {
        return clauses.stream().flatMap(clause -> clause.dates().stream()).toList();
    }
}
