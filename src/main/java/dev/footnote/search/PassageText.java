package dev.footnote.search;

import dev.footnote.text.Letters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The words of a passage, and what is reckoned of them once: questions on one brief come back to the same passages.
/// Thread-safe.
public final class PassageText {
    /// How many beginnings of words are told apart.
    static final int BEGINNINGS = 256;

    private final String text;

    private final int[] starts;
    private final byte[] beginnings;
    private volatile int @Nullable [] runs;
    private volatile int @Nullable [] pairs;
    private volatile int @Nullable [] vectorNumbers;

    public PassageText(String text) {
        this.text = text;
        this.starts = starts(text);
        this.beginnings = new byte[starts.length];
        for (int i = 0; i < starts.length; i++) {
            beginnings[i] = (byte) beginning(text, starts[i]);
        }
    }

    private static int[] starts(String text) {
        int[] starts = new int[text.length() / 5 + 1];
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Letters.isWordChar(text.charAt(i));
            if (letter && !inside) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i;
            }
            inside = letter;
        }
        return Arrays.copyOf(starts, count);
    }

    /// A hash of the first two letters of the word that starts at `start`, from 0 to [#BEGINNINGS], without case.
    static int beginning(String text, int start) {
        char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        int next = Letters.isWordChar(second) ? Letters.fold(second) : 0;
        return (31 * Letters.fold(text.charAt(start)) + next) % BEGINNINGS;
    }

    public String text() {
        return text;
    }

    /// The number of the first word that starts at `from` or behind it.
    int firstWord(int from) {
        int found = Arrays.binarySearch(starts, from);
        return found < 0 ? -found - 1 : found;
    }

    int wordCount() {
        return starts.length;
    }

    int start(int word) {
        return starts[word];
    }

    /// Whether a word begins with a capital.
    boolean isCapitalised(int word) {
        return Character.isUpperCase(text.charAt(starts[word]));
    }

    int beginning(int word) {
        return beginnings[word] & 0xff;
    }

    /// A hash of a word, the same in whatever case it is written.
    int hash(int word) {
        int hash = 7;
        for (int i = starts[word]; i < text.length() && Letters.isWordChar(text.charAt(i)); i++) {
            hash = 31 * hash + Letters.fold(text.charAt(i));
        }
        return hash;
    }

    /// A hash of two neighbouring words with these hashes.
    static int pair(int first, int second) {
        return 0x9E3779B1 * first + second;
    }

    /// All neighbouring words, as [#pair] has them, in their order; not to be changed.
    int[] pairs() {
        int[] known = pairs;
        if (known == null) {
            known = new int[Math.max(0, starts.length - 1)];
            int before = starts.length == 0 ? 0 : hash(0);
            for (int w = 1; w < starts.length; w++) {
                int hash = hash(w);
                known[w - 1] = pair(before, hash);
                before = hash;
            }
            pairs = known;
        }
        return known;
    }

    /// The numbers of the words in [WordVectors], in their order; not to be changed.
    int[] vectorNumbers() {
        int[] known = vectorNumbers;
        if (known == null) {
            known = new int[starts.length];
            WordVectors vectors = WordVectors.shipped();
            for (int w = 0; w < known.length; w++) {
                known[w] = vectors.number(text, starts[w]);
            }
            vectorNumbers = known;
        }
        return known;
    }

    /// The runs of words by which it is compared with others; see [NearDuplicates#runs].
    int[] runs() {
        int[] known = runs;
        if (known == null) {
            known = NearDuplicates.runs(text);
            runs = known;
        }
        return known;
    }
}
