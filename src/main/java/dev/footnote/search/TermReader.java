package dev.footnote.search;

import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the words of a question that are worth looking for, and everything they may stand under: other names of the
/// people meant, parts written together, and, where a word occurs nowhere, what it may be a misspelling of.
/// Thread-safe.
final class TermReader {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    /// What is written both with a hyphen behind it and without.
    private static final List<String> PREFIXES = List.of(
            "anti", "bio", "co", "counter", "cross", "cyber", "inter", "mid", "multi", "non", "post", "pre", "pro",
            "re", "self", "semi", "sub", "super", "trans", "ultra");

    /// For a prefix another that means the same.
    private static final Map<String, String> SYNONYMS = Map.of("anti", "counter", "counter", "anti");

    private static final CommonWords COMMON = CommonWords.counted();
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int LONGEST_SHORT = 6;

    private final PassageIndex index;
    private final NameExpansion names;

    TermReader(PassageIndex index, NameExpansion names) {
        this.index = index;
        this.names = names;
    }

    /// The terms, each once, in the order of the question; question words only where there is nothing else.
    List<QuestionTerm> read(String text, List<PublisherMention> publishers, Optional<SpeechAsked> speech) {
        List<Term> all = index.analyze(text);
        List<Term> content = all.stream()
                .filter(term -> !isQuestionWord(term, text))
                .filter(term -> speech.filter(asked -> asked.saying().overlaps(term.span()))
                        .isEmpty())
                .toList();
        List<Term> unnamed = content.stream()
                .filter(term -> publishers.stream().noneMatch(p -> p.span().overlaps(term.span())))
                .toList();
        List<Term> terms = !unnamed.isEmpty() ? unnamed : !content.isEmpty() ? content : all;
        Map<Term, Set<String>> more = otherForms(text, terms);
        Map<String, QuestionTerm> found = new LinkedHashMap<>();
        for (Term term : terms) {
            if (found.size() < ParsedQuestion.MOST_TERMS && !found.containsKey(term.value())) {
                found.put(term.value(), questionTerm(text, term, more.getOrDefault(term, Set.of())));
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isQuestionWord(Term term, String text) {
        String word = term.span().in(text);
        return NameForms.inFull(word).isEmpty() && QuestionWords.isQuestionWord(word.toLowerCase(Locale.ROOT));
    }

    private QuestionTerm questionTerm(String text, Term term, Set<String> more) {
        boolean known = index.passageFrequency(term.value()) > 0;
        Set<String> forms = new LinkedHashSet<>();
        forms.add(term.value());
        forms.addAll(more);
        if (!known) {
            misspelling(term.value(), text, term.span()).ifPresent(near -> forms.add(near.term()));
        }
        int frequency = forms.stream().mapToInt(index::passageFrequency).max().orElse(0);
        List<WeightedTerm> variants =
                forms.stream().map(form -> new WeightedTerm(form, 1)).toList();
        double rarity = Math.min(rarity(frequency), COMMON.mostTelling(term.value()));
        return new QuestionTerm(term.span(), term.position(), variants, rarity, known);
    }

    /// A term that occurs, and a word of the documents that stands for it.
    private record Near(String term, String word) {}

    /// What a word that occurs nowhere may be a misspelling of: stems that are alike make no misspelling when the
    /// words are of different lengths, nor is a word misspelt that is an English one.
    ///
    /// @param word where it stands in the question
    private Optional<Near> misspelling(String term, String question, Span word) {
        if (term.length() < SHORTEST_MISSPELT
                || !LETTERS.matcher(term).matches()
                || WordVectors.shipped().number(question, word.start()) != WordVectors.NONE) {
            return Optional.empty();
        }
        return index.nearSpellings(term, 1).stream()
                .filter(near -> isSlip(term, near))
                .flatMap(near -> asWritten(near).map(written -> new Near(near, written)).stream())
                .filter(near -> Math.abs(near.word().length() - word.length()) <= 2)
                .findFirst();
    }

    /// Short words that differ in one letter are mostly just two words: there only swapped, missing and doubled
    /// letters count as slips.
    private static boolean isSlip(String term, String near) {
        return term.length() > LONGEST_SHORT
                || near.length() != term.length()
                || Arrays.equals(
                        term.chars().sorted().toArray(), near.chars().sorted().toArray());
    }

    /// The inverse passage frequency of BM25, against that of a term of a single passage: so the same word weighs the
    /// same in a small brief and in a large one.
    private double rarity(int frequency) {
        double passages = Math.max(1, Math.max(index.passageCount(), frequency));
        return inverse(passages, frequency) / inverse(passages, 1);
    }

    private static double inverse(double passages, int frequency) {
        return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
    }

    private Map<Term, Set<String>> otherForms(String text, List<Term> terms) {
        Map<Term, Set<String>> forms = new LinkedHashMap<>();
        Set<Term> inNames = terms.stream()
                .filter(term -> names.mayBeInName(term.span().in(text)))
                .collect(Collectors.toSet());
        for (int i = 0; i < terms.size() && i < ParsedQuestion.MOST_TERMS; i++) {
            for (int j = i; j < Math.min(terms.size(), i + LONGEST_NAME); j++) {
                List<Term> run = terms.subList(i, j + 1);
                String words = run.getFirst().span().cover(run.getLast().span()).in(text);
                Set<String> more = new LinkedHashSet<>();
                if (inNames.containsAll(run) && (run.size() > 1 || !isEverydayWord(words))) {
                    names.otherNames(words).forEach(name -> more.addAll(surname(name)));
                }
                if (run.size() > 1) {
                    more.addAll(formsOfName(text, run));
                } else {
                    more.addAll(inFull(words));
                }
                if (run.size() == 2 && isHyphenated(text, run)) {
                    more.addAll(joined(words));
                } else if (run.size() == 1) {
                    more.addAll(apart(run.getFirst(), words));
                }
                if (!more.isEmpty()) {
                    run.forEach(term -> forms.computeIfAbsent(term, key -> new LinkedHashSet<>())
                            .addAll(more));
                }
            }
        }
        return forms;
    }

    /// Whether it is an English word and written as one: a name that is like it is not meant.
    private static boolean isEverydayWord(String word) {
        return Character.isLowerCase(word.codePointAt(0))
                && WordVectors.shipped().number(word, 0) != WordVectors.NONE;
    }

    /// A name stands under its last word where it is a person's, and under initials where the documents have them.
    private Set<String> formsOfName(String text, List<Term> run) {
        Span span = run.getFirst().span().cover(run.getLast().span());
        if (!Character.isUpperCase(text.codePointAt(span.start()))) {
            return Set.of();
        }
        return NameForms.isPerson(text, span)
                ? Set.of(run.getLast().value())
                : NameForms.initials(text, span).stream()
                        .flatMap(initials -> abbreviation(initials).stream())
                        .collect(Collectors.toSet());
    }

    private List<String> inFull(String word) {
        return NameForms.inFull(word).stream()
                .flatMap(full -> index.analyze(full).stream())
                .filter(this::occurs)
                .map(Term::value)
                .toList();
    }

    /// The term of some initials, where the documents write them in capitals.
    private Optional<String> abbreviation(String initials) {
        return index.analyze(initials).stream()
                .filter(this::occurs)
                .map(Term::value)
                .filter(term -> passageWith(term)
                        .filter(passage -> NameForms.isWritten(initials, passage))
                        .isPresent())
                .findFirst();
    }

    /// The last word of a name, which carries it where it is not given in full.
    private List<String> surname(String name) {
        List<Term> terms = index.analyze(name);
        return terms.isEmpty() ? List.of() : List.of(terms.getLast().value());
    }

    private static boolean isHyphenated(String text, List<Term> pair) {
        int between = pair.getFirst().span().end();
        return between + 1 == pair.getLast().span().start() && "-‐‑".indexOf(text.charAt(between)) >= 0;
    }

    private List<String> joined(String words) {
        return index.analyze(words.replaceAll("\\P{L}", "")).stream()
                .map(Term::value)
                .filter(term -> index.passageFrequency(term) > 0)
                .toList();
    }

    /// Where a word occurs nowhere, what it is made of behind a prefix, if the documents have that with a hyphen; for
    /// a prefix alone, the other that means the same.
    private List<String> apart(Term term, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (index.passageFrequency(term.value()) > 0) {
            return List.of();
        }
        return Stream.concat(
                        Stream.ofNullable(SYNONYMS.get(lower)),
                        PREFIXES.stream()
                                .filter(prefix -> isBefore(prefix, lower))
                                .map(prefix -> lower.substring(prefix.length())))
                .flatMap(part -> index.analyze(part).stream())
                .filter(this::occurs)
                .map(Term::value)
                .toList();
    }

    private boolean isBefore(String prefix, String word) {
        return word.startsWith(prefix)
                && word.length() >= prefix.length() + SHORTEST_MISSPELT
                && Stream.of(prefix, SYNONYMS.getOrDefault(prefix, prefix))
                        .flatMap(same -> index.analyze(same).stream())
                        .anyMatch(this::occurs);
    }

    private boolean occurs(Term term) {
        return index.passageFrequency(term.value()) > 0;
    }

    /// For words that occur nowhere, the nearest that do, as the documents write them.
    List<SearchOutcome.Suggestion> suggestions(ParsedQuestion question) {
        List<SearchOutcome.Suggestion> suggestions = new ArrayList<>();
        for (QuestionTerm term : question.terms()) {
            if (!term.known()) {
                misspelling(term.variants().getFirst().term(), question.text(), term.span())
                        .map(near -> new SearchOutcome.Suggestion(term.span().in(question.text()), near.word()))
                        .ifPresent(suggestions::add);
            }
        }
        return List.copyOf(suggestions);
    }

    private Optional<String> asWritten(String term) {
        return passageWith(term).stream()
                .flatMap(text -> index.analyze(text).stream()
                        .filter(found -> found.value().equals(term))
                        .map(found -> found.span().in(text)))
                .min(Comparator.naturalOrder());
    }

    /// The text of the passage that has most of a term.
    private Optional<String> passageWith(String term) {
        CandidateQuery query = new CandidateQuery(List.of(new WeightedTerm(term, 1)), Set.of(), 1);
        CandidateRequest request = new CandidateRequest(List.of(query), List.of(), SearchFilter.NONE);
        return index.candidates(request).stream()
                .map(match -> index.read(match).text())
                .findFirst();
    }
}
