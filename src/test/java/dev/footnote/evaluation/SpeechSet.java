package dev.footnote.evaluation;

import dev.footnote.quotation.QuotationCorpus.Article;
import dev.footnote.quotation.QuotationCorpus.GoldQuotation;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Questions after what somebody said about something, made from annotated quotations: who said it from the source,
/// what about from a word of the content that several articles have.
final class SpeechSet {
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}’'-]*\\p{Ll})+");
    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:President|Senator|Governor|Secretary|Attorney|General|Judge|Justice|Speaker|Minister|Mayor|Director|Chairman"
                    + "|Former|Professor|Republican|Democratic|House|White|State|Vice|Prime|Press|Fox|The|New|U\\.S\\.)\\b ?)+");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}’'-])\\p{Ll}{5,}(?![\\p{L}\\p{N}’'-])");

    /// How many articles have the word asked for: the more, the less it tells whose words are meant.
    enum Word {
        RARE(3, 60),
        COMMON(60, 200),
        COMMONEST(100, 400);

        private final int fewest;
        private final int most;

        Word(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        private boolean isOneOf(long articles) {
            return articles >= fewest && articles <= most;
        }
    }

    /// Where somebody's words are that have the word asked for.
    ///
    /// @param content of one quotation
    record Answer(DocumentId document, List<Span> content) {
        boolean overlaps(DocumentId other, Span span) {
            return document.equals(other) && content.stream().anyMatch(span::overlaps);
        }
    }

    record Item(String question, List<Answer> answers) {}

    private record Said(String surname, String lowerCase, Answer answer) {}

    private SpeechSet() {}

    /// One question for every person and word, of every person in an article at most one. The word is the commonest of
    /// its kind in what they said.
    static List<Item> of(Collection<Article> articles, Word kind) {
        Map<String, Long> frequency = frequency(articles);
        Map<String, List<Said>> bySurname = new HashMap<>();
        Map<String, Said> asked = new LinkedHashMap<>();
        for (Article article : articles) {
            Map<String, String> inArticle = new HashMap<>();
            for (GoldQuotation quotation : article.quotations()) {
                String text = article.document().text();
                Optional<String> name = name(quotation, text);
                String content = joined(quotation.content(), text);
                Said said = new Said(
                        surname(name.orElseGet(() -> joined(quotation.source(), text))),
                        content.toLowerCase(Locale.ROOT),
                        new Answer(article.document().id(), quotation.content()));
                bySurname
                        .computeIfAbsent(said.surname(), nobody -> new ArrayList<>())
                        .add(said);
                Optional<String> word = words(content).stream()
                        .filter(one -> kind.isOneOf(frequency.getOrDefault(one, 0L)))
                        .max(Comparator.comparing((String one) -> frequency.getOrDefault(one, 0L))
                                .thenComparing(Comparator.naturalOrder()));
                if (name.isPresent() && word.isPresent() && inArticle.put(name.get(), "") == null) {
                    asked.putIfAbsent("What did %s say about %s?".formatted(name.get(), word.get()), said);
                }
            }
        }
        return asked.entrySet().stream()
                .map(entry ->
                        item(entry.getKey(), bySurname.get(entry.getValue().surname())))
                .toList();
    }

    /// One question after what anybody said for every word of a kind that any annotated words have.
    static List<Item> ofAnybody(Collection<Article> articles, Word kind) {
        Map<String, Long> frequency = frequency(articles);
        Map<String, List<Answer>> answers = new TreeMap<>();
        for (Article article : articles) {
            for (GoldQuotation quotation : article.quotations()) {
                Answer answer = new Answer(article.document().id(), quotation.content());
                words(joined(quotation.content(), article.document().text())).stream()
                        .filter(word -> kind.isOneOf(frequency.getOrDefault(word, 0L)))
                        .forEach(word -> answers.computeIfAbsent(word, nothing -> new ArrayList<>())
                                .add(answer));
            }
        }
        return answers.entrySet().stream()
                .map(entry -> new Item("What do experts say about %s?".formatted(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Map<String, Long> frequency(Collection<Article> articles) {
        return articles.stream()
                .flatMap(article -> words(article.document().text()).stream())
                .collect(Collectors.groupingBy(word -> word, HashMap::new, Collectors.counting()));
    }

    private static Item item(String question, List<Said> ofSurname) {
        String word = question.substring(question.lastIndexOf(' ') + 1, question.length() - 1);
        return new Item(
                question,
                ofSurname.stream()
                        .filter(said -> said.lowerCase().contains(word))
                        .map(Said::answer)
                        .toList());
    }

    private static Optional<String> name(GoldQuotation quotation, String text) {
        return NAME.matcher(joined(quotation.source(), text))
                .results()
                .map(MatchResult::group)
                .map(name -> TITLE.matcher(name).replaceFirst(""))
                .filter(name -> name.contains(" "))
                .findFirst();
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).replaceFirst("[’']s?$", "");
    }

    private static String joined(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
