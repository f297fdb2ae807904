package dev.footnote.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Merges what documents and configuration call people into one entry for each. A shorter name joins a longer
/// one only when exactly one person has a name that it may be short for; otherwise it stays an entry of its
/// own, so that two people of one surname are never made one.
final class PeopleMerger {
    private static final Comparator<Named> LONGEST_NAME_FIRST = Comparator.<Named>comparingInt(
                    named -> -named.key().size())
            .thenComparingInt(named -> -named.mentioned().quotations())
            .thenComparing(named -> named.mentioned().person().name());

    private final List<MergedPerson> merged = new ArrayList<>();
    private final Map<String, List<MergedPerson>> byKey = new HashMap<>();
    private final Map<String, List<MergedPerson>> byWord = new HashMap<>();
    private final Map<String, List<MergedPerson>> byLastWord = new HashMap<>();

    /// Somebody with the key of the name, which takes a while to make.
    private record Named(MentionedPerson mentioned, NameKey key) {
        private static Named of(MentionedPerson mentioned) {
            return new Named(mentioned, NameKey.of(mentioned.person().name()));
        }
    }

    /// Everybody, configured people first.
    static List<MergedPerson> merge(Collection<Person> configured, Collection<MentionedPerson> found) {
        PeopleMerger merger = new PeopleMerger();
        configured.forEach(person -> merger.add(new MergedPerson(person, true)));
        found.stream().map(Named::of).sorted(LONGEST_NAME_FIRST).forEach(merger::include);
        return merger.merged;
    }

    private void include(Named named) {
        MentionedPerson mentioned = named.mentioned();
        NameKey key = named.key();
        if (key.isEmpty()) {
            return;
        }
        Optional<MergedPerson> same = samePerson(key);
        if (same.isPresent()) {
            same.get().absorb(mentioned);
            index(same.get(), key);
            mentioned.person().aliases().forEach(alias -> index(same.get(), NameKey.of(alias)));
        } else {
            MergedPerson person = new MergedPerson(mentioned.person(), false);
            person.count(mentioned.quotations());
            add(person);
        }
    }

    private void add(MergedPerson person) {
        merged.add(person);
        person.keys().forEach(key -> index(person, key));
    }

    private void index(MergedPerson person, NameKey key) {
        put(byKey, key.joined(), person);
        key.words().forEach(word -> put(byWord, word, person));
        put(byLastWord, key.last(), person);
    }

    private static void put(Map<String, List<MergedPerson>> index, String key, MergedPerson person) {
        List<MergedPerson> people = index.computeIfAbsent(key, absent -> new ArrayList<>(1));
        if (people.isEmpty() || people.getLast() != person) {
            people.add(person);
        }
    }

    private Optional<MergedPerson> samePerson(NameKey key) {
        List<MergedPerson> exact = byKey.getOrDefault(key.joined(), List.of());
        if (exact.size() == 1) {
            return Optional.of(exact.getFirst());
        }
        Set<MergedPerson> candidates = new LinkedHashSet<>();
        for (MergedPerson person : near(key)) {
            if (person.goesBy(key)) {
                candidates.add(person);
            }
        }
        return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
    }

    /// All who may have a name that `key` is short for (they have its rarest word) or longer than (their last
    /// word is one of its words).
    private Set<MergedPerson> near(NameKey key) {
        Set<MergedPerson> near = new LinkedHashSet<>();
        key.words().stream()
                .filter(word -> word.length() > 1)
                .map(word -> byWord.getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size))
                .ifPresent(near::addAll);
        key.words().forEach(word -> near.addAll(byLastWord.getOrDefault(word, List.of())));
        return near;
    }
}
