package dev.footnote.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names that join the best candidates: the question lacks them, and several documents have them. What is asked for
/// by several conditions is named wherever one of them is told.
final class LinkingNames {
    /// Among so many of the best they are looked for.
    private static final int BEST = 10;

    /// So many count, those of the most documents and the fewest other candidates.
    private static final int MOST = 3;

    private final Set<Integer> linking;

    /// @param best in the order of the ranking, at least one
    /// @param names of each of them, as [PassageText#names] has them
    LinkingNames(List<RankedPassage> best, List<int[]> names) {
        Set<Integer> asked = asked(best.getFirst().passage().question());
        Map<Integer, Set<Integer>> documents = new HashMap<>();
        Map<Integer, Integer> having = new HashMap<>();
        for (int i = 0; i < best.size(); i++) {
            for (int name : names.get(i)) {
                having.merge(name, 1, Integer::sum);
                if (i < BEST && !asked.contains(name)) {
                    documents
                            .computeIfAbsent(name, key -> new HashSet<>())
                            .add(best.get(i).passage().match().document());
                }
            }
        }
        documents.values().removeIf(of -> of.size() < 2);
        Map<Integer, Double> scores = new HashMap<>();
        documents.forEach((name, of) ->
                scores.put(name, of.size() * TellingTerms.toldBy(having.getOrDefault(name, 1), best.size())));
        this.linking = Set.copyOf(scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList());
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

    /// How many of the names a passage has, from 0 to 1.
    double share(int[] names) {
        double found = 0;
        for (int name : names) {
            found += linking.contains(name) ? 1 : 0;
        }
        return found / MOST;
    }
}
