package dev.footnote.chronology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Joins the entries that tell the same event: in different documents, at dates that agree as far as they go or lie a
/// day apart, in sentences that share most of their content words. Pure and thread-safe.
///
/// Two entries are only ever compared when they share one of the rarest words of each, so that the work stays near
/// linear in the number of entries.
public final class TimelineMerger {
    /// So many of the rarest words of a sentence are looked up.
    private static final int RARE_WORDS = 4;

    /// A word that stands in more sentences than this tells no event from another.
    private static final int COMMON = 60;

    /// The share of the shorter sentence's content words that both must have. Tuned on no corpus: two in five words in
    /// common, all else alike, is what reworded reports of one fact share.
    private static final double SHARED = 0.4;

    private static final int FEWEST_SHARED = 3;

    /// @param entries in any order
    /// @param sentence the words of an entry's sentence
    /// @return one event an entry or more, in timeline order; every entry stands in exactly one event
    public List<TimelineEvent> merge(Collection<TimelineEntry> entries, Function<TimelineEntry, String> sentence) {
        List<TimelineEntry> ordered = new ArrayList<>(entries);
        Collections.sort(ordered);
        List<Set<String>> words = ordered.stream()
                .map(entry -> ContentWords.of(sentence.apply(entry)))
                .toList();
        Clusters clusters = new Clusters(ordered.size());
        Map<String, List<Integer>> places = places(words);
        for (int i = 0; i < ordered.size(); i++) {
            for (int other : candidates(i, words.get(i), places)) {
                if (isSame(ordered.get(i), ordered.get(other)) && overlap(words.get(i), words.get(other))) {
                    clusters.join(i, other);
                }
            }
        }
        return clusters.groups().stream()
                .map(group -> event(group.stream().map(ordered::get).toList()))
                .sorted()
                .toList();
    }

    private static Map<String, List<Integer>> places(List<Set<String>> words) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (String word : words.get(i)) {
                places.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
            }
        }
        return places;
    }

    /// The entries before `i` that share one of its rarest words.
    private static Set<Integer> candidates(int i, Set<String> words, Map<String, List<Integer>> places) {
        Set<Integer> found = new HashSet<>();
        words.stream()
                .filter(word -> places.get(word).size() <= COMMON)
                .sorted((a, b) -> {
                    int rarer = Integer.compare(places.get(a).size(), places.get(b).size());
                    return rarer != 0 ? rarer : a.compareTo(b);
                })
                .filter(word -> places.get(word).size() > 1)
                .limit(RARE_WORDS)
                .forEach(word -> places.get(word).stream().filter(other -> other < i).forEach(found::add));
        return found;
    }

    private static boolean isSame(TimelineEntry a, TimelineEntry b) {
        if (a.document().equals(b.document()) || a.modality() != b.modality()) {
            return false;
        }
        boolean close = !a.when().first().minusDays(1).isAfter(b.when().last())
                && !b.when().first().minusDays(1).isAfter(a.when().last());
        return close && !tooCoarse(a) && !tooCoarse(b);
    }

    private static boolean tooCoarse(TimelineEntry entry) {
        return !entry.when().precision().isFinerThan(Precision.DECADE);
    }

    private static boolean overlap(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        return shared >= FEWEST_SHARED && shared >= SHARED * Math.min(a.size(), b.size());
    }

    private static TimelineEvent event(List<TimelineEntry> group) {
        TimelineEntry main = group.stream()
                .max((a, b) -> {
                    int finer = a.when().precision().compareTo(b.when().precision());
                    return finer != 0 ? finer : b.compareTo(a);
                })
                .orElseThrow();
        return new TimelineEvent(main, group.stream().filter(entry -> entry != main).toList());
    }

    /// Joined sets of numbers.
    private static final class Clusters {
        private final int[] parent;

        Clusters(int size) {
            parent = new int[size];
            java.util.Arrays.setAll(parent, i -> i);
        }

        void join(int a, int b) {
            parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
        }

        private int root(int i) {
            int at = i;
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }

        Collection<List<Integer>> groups() {
            Map<Integer, List<Integer>> groups = new java.util.LinkedHashMap<>();
            for (int i = 0; i < parent.length; i++) {
                groups.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(i);
            }
            return groups.values();
        }
    }
}
