package dev.footnote.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells passages that print the same text, as agency copy is printed by many papers. Pure.
final class NearDuplicates {
    /// Two passages with this share of five-word runs in common (Jaccard) are one text with small edits; running text
    /// on the same event by two writers stays far below.
    private static final double SAME = 0.7;

    private static final int RUN = 5;

    private NearDuplicates() {}

    /// The runs of words by which texts are compared.
    static Set<Integer> runs(String text) {
        List<String> words = new ArrayList<>();
        for (String word : FoldedText.of(text).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN).hashCode());
        }
        return runs;
    }

    /// Whether two texts with these runs are nearly the same; texts shorter than a run never are.
    static boolean areSame(Set<Integer> one, Set<Integer> other) {
        if (Math.min(one.size(), other.size()) < SAME * Math.max(one.size(), other.size())) {
            return false;
        }
        long common = one.stream().filter(other::contains).count();
        return common > 0 && common >= SAME * (one.size() + other.size() - common);
    }
}
