package dev.footnote.library;

import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.search.NameExpansion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The other names by which a brief's people go.
///
/// @param people asked for when the first question is
record OtherNames(Supplier<PeopleDirectory> people) implements NameExpansion {
    @Override
    public boolean mayBeInName(String word) {
        return people.get().mayBeInName(word);
    }

    @Override
    public List<String> otherNames(String name) {
        return people.get()
                .personOf(name)
                .map(person -> otherThan(name, person))
                .orElse(List.of());
    }

    private static List<String> otherThan(String name, Person person) {
        List<String> names = new ArrayList<>(person.aliases());
        names.add(person.name());
        names.removeIf(other -> other.equalsIgnoreCase(name));
        return names;
    }
}
