package dev.footnote.search;

import java.util.List;

/// A question as ranking understands it.
///
/// @param terms the words to look for, each once, in the order of the question
/// @param clauses at least one; every term is in at least one of them
record ParsedQuestion(String text, List<QuestionTerm> terms, List<Clause> clauses) {
    ParsedQuestion {
        terms = List.copyOf(terms);
        clauses = List.copyOf(clauses);
    }

    /// The rarities of all terms together.
    double weight() {
        return terms.stream().mapToDouble(QuestionTerm::rarity).sum();
    }
}
