package dev.footnote.corpus.pasted;

import java.util.List;

/// Words without which a pattern cannot match. Looking for them costs far less than trying a pattern of many
/// alternatives, without regard to case, at every letter of a line.
record Clues(List<String> words) {
    Clues {
        words = List.copyOf(words);
    }

    /// @param words in small letters
    static Clues of(String... words) {
        return new Clues(List.of(words));
    }

    /// @param folded see [Letters#folded]
    boolean isIn(String folded) {
        for (String word : words) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether four figures of a year of the last or this century follow each other somewhere.
    static boolean hasYear(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char first = text.charAt(i);
            if (first == '1' && text.charAt(i + 1) == '9' || first == '2' && text.charAt(i + 1) == '0') {
                if (isFigure(text.charAt(i + 2)) && isFigure(text.charAt(i + 3))) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isFigure(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
