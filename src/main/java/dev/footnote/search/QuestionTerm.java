package dev.footnote.search;

import dev.footnote.text.Span;
import java.util.List;

/// One word of a question that ranking looks for, under all the terms it may stand under in the documents.
///
/// @param span where the word stands in the question
/// @param position the number of the word in the question, stop words counted
/// @param variants the terms it goes by; the first is its own
/// @param rarity the inverse passage frequency of the commonest variant, above 0; 1 for a term of a single passage
/// @param known whether the word's own term occurs anywhere
record QuestionTerm(Span span, int position, List<WeightedTerm> variants, double rarity, boolean known) {
    QuestionTerm {
        variants = List.copyOf(variants);
    }
}
