package dev.footnote.people;

import java.util.List;

/// What a name leads to.
public sealed interface PersonMatch {
    /// One person goes by that name.
    record Known(Person person) implements PersonMatch {}

    /// Several people go by that name; most quoted first, at least two.
    record Ambiguous(List<Person> candidates) implements PersonMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /// Nobody goes by that name; the nearest names, best first, may be empty.
    record Unknown(List<Person> nearest) implements PersonMatch {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
