package dev.footnote.chronology;

import java.util.Optional;

/// Words that point at a year from a date: "of last year", "of that year", "this year's" before it.
///
/// @param end the token behind the last one read
record YearPointer(int end, Pointer.InYear pointer) {
    /// Reads "of [the] last year", "last year", "of the same year" behind a date.
    static Optional<YearPointer> behind(Tokens tokens, int at) {
        int next = tokens.isWord(at, "of") || tokens.isWord(at, "in") ? at + 1 : at;
        return named(tokens, next).filter(pointer -> !tokens.isApostrophe(pointer.end()));
    }

    /// Reads "this year's" before a date.
    static Optional<YearPointer> before(Tokens tokens, int at) {
        return named(tokens, at)
                .filter(pointer -> tokens.isApostrophe(pointer.end()) && tokens.isGlued(pointer.end()))
                .map(pointer -> {
                    int end = tokens.isWord(pointer.end() + 1, "s") ? pointer.end() + 2 : pointer.end() + 1;
                    return new YearPointer(end, pointer.pointer());
                });
    }

    private static Optional<YearPointer> named(Tokens tokens, int at) {
        int next = tokens.is(at, WordClass.DEFINITE) ? at + 1 : at;
        next = tokens.isWord(next, "that") && tokens.isWord(next + 1, "same") ? next + 1 : next;
        if (!tokens.is(next, WordClass.REFERENCE) || !tokens.isWord(next + 1, "year")) {
            return Optional.empty();
        }
        Reference reference = Reference.values()[tokens.value(next, WordClass.REFERENCE)];
        return Optional.of(new YearPointer(next + 2, new Pointer.InYear(reference)));
    }
}
