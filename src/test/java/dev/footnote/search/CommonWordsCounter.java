package dev.footnote.search;

import dev.footnote.evaluation.AskSet;
import dev.footnote.search.lucene.LuceneIndexStore;
import dev.footnote.text.Passage;
import dev.footnote.text.PassageSplitter;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Counts which words are common in English at large, and writes them where the program reads them: terms that stand in
/// at least one in a thousand passages of news, of an encyclopaedia and of political reporting alike, each with the
/// share where it is rarest. The same documents always give the same file.
///
/// Argument: the file to write.
public final class CommonWordsCounter {
    private static final String PATH = "src/main/resources/dev/footnote/search/common.words";
    private static final double COMMON = 0.001;
    private static final Pattern WORD = Pattern.compile("\\b[A-Za-z]+\\b");

    private CommonWordsCounter() {}

    public static void main(String[] arguments) throws IOException {
        Path bench = AskSet.bench();
        List<Map<String, Double>> shares = List.of(
                shares(AskSet.documents(bench.resolve("ask/multihop/documents/documents.jsonl"), "id")),
                shares(AskSet.documents(bench.resolve("ask/squad/documents/documents.jsonl"), "id")),
                shares(AskSet.documents(bench.resolve("quotation/docs.jsonl"), "doc")));
        StringBuilder text = new StringBuilder("# Written by dev.footnote.search.CommonWordsCounter: stems, and the"
                + " share of passages that have them.\n");
        new TreeMap<>(shares.getFirst()).keySet().forEach(term -> {
            double least = shares.stream()
                    .mapToDouble(of -> of.getOrDefault(term, 0.0))
                    .min()
                    .orElse(0);
            if (least >= COMMON) {
                text.append("%s %.4f%n".formatted(term, least));
            }
        });
        Files.writeString(Path.of(arguments.length > 0 ? arguments[0] : PATH), text);
    }

    private static Map<String, Double> shares(List<SourceDocument> documents) throws IOException {
        Map<String, Double> counts = new HashMap<>();
        Map<String, Boolean> stopWords = new HashMap<>();
        int passages = 0;
        PassageSplitter splitter = new PassageSplitter();
        try (IndexStore store = new LuceneIndexStore(Files.createTempDirectory("words"));
                IndexSnapshot empty = store.open()) {
            for (SourceDocument source : documents) {
                for (Passage passage : splitter.split(source)) {
                    passages++;
                    terms(empty.passages(), passage.span().in(source.text()), stopWords)
                            .forEach(term -> counts.merge(term, 1.0, Double::sum));
                }
            }
        }
        double all = passages;
        counts.replaceAll((term, count) -> count / all);
        return counts;
    }

    /// The terms, and the words that are not indexed at all: another engine may have them.
    private static Set<String> terms(PassageIndex index, String text, Map<String, Boolean> stopWords) {
        Set<String> terms = new HashSet<>();
        for (Term term : index.analyze(text)) {
            if (term.value().matches("[a-z]+")) {
                terms.add(term.value());
            }
        }
        WORD.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .filter(word -> stopWords.computeIfAbsent(
                        word, one -> index.analyze(one).isEmpty()))
                .forEach(terms::add);
        return terms;
    }
}
