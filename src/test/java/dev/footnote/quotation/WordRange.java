package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;

/// Finds tokens by the words they stand for.
final class WordRange {
    private WordRange() {}

    /// The tokens from the first of some words to the last, where the text has these words first.
    static Range of(String words, Tokens tokens) {
        int start = tokens.text().indexOf(words);
        int first = 0;
        while (tokens.start(first) < start) {
            first++;
        }
        int last = first;
        while (tokens.end(last) < start + words.length()) {
            last++;
        }
        return new Range(first, last);
    }
}
