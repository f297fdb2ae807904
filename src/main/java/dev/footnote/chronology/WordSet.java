package dev.footnote.chronology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Word lists, written as lines of words.
final class WordSet {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private WordSet() {}

    /// The words of a text in lower case, in order.
    static Stream<String> in(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT));
    }

    /// The words of the lines, split at blanks.
    static Set<String> of(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
