package dev.footnote.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How common the everyday words of English are: in a small brief a word may be rare, or missing, by chance, and tells
/// no more for that than it does elsewhere. Immutable.
final class CommonWords {
    /// The words are of this brief's size: the rarest of them weighs what a word of one of so many passages does.
    private static final double PASSAGES = 5_000;

    private static final String FILE = "common.words";

    private final Map<String, Double> shares;

    CommonWords(Map<String, Double> shares) {
        this.shares = Map.copyOf(shares);
    }

    /// The words that Footnote comes with; `CommonWordsCounter` in the tests writes the file anew.
    static CommonWords counted() {
        try (InputStream in = CommonWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Double> shares = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ");
                shares.put(parts[0], Double.valueOf(parts[1]));
            });
            return new CommonWords(shares);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The most that a term can tell, above 0; 1 for one that is not common.
    double mostTelling(String term) {
        Double share = shares.get(term);
        return share == null ? 1 : Math.min(1, Math.log(1 + 1 / share) / Math.log(1 + PASSAGES));
    }
}
