package dev.footnote.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names that candidates of several documents have and the question does not: what a question asks for by several
/// conditions is named wherever one of them is told, and seldom elsewhere.
final class SharedNames {
    /// A candidate whose score is this much lower counts a third.
    private static final double SCORE_FALL = 2;

    private final int[][] ofCandidate;
    private final int[] documents;
    private final double[] telling;
    private final List<int[]> having = new ArrayList<>();
    private final double[] central;

    /// @param candidates best first, at least one
    SharedNames(List<RankedPassage> candidates) {
        this.documents = candidates.stream()
                .mapToInt(one -> one.passage().match().document())
                .toArray();
        this.ofCandidate = new int[candidates.size()][];
        number(candidates);
        this.telling = having.stream()
                .mapToDouble(in -> TellingTerms.toldBy(in.length, documents.length)
                        / TellingTerms.toldBy(1, documents.length))
                .toArray();
        this.central = central(candidates);
    }

    /// Gives numbers to the names that count.
    private void number(List<RankedPassage> candidates) {
        Map<Integer, List<Integer>> byName = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (int name : candidates.get(i).names()) {
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
            }
        }
        asked(candidates.getFirst().passage().question()).forEach(byName::remove);
        BitSet[] numbers = new BitSet[candidates.size()];
        Arrays.setAll(numbers, i -> new BitSet());
        for (List<Integer> in : byName.values()) {
            if (in.stream().map(i -> documents[i]).distinct().count() > 1) {
                in.forEach(i -> numbers[i].set(having.size()));
                having.add(in.stream().mapToInt(i -> i).toArray());
            }
        }
        Arrays.setAll(ofCandidate, i -> numbers[i].stream().toArray());
    }

    /// All words of a question.
    private static Set<Integer> asked(ParsedQuestion question) {
        PassageText words = new PassageText(question.text());
        Set<Integer> asked = new HashSet<>();
        for (int w = 0; w < words.wordCount(); w++) {
            asked.add(words.hash(w));
        }
        return asked;
    }

    private double[] central(List<RankedPassage> candidates) {
        double[] counts = candidates.stream()
                .mapToDouble(one ->
                        Math.exp((one.score() - candidates.getFirst().score()) / SCORE_FALL))
                .toArray();
        double[] most = new double[counts.length];
        for (int name = 0; name < telling.length; name++) {
            for (int i : having.get(name)) {
                double others = 0;
                for (int j : having.get(name)) {
                    others += documents[i] == documents[j] ? 0 : counts[j];
                }
                most[i] = Math.max(most[i], telling[name] * Math.log1p(others));
            }
        }
        return most;
    }

    /// How much the best candidates of other documents have one of a candidate's names.
    double central(int candidate) {
        return central[candidate];
    }

    /// The numbers of a candidate's names, rising; not to be changed.
    int[] of(int candidate) {
        return ofCandidate[candidate];
    }

    int count() {
        return telling.length;
    }

    /// How much a name tells, from 1 for what a single candidate has towards 0 for what all have.
    double telling(int name) {
        return telling[name];
    }
}
