package dev.footnote.quotation;

import java.util.Arrays;
import java.util.Collection;

/// A set of words asked by [WordHash]. Immutable.
final class WordSet {
    private final int[] hashes;

    private WordSet(int[] hashes) {
        this.hashes = hashes;
    }

    /// The words of one text, separated by white space.
    static WordSet of(String words) {
        return of(Arrays.asList(words.strip().split("\\s+")));
    }

    static WordSet of(Collection<String> words) {
        return new WordSet(words.stream().mapToInt(WordHash::of).sorted().toArray());
    }

    boolean contains(int hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
