package dev.footnote.quotation;

/// The class of words that occur in like surroundings, learned from raw text. Immutable.
final class WordClasses {
    /// The class of every word that was too rare to learn.
    static final int UNKNOWN = 0;

    private final int[] hashes;
    private final byte[] classes;
    private final int mask;

    /// @param words hashes of the words, distinct
    /// @param classesOfWords their classes, 1 to 255, as unsigned bytes
    WordClasses(int[] words, byte[] classesOfWords) {
        int capacity = Integer.highestOneBit(Math.max(2, words.length) * 3);
        hashes = new int[capacity];
        classes = new byte[capacity];
        mask = capacity - 1;
        for (int i = 0; i < words.length; i++) {
            int at = words[i] & mask;
            while (classes[at] != 0) {
                at = (at + 1) & mask;
            }
            hashes[at] = words[i];
            classes[at] = classesOfWords[i];
        }
    }

    int of(int word) {
        int at = word & mask;
        while (classes[at] != 0) {
            if (hashes[at] == word) {
                return classes[at] & 0xff;
            }
            at = (at + 1) & mask;
        }
        return UNKNOWN;
    }
}
