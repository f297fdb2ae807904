package dev.footnote.search;

import dev.footnote.text.Letters;
import dev.footnote.text.Span;
import java.util.Arrays;
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

    private final String[] quoted;
    private final String[] words;

    /// How many letters a word of the family of each has in common with it.
    private final int[] beginnings;

    /// The numbers of the words.
    private final int[][] byBeginning = new int[PassageText.BEGINNINGS][];

    /// Which of the question's terms were found, as sets.
    ///
    /// @param exact the word stands there just so, apart from capitals
    /// @param related a word stands there that begins like it; never for one that is `exact`
    /// @param quoted the share of the question's quoted phrases that stand there; 0 when there are none
    record Found(long exact, long related, double quoted) {}

    WordForms(ParsedQuestion question) {
        this.quoted = question.quoted().stream().map(Letters::folded).toArray(String[]::new);
        this.words = question.terms().stream()
                .map(term -> Letters.folded(term.span().in(question.text()).toLowerCase(Locale.ROOT)))
                .toArray(String[]::new);
        this.beginnings = Arrays.stream(words).mapToInt(WordForms::related).toArray();
        Arrays.fill(byBeginning, new int[0]);
        for (int t = 0; t < words.length; t++) {
            int beginning = PassageText.beginning(words[t], 0);
            int[] old = byBeginning[beginning];
            byBeginning[beginning] = Arrays.copyOf(old, old.length + 1);
            byBeginning[beginning][old.length] = t;
        }
    }

    private static int related(String word) {
        return word.length() < SHORTEST_RELATED
                ? Integer.MAX_VALUE
                : Math.max(SHORTEST_BEGINNING, Math.min(word.length() - ENDING, LONGEST_BEGINNING));
    }

    Found in(PassageText text) {
        return in(text, new Span(0, text.text().length()));
    }

    /// @param part begins and ends between words
    Found in(PassageText text, Span part) {
        long exact = 0;
        long related = 0;
        for (int w = text.firstWord(part.start()); w < text.wordCount() && text.start(w) < part.end(); w++) {
            for (int t : byBeginning[text.beginning(w)]) {
                int start = text.start(w);
                int same = same(words[t], text.text(), start, part.end());
                exact |= same == words[t].length() && isWordEnd(text.text(), start + same) ? 1L << t : 0;
                related |= same >= beginnings[t] ? 1L << t : 0;
            }
        }
        return new Found(exact, related & ~exact, quotedIn(text.text(), part));
    }

    private double quotedIn(String text, Span part) {
        int standing = 0;
        for (String phrase : quoted) {
            standing += hasPhrase(text, part, phrase) ? 1 : 0;
        }
        return standing == 0 ? 0 : (double) standing / quoted.length;
    }

    private static boolean hasPhrase(String text, Span part, String phrase) {
        char first = phrase.charAt(0);
        return part.length() >= phrase.length()
                && (hasPhrase(text, part, phrase, first)
                        || hasPhrase(text, part, phrase, Character.toUpperCase(first)));
    }

    private static boolean hasPhrase(String text, Span part, String phrase, char first) {
        int behindLast = part.end() - phrase.length() + 1;
        int at = text.indexOf(first, part.start(), behindLast);
        while (at >= 0 && same(phrase, text, at, part.end()) < phrase.length()) {
            at = text.indexOf(first, at + 1, behindLast);
        }
        return at >= 0;
    }

    /// How many letters of what was folded stand at a place of the text.
    private static int same(String folded, String text, int at, int end) {
        int most = Math.min(folded.length(), end - at);
        int same = 0;
        while (same < most && folded.charAt(same) == Letters.fold(text.charAt(at + same))) {
            same++;
        }
        return same;
    }

    private static boolean isWordEnd(String text, int at) {
        return at == text.length() || !Letters.isWordChar(text.charAt(at));
    }
}
