package dev.footnote.search.lucene;

import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/// A few hundred words and the forms that stand for them. Every word of every document is looked for, and nearly none
/// is here; so most are turned away by their first and last letter. Filled once, then only read; read by any thread.
final class FixedForms {
    private static final int SPREAD = 64;

    private final CharArrayMap<char[]> forms = new CharArrayMap<>(400, false);
    private final boolean[] edges = new boolean[SPREAD * SPREAD];

    /// @param word not empty
    void put(String word, String form) {
        forms.put(word, form.toCharArray());
        edges[edges(word.charAt(0), word.charAt(word.length() - 1))] = true;
    }

    /// The form that stands for a word, if there is one.
    char @Nullable [] get(char[] buffer, int length) {
        boolean possible = length > 0 && edges[edges(buffer[0], buffer[length - 1])];
        return possible ? forms.get(buffer, 0, length) : null;
    }

    /// Letters that are as good as the same make a needless search, nothing else.
    private static int edges(char first, char last) {
        return first % SPREAD * SPREAD + last % SPREAD;
    }
}
