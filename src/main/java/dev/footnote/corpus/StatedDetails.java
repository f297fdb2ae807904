package dev.footnote.corpus;

import java.util.Map;
import java.util.Optional;

/// What a file, or the bibliography, says of a document: the values of the known keys, none blank.
/// Keys: `title`, `publisher`, `series`, `author`, `published`, `url`, `summary_of`.
public record StatedDetails(Map<String, String> values) {
    /// Says nothing.
    public static final StatedDetails NONE = new StatedDetails(Map.of());

    public StatedDetails {
        values = Map.copyOf(values);
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
