package dev.footnote.corpus.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Counts what was inferred rightly, wrongly and not at all, detail by detail, and the lines of clutter.
final class InferenceScore {
    private static final class Count {
        private int right;
        private int wrong;
        private int missing;
        private int silent;
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int clutter;
    private int found;
    private int falselyFound;

    void add(String name, Map<String, String> truth, PageInference shown) {
        count(name, "title", truth, shown.title());
        count(name, "publisher", truth, shown.publisher());
        count(name, "author", truth, shown.author());
        count(name, "published", truth, shown.published());
        count(name, "url", truth, shown.url());
    }

    private void count(String name, String detail, Map<String, String> truth, Optional<Inferred> shown) {
        Count count = counts.computeIfAbsent(detail, key -> new Count());
        Optional<String> expected = Optional.ofNullable(truth.get(detail));
        if (shown.isEmpty()) {
            count.missing += expected.isPresent() ? 1 : 0;
            count.silent += expected.isPresent() ? 0 : 1;
            expected.ifPresent(value -> faults.add("%s: no %s, which is %s".formatted(name, detail, value)));
        } else if (expected.filter(value -> agrees(detail, value, shown.get().value()))
                .isPresent()) {
            count.right++;
        } else {
            count.wrong++;
            faults.add("%s: WRONG %s %s for %s (%s)"
                    .formatted(
                            name,
                            detail,
                            shown.get().value(),
                            expected.orElse("nothing"),
                            shown.get().reason()));
        }
    }

    /// A date may be less exact than the truth; a name may lack its article.
    private static boolean agrees(String detail, String truth, String value) {
        return detail.equals("published")
                ? truth.startsWith(value) || value.startsWith(truth)
                : bare(truth).equals(bare(value));
    }

    private static String bare(String value) {
        return value.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
    }

    void addClutter(String name, String text, Set<Integer> truth, Set<Integer> detected) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        clutter += truth.size();
        for (int line : detected) {
            if (truth.contains(line)) {
                found++;
            } else {
                falselyFound++;
                faults.add("%s: LOST %s".formatted(name, lines.get(line)));
            }
        }
        truth.stream()
                .filter(line -> !detected.contains(line))
                .forEach(line -> faults.add("%s: left %s".formatted(name, lines.get(line))));
    }

    int wrong() {
        return counts.values().stream().mapToInt(count -> count.wrong).sum();
    }

    /// Of the details that the pages tell, the share that was found.
    double recall(String detail) {
        Count count = counts.getOrDefault(detail, new Count());
        return (double) count.right / Math.max(1, count.right + count.missing + count.wrong);
    }

    double clutterPrecision() {
        return (double) found / Math.max(1, found + falselyFound);
    }

    double clutterRecall() {
        return (double) found / Math.max(1, clutter);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    String table() {
        StringBuilder table = new StringBuilder();
        counts.forEach((detail, count) -> table.append("%-10s right %d, wrong %d, missing %d, rightly silent %d%n"
                .formatted(detail, count.right, count.wrong, count.missing, count.silent)));
        return table.append("clutter    %d lines, precision %.3f, recall %.3f%n"
                        .formatted(clutter, clutterPrecision(), clutterRecall()))
                .toString();
    }
}
