package dev.footnote.library;

import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All quotations of a brief, by whom they are. Immutable and thread-safe.
public final class Sayings {
    private final List<LocatedQuotation> all;
    private final Map<Person, List<LocatedQuotation>> bySpeaker = new HashMap<>();
    private final PeopleDirectory people;

    /// @param all in the order of the documents, then of the text
    Sayings(List<LocatedQuotation> all, PeopleDirectory people) {
        this.all = List.copyOf(all);
        this.people = people;
        for (LocatedQuotation located : all) {
            speaker(located)
                    .ifPresent(person -> bySpeaker
                            .computeIfAbsent(person, nobodyYet -> new ArrayList<>())
                            .add(located));
        }
    }

    /// All quotations, also those of nobody in particular; in the order of the documents, then of the text.
    public List<LocatedQuotation> all() {
        return all;
    }

    /// What a person of the directory said, in the order of the documents, then of the text.
    public List<LocatedQuotation> of(Person person) {
        return Collections.unmodifiableList(bySpeaker.getOrDefault(person, List.of()));
    }

    /// The person of the directory who said it; empty when the document does not make sure who.
    public Optional<Person> speaker(LocatedQuotation located) {
        return located.quotation().speaker().flatMap(people::personOf);
    }
}
