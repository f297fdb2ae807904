package dev.footnote.evaluation;

import dev.footnote.text.SourceDocument;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How much of a topic a sentence names: the share of its words, each by its rarity among the documents.
final class TopicWords {
    private static final int STEM = 7;
    private static final Set<String> FUNCTION_WORDS = Set.of("the", "of", "and", "a", "in");

    private final List<String> words;
    private final List<Double> weights;

    TopicWords(String topic, List<SourceDocument> documents) {
        words = split(topic).stream()
                .filter(word -> !FUNCTION_WORDS.contains(word))
                .sorted()
                .toList();
        List<Set<String>> texts =
                documents.stream().map(document -> split(document.text())).toList();
        weights = words.stream()
                .map(word -> Math.log1p(texts.size()
                        / (1.0
                                + texts.stream()
                                        .filter(text -> text.contains(word))
                                        .count())))
                .toList();
    }

    /// From 0 to 1.
    double coverage(String sentence) {
        Set<String> named = split(sentence);
        double all = 0;
        double found = 0;
        for (int i = 0; i < words.size(); i++) {
            all += weights.get(i);
            found += named.contains(words.get(i)) ? weights.get(i) : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    private static Set<String> split(String text) {
        Set<String> stems = new HashSet<>();
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .forEach(stems::add);
        return stems;
    }
}
