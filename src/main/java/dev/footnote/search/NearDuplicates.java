package dev.footnote.search;

import dev.footnote.text.Letters;
import java.util.Arrays;

/// Tells passages that print the same text, as agency copy is printed by many papers. Pure.
final class NearDuplicates {
    /// Two passages with this share of five-word runs in common (Jaccard) are one text with small edits; running text
    /// on the same event by two writers stays far below.
    private static final double SAME = 0.7;

    private static final int RUN = 5;

    private NearDuplicates() {}

    /// The runs of words by which texts are compared, as hashes: rising, each once. Case and what stands between words
    /// do not count.
    static int[] runs(String text) {
        int[] words = words(text);
        int[] runs = new int[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            int hash = 1;
            for (int j = i; j < i + RUN; j++) {
                hash = 31 * hash + words[j];
            }
            runs[i] = hash;
        }
        Arrays.sort(runs);
        int distinct = 0;
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[distinct++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, distinct);
    }

    private static int[] words(String text) {
        int[] words = new int[text.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        boolean inside = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Letters.isWordChar(text.charAt(i))) {
                hash = 31 * (inside ? hash : 7) + Character.toLowerCase(text.charAt(i));
                inside = true;
            } else if (inside) {
                words[count++] = hash;
                inside = false;
            }
        }
        return Arrays.copyOf(words, count);
    }

    /// Whether two texts with these runs are nearly the same; texts shorter than a run never are.
    static boolean areSame(int[] one, int[] other) {
        if (Math.min(one.length, other.length) < SAME * Math.max(one.length, other.length)) {
            return false;
        }
        int common = common(one, other);
        return common > 0 && common >= SAME * (one.length + other.length - common);
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        int j = 0;
        for (int run : one) {
            while (j < other.length && other[j] < run) {
                j++;
            }
            common += j < other.length && other[j] == run ? 1 : 0;
        }
        return common;
    }
}
