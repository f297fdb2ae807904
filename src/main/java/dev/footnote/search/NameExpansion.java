package dev.footnote.search;

import java.util.List;

/// The other names of people who are named in a question. Called for a few dozen short word sequences of every
/// question, so it answers from memory. Thread-safe.
@FunctionalInterface
public interface NameExpansion {
    /// Knows nobody.
    NameExpansion NONE = name -> List.of();

    /// The other names of the one person who is called exactly this, without regard to case and accents; empty when
    /// nobody is, or more than one.
    List<String> otherNames(String name);

    /// Whether a word may be part of a name that has others. Told quickly, of every word of a question: only what
    /// consists of such words is asked for.
    default boolean mayBeInName(String word) {
        return true;
    }
}
