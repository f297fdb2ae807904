package dev.footnote.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Everybody who is quoted or named in a brief, one entry a person, found by any form of a name: full or
/// short, with or without accents and hyphens, by alias or initials, and with a slip of the finger. Immutable
/// and thread-safe.
public final class PeopleDirectory {
    private static final PeopleDirectory EMPTY = of(List.of(), List.of());

    /// How many names are offered when nobody goes by the one asked for.
    private static final int NEAREST = 5;

    /// What in front of an office makes another of it.
    private static final Set<String> NO_LONGER_OR_NOT_QUITE =
            Set.of("former", "ex", "then", "late", "retired", "deputy", "vice", "assistant", "shadow");

    private final List<Person> people;
    private final NameIndex index;

    private PeopleDirectory(List<Person> people, NameIndex index) {
        this.people = people;
        this.index = index;
    }

    public static PeopleDirectory empty() {
        return EMPTY;
    }

    /// The directory of configured people and of people found in documents. Forms of one name are merged; a
    /// configured name leads its entry. Two configured people are never merged.
    public static PeopleDirectory of(Collection<Person> configured, Collection<MentionedPerson> found) {
        List<MergedPerson> merged = PeopleMerger.merge(configured, found);
        merged.sort(Comparator.<MergedPerson>comparingInt(person -> -person.quotations())
                .thenComparing(MergedPerson::name));
        List<Person> people = merged.stream().map(MergedPerson::person).toList();
        NameIndex index = new NameIndex(
                merged.stream().map(person -> List.copyOf(person.keys())).toList());
        return new PeopleDirectory(people, index);
    }

    /// Everybody, most quoted first, then by name.
    public List<Person> people() {
        return people;
    }

    /// Who goes by a name. The first of these that fits somebody decides: a full name or alias; some words of a
    /// name; the same behind a title ("Finance Minister Ruiz"); its initials; beginnings of its words; the same
    /// with one slip of the finger in a word (two in a long one). Of several, the only one in whose role the
    /// title is that is typed is meant.
    public PersonMatch find(String anyForm) {
        NameKey typed = NameKey.of(anyForm);
        if (typed.isEmpty()) {
            return new PersonMatch.Unknown(List.of());
        }
        List<BitSet> readings = List.of(
                index.exactly(typed),
                index.withWords(typed),
                index.withWords(NameKey.behindTitle(anyForm)),
                index.withInitials(typed),
                index.withPrefixes(typed),
                index.withTypos(typed));
        for (BitSet found : readings) {
            if (found.cardinality() == 1) {
                return new PersonMatch.Known(people.get(found.nextSetBit(0)));
            }
            if (!found.isEmpty()) {
                return withOffice(NameKey.titles(anyForm), select(found, Integer.MAX_VALUE));
            }
        }
        return new PersonMatch.Unknown(select(index.nearest(typed), NEAREST));
    }

    private static PersonMatch withOffice(List<String> titles, List<Person> candidates) {
        List<Person> holders = candidates.stream()
                .filter(person -> hasOffice(NameKey.split(person.role().orElse("")), titles))
                .toList();
        return holders.size() == 1 ? new PersonMatch.Known(holders.getFirst()) : new PersonMatch.Ambiguous(candidates);
    }

    private static boolean hasOffice(List<String> role, List<String> titles) {
        int at = titles.isEmpty() ? -1 : Collections.indexOfSubList(role, titles);
        return at >= 0 && Collections.disjoint(role.subList(0, at), NO_LONGER_OR_NOT_QUITE);
    }

    /// The people whom somebody typing may mean, at most `limit`: those who go by exactly what is typed, those
    /// with all its words in a name, those with words that begin so, then the same with one slip of the finger in
    /// each word; most quoted first in each group. Nothing typed yet: the most quoted.
    public List<Person> complete(String typed, int limit) {
        NameKey key = NameKey.of(typed);
        if (key.isEmpty()) {
            return people.subList(0, Math.min(limit, people.size()));
        }
        List<Person> completions = new ArrayList<>();
        BitSet seen = new BitSet();
        List<Supplier<BitSet>> readings = List.of(
                () -> index.exactly(key),
                () -> index.withInitials(key),
                () -> index.withWords(key),
                () -> index.withPrefixes(key),
                () -> index.withOneSlip(key),
                () -> index.withSlippedPrefixes(key));
        for (Supplier<BitSet> reading : readings) {
            if (completions.size() < limit) {
                addNew(reading.get(), seen, completions, limit);
            }
        }
        return List.copyOf(completions);
    }

    /// The entry of somebody whom a document names so, for instance the speaker of a quotation; empty when
    /// the name is in nobody's entry or in several.
    public Optional<Person> personOf(String speakerName) {
        BitSet found = byWords(speakerName);
        return found.cardinality() == 1 ? Optional.of(people.get(found.nextSetBit(0))) : Optional.empty();
    }

    /// The other names by which texts may mean the one person whose full name or alias this is: what it ends with, and
    /// names that have none of its words. A longer form is none of these, for it is found by this one. Empty when
    /// nobody is called exactly so, or several are.
    public List<String> otherNames(String name) {
        NameKey key = NameKey.of(name);
        BitSet found = index.exactly(key);
        if (found.cardinality() != 1) {
            return List.of();
        }
        Person person = people.get(found.nextSetBit(0));
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .filter(other -> isOther(NameKey.of(other), key))
                .toList();
    }

    private static boolean isOther(NameKey other, NameKey name) {
        List<String> words = name.words();
        int start = words.size() - other.size();
        boolean end = start > 0 && words.subList(start, words.size()).equals(other.words());
        return end || Collections.disjoint(other.words(), words);
    }

    /// Everybody who goes by a full name or alias, or else has all its words in a name.
    public List<Person> called(String name) {
        return select(byWords(name), Integer.MAX_VALUE);
    }

    /// Those with all words of a name in theirs, but for the one who goes by exactly this: who asks for "Marsh", and
    /// gets somebody of whom no more is known, may have meant Lena Marsh.
    public List<Person> alsoCalled(String name) {
        NameKey key = NameKey.of(name);
        BitSet exact = index.exactly(key);
        BitSet others = new BitSet();
        if (!exact.isEmpty()) {
            others.or(index.withWords(key));
            others.andNot(exact);
        }
        return select(others, Integer.MAX_VALUE);
    }

    /// Whether two entries may be of the same person: the name of one is short for the other's.
    public static boolean mayBeOne(Person one, Person other) {
        NameKey first = NameKey.of(one.name());
        NameKey second = NameKey.of(other.name());
        return one.equals(other) || first.isShortFormOf(second) || second.isShortFormOf(first);
    }

    private BitSet byWords(String name) {
        NameKey key = NameKey.of(name);
        BitSet found = index.exactly(key);
        return found.isEmpty() ? index.withWords(key) : found;
    }

    /// Whether a word may be part of a name by which [#personOf(String)] finds anybody. A title is not: it is left out
    /// of names.
    public boolean mayBeInName(String word) {
        return NameKey.split(word).stream().allMatch(index::mayHaveWord);
    }

    /// The entry of a speaker; see [#personOf(String)].
    public Optional<Person> personOf(Person speaker) {
        return personOf(speaker.name());
    }

    /// The names of people in free text, longest first at each place, in text order and not overlapping. A
    /// single word counts when it is an alias, or a surname that is capitalised or is no everyday word.
    public List<NameInText> namesIn(String text) {
        return new NameRecogniser(index)
                .namesIn(text).stream()
                        .map(name -> new NameInText(name.span(), select(name.people(), Integer.MAX_VALUE)))
                        .toList();
    }

    private void addNew(BitSet found, BitSet seen, List<Person> completions, int limit) {
        for (int i = found.nextSetBit(0); i >= 0 && completions.size() < limit; i = found.nextSetBit(i + 1)) {
            if (!seen.get(i)) {
                seen.set(i);
                completions.add(people.get(i));
            }
        }
    }

    private List<Person> select(BitSet found, int limit) {
        return found.stream().limit(limit).mapToObj(people::get).toList();
    }
}
