package dev.footnote.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds people, given as their positions in a directory, by words of their names. Answers are sets of
/// positions, so that they come in the directory's order.
final class NameIndex {
    /// A word shorter than this has no slips: nearly any other short word would do.
    private static final int SHORTEST_WITH_TYPO = 4;

    /// From this length on a word may have two slips.
    private static final int SHORTEST_WITH_TWO_TYPOS = 8;

    /// So many letters that begin a name may be initials.
    private static final int INITIALS = 2;

    private final List<List<NameKey>> keys;
    private final Map<String, int[]> byKey;
    private final Map<String, int[]> byInitials;
    private final TreeMap<String, int[]> byWord;

    /// @param keys the names of each person, in the directory's order
    NameIndex(List<List<NameKey>> keys) {
        this.keys = keys;
        Map<String, BitSetBuilder> full = new HashMap<>();
        Map<String, BitSetBuilder> initials = new HashMap<>();
        Map<String, BitSetBuilder> words = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            for (NameKey key : keys.get(i)) {
                add(full, key.joined(), i);
                key.words().forEach(new PersonAdder(words, i)::add);
                if (!key.initials().isEmpty()) {
                    add(initials, key.initials(), i);
                }
            }
        }
        byKey = built(full);
        byInitials = built(initials);
        byWord = new TreeMap<>(built(words));
    }

    private record PersonAdder(Map<String, BitSetBuilder> index, int person) {
        void add(String word) {
            NameIndex.add(index, word, person);
        }
    }

    private static final class BitSetBuilder {
        private int[] people = new int[2];
        private int size;

        void add(int person) {
            if (size > 0 && people[size - 1] == person) {
                return;
            }
            if (size == people.length) {
                people = java.util.Arrays.copyOf(people, size * 2);
            }
            people[size++] = person;
        }

        int[] toArray() {
            return java.util.Arrays.copyOf(people, size);
        }
    }

    private static void add(Map<String, BitSetBuilder> index, String word, int person) {
        index.computeIfAbsent(word, absent -> new BitSetBuilder()).add(person);
    }

    private static Map<String, int[]> built(Map<String, BitSetBuilder> builders) {
        Map<String, int[]> built = HashMap.newHashMap(builders.size());
        builders.forEach((word, people) -> built.put(word, people.toArray()));
        return built;
    }

    /// Those with this name or alias.
    BitSet exactly(NameKey typed) {
        return bits(byKey.get(typed.joined()));
    }

    /// Whether a word occurs in somebody's name.
    boolean hasWord(String word) {
        return byWord.containsKey(word);
    }

    /// Whether a word occurs in somebody's name, or may be two initials of one.
    boolean mayHaveWord(String word) {
        return word.length() == INITIALS || hasWord(word);
    }

    /// Those one of whose names has all typed words, in order; two letters first may be initials ("JK Ward").
    BitSet withWords(NameKey typed) {
        BitSet found = withTheseWords(typed);
        if (!found.isEmpty() || typed.size() < 2 || typed.words().getFirst().length() != INITIALS) {
            return found;
        }
        List<String> apart = new ArrayList<>(typed.words());
        String initials = apart.removeFirst();
        apart.add(0, initials.substring(1));
        apart.add(0, initials.substring(0, 1));
        return withTheseWords(new NameKey(apart));
    }

    private BitSet withTheseWords(NameKey typed) {
        boolean known = typed.words().stream().allMatch(this::hasWord);
        return known ? verified(typed, wordSets(typed), String::equals) : new BitSet();
    }

    BitSet withInitials(NameKey typed) {
        return typed.size() == 1 ? bits(byInitials.get(typed.last())) : new BitSet();
    }

    /// Those one of whose names has words that begin with the typed words, in order.
    BitSet withPrefixes(NameKey typed) {
        return verified(
                typed, typed.words().stream().map(this::startingWith).toList(), (word, own) -> own.startsWith(word));
    }

    /// Those one of whose names has all typed words, in order, each with as many slips as its length allows.
    BitSet withTypos(NameKey typed) {
        if (typed.words().stream().allMatch(word -> allowed(word) == 0)) {
            return new BitSet();
        }
        return slipped(typed, (word, own) -> Typos.within(word, own, allowed(word)));
    }

    /// Those one of whose names has all typed words, in order, each with at most one slip, however short it is.
    BitSet withOneSlip(NameKey typed) {
        return slipped(typed, (word, own) -> Typos.within(word, own, 1));
    }

    /// Those one of whose names has words that begin as the typed ones with at most one slip, in order.
    BitSet withSlippedPrefixes(NameKey typed) {
        return slipped(typed, (word, own) -> word.length() > 1 && Typos.withinPrefix(word, own, 1));
    }

    /// Those with a name of which some typed word, or all of it run together, is within twice the usual slips.
    BitSet nearest(NameKey typed) {
        BitSet near = new BitSet();
        for (String word : typed.words()) {
            int slips = Math.max(1, word.length() / 3);
            near.or(matching(own -> Typos.within(word, own, slips) || Typos.withinPrefix(word, own, 1)));
        }
        return near;
    }

    private BitSet slipped(NameKey typed, WordMatch match) {
        List<BitSet> sets = typed.words().stream()
                .map(word -> matching(own -> own.startsWith(word) || match.fits(word, own)))
                .toList();
        return verified(typed, sets, (word, own) -> own.startsWith(word) || match.fits(word, own));
    }

    private static int allowed(String word) {
        if (word.length() < SHORTEST_WITH_TYPO) {
            return 0;
        }
        return word.length() < SHORTEST_WITH_TWO_TYPOS ? 1 : 2;
    }

    private BitSet startingWith(String prefix) {
        BitSet found = new BitSet();
        byWord.subMap(prefix, prefix + Character.MAX_VALUE).values().forEach(people -> set(found, people));
        return found;
    }

    private BitSet matching(java.util.function.Predicate<String> test) {
        BitSet found = new BitSet();
        byWord.forEach((word, people) -> {
            if (test.test(word)) {
                set(found, people);
            }
        });
        return found;
    }

    private List<BitSet> wordSets(NameKey typed) {
        List<BitSet> sets = new ArrayList<>();
        typed.words().forEach(word -> sets.add(bits(byWord.get(word))));
        return sets;
    }

    /// How a typed word may stand for a word of a name.
    private interface WordMatch {
        boolean fits(String typed, String own);
    }

    private BitSet verified(NameKey typed, List<BitSet> wordSets, WordMatch match) {
        if (wordSets.isEmpty()) {
            return new BitSet();
        }
        BitSet all = (BitSet) wordSets.getFirst().clone();
        wordSets.forEach(all::and);
        BitSet found = new BitSet();
        all.stream().filter(i -> hasAll(keys.get(i), typed, match)).forEach(found::set);
        return found;
    }

    private static boolean hasAll(List<NameKey> names, NameKey typed, WordMatch match) {
        return names.stream().anyMatch(name -> inOrder(name, typed, match));
    }

    private static boolean inOrder(NameKey name, NameKey typed, WordMatch match) {
        int at = 0;
        for (String word : typed.words()) {
            while (at < name.size() && !match.fits(word, name.words().get(at))) {
                at++;
            }
            if (at++ >= name.size()) {
                return false;
            }
        }
        return true;
    }

    private static BitSet bits(int @org.jspecify.annotations.Nullable [] people) {
        BitSet bits = new BitSet();
        if (people != null) {
            set(bits, people);
        }
        return bits;
    }

    private static void set(BitSet bits, int[] people) {
        for (int person : people) {
            bits.set(person);
        }
    }
}
