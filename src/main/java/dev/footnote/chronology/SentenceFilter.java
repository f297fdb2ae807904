package dev.footnote.chronology;

import dev.footnote.text.Span;
import java.util.Set;

/// Tells sentences that report something from headings, captions and notes about the text itself.
final class SentenceFilter {
    /// A heading has no full stop at its end and rarely more words than this.
    private static final int HEADING_WORDS = 14;

    private static final Set<String> NOTES = WordSet.of(
            "published updated posted modified photo image photograph copyright corrected source",
            "credit picture retrieved accessed © caption");

    private SentenceFilter() {}

    /// Whether a sentence may tell an event.
    static boolean tells(String text, Span sentence) {
        return !isHeading(text, sentence) && !isNote(text, sentence);
    }

    private static boolean isHeading(String text, Span sentence) {
        char first = text.charAt(sentence.start());
        if (first == '#') {
            return true;
        }
        char last = text.charAt(sentence.end() - 1);
        boolean stopped = ".!?…\"”’')]:;".indexOf(last) >= 0;
        return !stopped && first != '-' && first != '*' && first != '•' && words(text, sentence) <= HEADING_WORDS;
    }

    private static int words(String text, Span sentence) {
        int words = 0;
        boolean inWord = false;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }

    /// "Published 3 May 2023", "Photo: ...": the first word names what it is.
    private static boolean isNote(String text, Span sentence) {
        int end = sentence.start();
        while (end < sentence.end() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '©')) {
            end++;
        }
        String first = text.substring(sentence.start(), end).toLowerCase(java.util.Locale.ROOT);
        boolean last = first.equals("last") && text.startsWith("updated", Math.min(end + 1, text.length()));
        return last || NOTES.contains(first) && words(text, sentence) <= HEADING_WORDS;
    }
}
