package dev.footnote.library;

import dev.footnote.people.PeopleDirectory;
import dev.footnote.search.NameExpansion;
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
        return people.get().otherNames(name);
    }
}
