package dev.footnote.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a file, or the bibliography, says of a document: the values of the known keys, none blank, each of at most
/// 1,000
/// characters; more of one is left out.
/// Keys: `title`, `publisher`, `series`, `author`, `published`, `url`, `summary_of`.
public record StatedDetails(Map<String, String> values) {
    /// Says nothing.
    public static final StatedDetails NONE = new StatedDetails(Map.of());

    private static final int LONGEST = 1_000;

    public StatedDetails {
        Map<String, String> clipped = new HashMap<>();
        values.forEach((key, value) -> clipped.put(key, clipped(value)));
        values = Map.copyOf(clipped);
    }

    private static String clipped(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        return value.substring(0, Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
