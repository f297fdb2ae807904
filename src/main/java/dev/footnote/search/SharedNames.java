package dev.footnote.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The names that the best candidates of several documents share and the question does not look for: where it is told
/// of in several places, these are what it asks for, or what leads from one place to the other. Immutable.
final class SharedNames {
    /// Chosen on held-out questions, as is the number of names.
    private static final int BEST = 10;

    private static final int NAMES = 3;

    private final int[] names;

    private SharedNames(int[] names) {
        this.names = names;
    }

    /// @param ranked best first, at least one
    static SharedNames of(List<RankedPassage> ranked) {
        Map<Integer, Set<Integer>> documents = new HashMap<>();
        for (RankedPassage one : ranked.subList(0, Math.min(BEST, ranked.size()))) {
            int document = one.passage().match().document();
            Arrays.stream(names(one))
                    .forEach(name -> documents
                            .computeIfAbsent(name, unseen -> new HashSet<>())
                            .add(document));
        }
        ParsedQuestion question = ranked.getFirst().passage().question();
        question.terms().stream()
                .map(term -> new PassageText(term.span().in(question.text())))
                .flatMapToInt(SharedNames::words)
                .forEach(documents::remove);
        return new SharedNames(documents.entrySet().stream()
                .filter(name -> name.getValue().size() > 1)
                .sorted(Comparator.<Map.Entry<Integer, Set<Integer>>>comparingInt(
                                name -> -name.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(NAMES)
                .mapToInt(Map.Entry::getKey)
                .toArray());
    }

    private static IntStream words(PassageText text) {
        return IntStream.range(0, text.wordCount()).map(text::hash);
    }

    private static int[] names(RankedPassage ranked) {
        @Nullable SoftMatch soft = ranked.soft();
        return soft == null ? new int[0] : soft.read().names();
    }

    /// How many of them a passage has, from 0 to 1; none when it was not read.
    double share(RankedPassage ranked) {
        int[] own = names(ranked);
        int having = 0;
        for (int name : names) {
            having += Arrays.binarySearch(own, name) >= 0 ? 1 : 0;
        }
        return (double) having / NAMES;
    }
}
