package dev.footnote.people;

import java.util.List;
import java.util.Optional;

/// Somebody who is quoted or named in the documents.
///
/// @param name the fullest name there is, as the documents write it
/// @param aliases other names and short forms, such as an acronym; without the name itself, in order of first
///     use
/// @param role what the person is, as the text gives it ("director for Mexico")
/// @param affiliation the organisation that the role belongs to, where the text names it apart from the role
public record Person(String name, List<String> aliases, Optional<String> role, Optional<String> affiliation) {
    public Person {
        aliases = List.copyOf(aliases);
    }

    /// Somebody of whom only the name is known.
    public static Person named(String name) {
        return new Person(name, List.of(), Optional.empty(), Optional.empty());
    }
}
