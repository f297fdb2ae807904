package dev.footnote.search;

import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Understands questions with the help of one index: which words to look for, which clauses there are, which
/// publishers and dates are named. Thread-safe.
final class QuestionReader {
    private static final int FEWEST_TERMS_IN_CLAUSE = 3;

    private static final Pattern QUOTED = Pattern.compile(
            "(?=[\"“«'‘])(?:\"[^\"]{3,}\"|“[^“”]{3,}”|«[^«»]{3,}»|(?<!\\w)['‘](?=\\w)[^'‘’]{3,}['’](?!\\w))");

    private final TermReader terms;
    private final PublisherNames publishers;
    private final SpokenWords spoken;

    QuestionReader(PassageIndex index, TermReader terms) {
        this(index, terms, SpokenWords.NONE);
    }

    QuestionReader(PassageIndex index, TermReader terms, SpokenWords spoken) {
        this.terms = terms;
        this.spoken = spoken;
        this.publishers = new PublisherNames(index.publishers());
    }

    ParsedQuestion read(String text) {
        List<PublisherMention> mentions = publishers.in(text);
        List<Span> names = mentions.stream().map(PublisherMention::span).toList();
        Optional<SpeechAsked> speech = SpeechAsked.in(text, spoken);
        List<QuestionTerm> found = terms.read(text, mentions, speech);
        return new ParsedQuestion(
                text, found, clauses(text, found, mentions, names), AnswerKind.of(text), quoted(text), speech);
    }

    /// What stands between quotation marks and is long enough to be told by.
    private static List<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group().substring(1, found.group().length() - 1))
                .toList();
    }

    private static List<Clause> clauses(
            String text, List<QuestionTerm> terms, List<PublisherMention> mentions, List<Span> names) {
        List<Clause> clauses = new ArrayList<>();
        List<QuestionDates.Mention> dates = QuestionDates.in(text);
        List<Span> parts = ClauseSplitter.split(text, names);
        Set<Integer> numbers = new TreeSet<>();
        Span part = parts.getFirst();
        for (int i = 0; i < parts.size(); i++) {
            part = part.cover(parts.get(i));
            numbers.addAll(termsIn(parts.get(i), terms));
            boolean last = i + 1 == parts.size();
            if (numbers.size() >= FEWEST_TERMS_IN_CLAUSE || last && clauses.isEmpty()) {
                clauses.add(clause(part, numbers, mentions, dates));
                numbers.clear();
                part = last ? part : parts.get(i + 1);
            } else if (last && !numbers.isEmpty()) {
                clauses.add(clause(part, numbers, mentions, dates));
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

    private static Clause clause(
            Span part, Set<Integer> terms, List<PublisherMention> mentions, List<QuestionDates.Mention> dates) {
        Set<String> publishers = new LinkedHashSet<>();
        mentions.stream().filter(m -> part.overlaps(m.span())).forEach(m -> publishers.addAll(m.publishers()));
        List<PassageOrigin.DayRange> days = dates.stream()
                .filter(date -> part.overlaps(date.span()))
                .map(QuestionDates.Mention::days)
                .toList();
        long set = 0;
        for (int term : terms) {
            set |= 1L << term;
        }
        return new Clause(set, publishers, days);
    }
}
