package dev.footnote.chronology;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Word lists, written as lines of words.
final class WordSet {
    private WordSet() {}

    /// The words of the lines, split at blanks.
    static Set<String> of(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
