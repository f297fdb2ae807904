package dev.footnote.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Looks a question's words up in texts as they are written: a stem may stand for a rather different word, and a word
/// of the same family may have another stem. Thread-safe.
final class WordForms {
    /// Shorter words have no family that is told by their beginning.
    private static final int SHORTEST_RELATED = 5;

    private static final int SHORTEST_BEGINNING = 4;
    private static final int LONGEST_BEGINNING = 6;

    /// What an inflected word has at its end, at most.
    private static final int ENDING = 2;

    private static final int BUCKETS = 256;
    private static final boolean[] ASCII_WORD = asciiWord();

    private final List<String> quoted;
    private final String[] words;

    /// The numbers of the words, by a hash of their first two letters.
    private final int[][] byBeginning = new int[BUCKETS][];

    /// Which of the question's terms were found, as sets.
    ///
    /// @param exact the word stands there just so, apart from capitals
    /// @param related a word stands there that begins like it; never for one that is `exact`
    /// @param quoted the share of the question's quoted phrases that stand there; 0 when there are none
    record Found(long exact, long related, double quoted) {}

    WordForms(ParsedQuestion question) {
        this.quoted = question.quoted();
        List<QuestionTerm> terms = question.terms();
        this.words = terms.stream()
                .map(term -> term.span().in(question.text()).toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        Arrays.fill(byBeginning, new int[0]);
        for (int t = 0; t < words.length; t++) {
            int bucket = bucket(words[t], 0);
            int[] old = byBeginning[bucket];
            byBeginning[bucket] = Arrays.copyOf(old, old.length + 1);
            byBeginning[bucket][old.length] = t;
        }
    }

    private static int bucket(String text, int at) {
        char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        int next = isWordChar(second) ? Character.toLowerCase(second) : 0;
        return (31 * Character.toLowerCase(text.charAt(at)) + next) % BUCKETS;
    }

    Found in(String text) {
        long exact = 0;
        long related = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = isWordChar(text.charAt(i));
            if (letter && !inside) {
                for (int t : byBeginning[bucket(text, i)]) {
                    exact |= (exact >> t & 1) == 0 && stands(t, text, i) ? 1L << t : 0;
                    related |= ((exact | related) >> t & 1) == 0 && begins(t, text, i) ? 1L << t : 0;
                }
            }
            inside = letter;
        }
        return new Found(exact, related & ~exact, quotedIn(text));
    }

    private double quotedIn(String text) {
        long standing =
                quoted.stream().filter(phrase -> hasPhrase(text, phrase)).count();
        return standing == 0 ? 0 : (double) standing / quoted.size();
    }

    private static boolean hasPhrase(String text, String phrase) {
        char first = phrase.charAt(0);
        char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        for (int at = 0; at + phrase.length() <= text.length(); at++) {
            char c = text.charAt(at);
            if ((c == first || c == other) && text.regionMatches(true, at, phrase, 0, phrase.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is a letter or a digit; quick for English.
    static boolean isWordChar(char c) {
        return c < ASCII_WORD.length ? ASCII_WORD[c] : Character.isLetterOrDigit(c);
    }

    private static boolean[] asciiWord() {
        boolean[] word = new boolean[128];
        for (char c = 0; c < word.length; c++) {
            word[c] = Character.isLetterOrDigit(c);
        }
        return word;
    }

    private boolean stands(int t, String text, int at) {
        int end = at + words[t].length();
        return text.regionMatches(true, at, words[t], 0, words[t].length())
                && (end == text.length() || !isWordChar(text.charAt(end)));
    }

    private boolean begins(int t, String text, int at) {
        int length = words[t].length();
        int beginning = Math.max(SHORTEST_BEGINNING, Math.min(length - ENDING, LONGEST_BEGINNING));
        return length >= SHORTEST_RELATED && text.regionMatches(true, at, words[t], 0, beginning);
    }
}
