package dev.footnote.chronology;

/// A word, a number or a single mark of the text.
///
/// @param start first UTF-16 unit
/// @param end behind the last
/// @param lower the token in lower case; for a number its digits as written
/// @param spaced whether white space stands before it
record Token(Kind kind, int start, int end, String lower, Lexeme lexeme, boolean spaced, boolean capitalised) {
    /// What a token is made of.
    enum Kind {
        WORD,
        NUMBER,
        MARK,
        /// Something to step over as a whole: a URL, an address, a path.
        OPAQUE,
        /// The end of a paragraph, and of the text.
        BREAK
    }

    boolean is(WordClass wordClass) {
        return lexeme.is(wordClass);
    }
}
