package dev.footnote.evaluation;

import dev.footnote.evaluation.DatesCorpus.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// TempEval-3's measures of temporal expressions (UzZaman et al. 2013), in per cent: strict and relaxed span F1, and
/// relaxed F1 times the share of found expressions whose type or value is right.
record TimexScore(double strict, double relaxed, double type, double value) {
    static TimexScore of(Map<String, List<Timex>> gold, Map<String, List<Timex>> predicted) {
        Counts counts = new Counts();
        gold.forEach(
                (document, expected) -> counts.add(expected, distinct(predicted.getOrDefault(document, List.of()))));
        double relaxed = f1(counts.touching, counts.predicted, counts.touched, counts.gold);
        return new TimexScore(
                100 * f1(counts.same, counts.predicted, counts.same, counts.gold),
                100 * relaxed,
                100 * relaxed * counts.types / Math.max(1, counts.touched),
                100 * relaxed * counts.values / Math.max(1, counts.touched));
    }

    private static List<Timex> distinct(List<Timex> timexes) {
        List<Timex> distinct = new ArrayList<>();
        for (Timex timex : timexes) {
            if (distinct.stream().noneMatch(timex::covers)) {
                distinct.add(timex);
            }
        }
        return distinct;
    }

    private static double f1(double rightPredicted, double predicted, double rightGold, double gold) {
        double precision = predicted == 0 ? 0 : rightPredicted / predicted;
        double recall = gold == 0 ? 0 : rightGold / gold;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    String row(String name) {
        return "| %s | %.1f | %.1f | %.1f | %.1f |".formatted(name, strict, relaxed, type, value);
    }

    /// What is counted over all documents.
    private static final class Counts {
        private int gold;
        private int predicted;
        private int same;
        private int touching;
        private int touched;
        private int types;
        private int values;

        void add(List<Timex> expected, List<Timex> found) {
            gold += expected.size();
            predicted += found.size();
            touching += (int) found.stream()
                    .filter(timex -> expected.stream().anyMatch(timex::touches))
                    .count();
            for (Timex timex : expected) {
                same += found.stream().anyMatch(timex::covers) ? 1 : 0;
                best(timex, found).ifPresent(match -> {
                    touched++;
                    types += match.type().equals(timex.type()) ? 1 : 0;
                    values += match.value().equals(timex.value()) ? 1 : 0;
                });
            }
        }

        /// An exact one first, then the one that shares most, then the shortest, then the first.
        private static Optional<Timex> best(Timex timex, List<Timex> found) {
            Comparator<Timex> order = Comparator.comparing((Timex other) -> !timex.covers(other))
                    .thenComparing(other -> -timex.shared(other))
                    .thenComparing(other -> other.end() - other.start());
            return found.stream().filter(timex::touches).min(order);
        }
    }
}
