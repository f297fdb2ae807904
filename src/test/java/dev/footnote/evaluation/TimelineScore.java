package dev.footnote.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/// Scores of topic timelines, pooled over topics: an entry is right when it overlaps a gold sentence of its document
/// and has its date, exactly or with one of both dates a prefix of the other.
final class TimelineScore {
    /// A dated sentence of a timeline; offsets are code points.
    record Line(String date, String document, int start, int end) implements Comparable<Line> {
        boolean overlaps(Line other) {
            return document.equals(other.document) && start < other.end && other.start < end;
        }

        @Override
        public int compareTo(Line other) {
            return "%s %s %09d %09d"
                    .formatted(date, document, start, end)
                    .compareTo("%s %s %09d %09d".formatted(other.date, other.document, other.start, other.end));
        }
    }

    private int gold;
    private int predicted;
    private int exact;
    private int compatible;
    private int goldDates;
    private int predictedDates;
    private int dates;

    void add(List<Line> expected, List<Line> found) {
        Set<Line> sentences = new TreeSet<>(expected);
        Set<Line> entries = new TreeSet<>(found);
        gold += sentences.size();
        predicted += entries.size();
        exact += matches(sentences, entries, String::equals);
        compatible += matches(sentences, entries, TimelineScore::isCompatible);
        Set<String> wanted = new HashSet<>(sentences.stream().map(Line::date).toList());
        Set<String> given = new HashSet<>(entries.stream().map(Line::date).toList());
        goldDates += wanted.size();
        predictedDates += given.size();
        dates += (int) given.stream().filter(wanted::contains).count();
    }

    private static int matches(Set<Line> sentences, Set<Line> entries, BiPredicate<String, String> same) {
        List<Line> free = new ArrayList<>(sentences);
        int matches = 0;
        for (Line entry : entries) {
            boolean hit = free.stream()
                    .filter(line -> line.overlaps(entry) && same.test(line.date(), entry.date()))
                    .findFirst()
                    .map(free::remove)
                    .orElse(false);
            matches += hit ? 1 : 0;
        }
        return matches;
    }

    private static boolean isCompatible(String a, String b) {
        return a.equals(b) || a.startsWith(b + "-") || b.startsWith(a + "-");
    }

    double compatibleF1() {
        return f1(compatible, predicted, gold);
    }

    String row(String name) {
        return "| %s | %.1f | %.1f | %.1f | %d of %d |"
                .formatted(
                        name,
                        f1(exact, predicted, gold),
                        compatibleF1(),
                        f1(dates, predictedDates, goldDates),
                        predicted,
                        gold);
    }

    static double f1(double right, double predicted, double gold) {
        return predicted + gold == 0 ? 0 : 200 * right / (predicted + gold);
    }
}
