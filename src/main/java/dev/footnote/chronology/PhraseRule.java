package dev.footnote.chronology;

import java.util.Optional;
import java.util.Set;

/// One construction of the grammar.
interface PhraseRule {
    /// The classes of words that an expression of this construction may start with.
    Set<WordClass> triggers();

    /// Reads an expression that starts at token `at`; looks ahead no further than a fixed number of tokens.
    Optional<Candidate> match(Tokens tokens, int at);
}
