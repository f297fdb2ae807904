package dev.footnote.search;

import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Understands questions with the help of one index: which words to look for, which clauses there are, which publishers
/// and dates are named. Thread-safe.
final class QuestionReader {
    /// Longer questions are read up to here: more words find nothing new and cost time.
    private static final int MOST_TERMS = 64;
    private static final int FEWEST_TERMS_IN_CLAUSE = 3;

    private final PassageIndex index;
    private final PublisherNames publishers;

    QuestionReader(PassageIndex index) {
        this.index = index;
        this.publishers = new PublisherNames(index.publishers());
    }

    ParsedQuestion read(String text) {
        List<PublisherMention> mentions = publishers.in(text);
        List<Span> names = mentions.stream().map(PublisherMention::span).toList();
        List<QuestionTerm> terms = terms(text, names);
        return new ParsedQuestion(text, terms, clauses(text, terms, mentions, names));
    }

    private List<QuestionTerm> terms(String text, List<Span> names) {
        Map<String, QuestionTerm> terms = new LinkedHashMap<>();
        List<QuestionTerm> named = new ArrayList<>();
        for (Term term : index.analyze(text)) {
            String surface = term.span().in(text).toLowerCase(Locale.ROOT);
            if (terms.size() == MOST_TERMS || QuestionWords.isQuestionWord(surface)) {
                continue;
            }
            boolean inName = names.stream().anyMatch(term.span()::overlaps);
            if (!inName) {
                terms.putIfAbsent(term.value(), term(term));
            } else if (named.size() < MOST_TERMS) {
                named.add(term(term));
            }
        }
        return terms.isEmpty() ? List.copyOf(named) : List.copyOf(terms.values());
    }

    private QuestionTerm term(Term term) {
        int frequency = index.passageFrequency(term.value());
        List<WeightedTerm> variants = List.of(new WeightedTerm(term.value(), 1));
        return new QuestionTerm(term.span(), term.position(), variants, rarity(frequency), frequency > 0);
    }

    /// The inverse passage frequency of BM25.
    private double rarity(int frequency) {
        return Math.log(1 + (index.passageCount() - frequency + 0.5) / (frequency + 0.5));
    }

    private static List<Clause> clauses(
            String text, List<QuestionTerm> terms, List<PublisherMention> mentions, List<Span> names) {
        List<Clause> clauses = new ArrayList<>();
        List<Span> parts = ClauseSplitter.split(text, names);
        Set<Integer> numbers = new TreeSet<>();
        Span part = parts.getFirst();
        for (int i = 0; i < parts.size(); i++) {
            part = part.cover(parts.get(i));
            numbers.addAll(termsIn(parts.get(i), terms));
            boolean last = i + 1 == parts.size();
            if (numbers.size() >= FEWEST_TERMS_IN_CLAUSE || last && clauses.isEmpty()) {
                clauses.add(clause(text, part, numbers, mentions));
                numbers.clear();
                part = last ? part : parts.get(i + 1);
            } else if (last && !numbers.isEmpty()) {
                clauses.add(clause(text, part, numbers, mentions));
            }
        }
        return clauses;
    }

    private static List<Integer> termsIn(Span part, List<QuestionTerm> terms) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (part.contains(terms.get(i).span())) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private static Clause clause(String text, Span part, Set<Integer> terms, List<PublisherMention> mentions) {
        Set<String> publishers = new LinkedHashSet<>();
        mentions.stream().filter(m -> part.overlaps(m.span())).forEach(m -> publishers.addAll(m.publishers()));
        List<PassageOrigin.DayRange> dates = QuestionDates.in(text).stream()
                .filter(date -> part.overlaps(date.span()))
                .map(QuestionDates.Mention::days)
                .toList();
        return new Clause(List.copyOf(terms), publishers, dates);
    }
}
