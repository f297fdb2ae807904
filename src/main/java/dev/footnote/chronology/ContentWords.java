package dev.footnote.chronology;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// The words of a sentence that say what it is about, cut to a common stem: no function words, no words of time.
final class ContentWords {
    private static final int STEM = 7;
    private static final Set<String> FUNCTION_WORDS = WordSet.of(
            "the and for with that this from was were has have had his her its their they who which",
            "been will would could should into than after before but not are also said says about",
            "over between when where while there more most some such other one two all any our out",
            "them then these those what she him you your can may did does being since during under",
            "against because according told amid both each only just how like");

    private ContentWords() {}

    /// The stems in the order of the sentence.
    static Set<String> of(String sentence) {
        Set<String> words = new LinkedHashSet<>();
        int start = -1;
        for (int i = 0; i <= sentence.length(); i++) {
            boolean inWord = i < sentence.length() && Character.isLetterOrDigit(sentence.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                add(words, sentence.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    private static void add(Set<String> words, String word) {
        boolean time = !Lexicon.of(word).isUnknown();
        if (word.length() >= 3 && !time && !FUNCTION_WORDS.contains(word)) {
            words.add(stem(word));
        }
    }

    private static String stem(String word) {
        String bare = word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
        return bare.length() > STEM ? bare.substring(0, STEM) : bare;
    }
}
