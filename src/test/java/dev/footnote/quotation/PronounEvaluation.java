package dev.footnote.quotation;

import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.QuotationCorpus.Article;
import dev.footnote.quotation.QuotationCorpus.GoldQuotation;
import dev.footnote.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Measures how often "he" and "she" as sources are resolved to the person whom a reader takes them to mean,
/// on quotations of the annotated corpus labelled by hand with the last word of the name. Argument: the
/// corpus folder.
public final class PronounEvaluation {
    /// Counts of right, wrong and unresolved pronouns.
    public record Result(int right, int wrong, int open) {
        public double accuracy() {
            return 100.0 * right / (right + wrong + open);
        }
    }

    private PronounEvaluation() {}

    public static void main(String[] args) throws IOException {
        System.out.println(measure(QuotationCorpus.read(Path.of(args[0])), true));
    }

    static Result measure(List<Article> articles, boolean verbose) throws IOException {
        Map<String, Map<String, String>> labels = labels();
        int right = 0;
        int wrong = 0;
        int open = 0;
        for (Article article : articles) {
            Map<String, String> wanted =
                    labels.getOrDefault(article.document().id().value(), Map.of());
            if (wanted.isEmpty()) {
                continue;
            }
            Map<String, Optional<Person>> got = resolved(article);
            for (Map.Entry<String, String> label : wanted.entrySet()) {
                Optional<Person> person = got.getOrDefault(label.getKey(), Optional.empty());
                boolean same = person.isPresent() && person.get().name().contains(label.getValue());
                right += same ? 1 : 0;
                wrong += !same && person.isPresent() ? 1 : 0;
                open += person.isEmpty() ? 1 : 0;
                if (verbose && !same) {
                    System.out.println(article.document().id() + " " + label + " got "
                            + person.map(Person::name).orElse("-"));
                }
            }
        }
        return new Result(right, wrong, open);
    }

    /// The speakers of all annotated quotations of an article, by id, given their annotated sources.
    private static Map<String, Optional<Person>> resolved(Article article) {
        Tokens tokens = new Tokeniser(new WordClasses(new int[0], new byte[0])).tokenise(article.document());
        List<GoldQuotation> golds = new ArrayList<>(article.quotations());
        golds.sort(Comparator.comparing(gold -> gold.content().getFirst()));
        List<GoldQuotation> kept = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        for (GoldQuotation gold : golds) {
            Optional<Range> source = gold.source().stream().findFirst().map(span -> range(tokens, span));
            Range content = range(tokens, gold.content().getFirst());
            if (content.last() >= content.first() && source.stream().allMatch(range -> range.last() >= range.first())) {
                kept.add(gold);
                attributions.add(new Attribution(
                        List.of(content), List.of(), source.stream().toList(), AttributionRule.REPORTED, 1));
            }
        }
        List<Quotation> quotations = new SpeakerResolver(PeopleDirectory.empty()).resolve(tokens, attributions);
        Map<String, Optional<Person>> speakers = new HashMap<>();
        for (int i = 0; i < kept.size(); i++) {
            speakers.put(kept.get(i).id(), quotations.get(i).speaker());
        }
        return speakers;
    }

    private static Range range(Tokens tokens, Span span) {
        int first = 0;
        while (first < tokens.size() && tokens.end(first) <= span.start()) {
            first++;
        }
        int last = first;
        while (last < tokens.size() && tokens.start(last) < span.end()) {
            last++;
        }
        return new Range(first, last - 1);
    }

    private static Map<String, Map<String, String>> labels() throws IOException {
        Map<String, Map<String, String>> labels = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PronounEvaluation.class.getResourceAsStream("PronounEvaluation/pronouns.tsv"),
                StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                String[] cells = line.split("\t");
                labels.computeIfAbsent(cells[0], absent -> new HashMap<>()).put(cells[1], cells[2]);
            }
        }
        return labels;
    }
}
