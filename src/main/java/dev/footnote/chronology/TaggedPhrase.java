package dev.footnote.chronology;

import java.util.Optional;

/// A temporal expression as found, not yet resolved.
///
/// @param from its first token
/// @param to the token behind its last
record TaggedPhrase(int from, int to, TimePhrase phrase, Optional<TimexModifier> modifier) {}
