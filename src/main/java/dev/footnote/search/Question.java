package dev.footnote.search;

/// A question as it was asked.
///
/// @param text the user's own words
/// @param limit how many passages at most, at least 1
public record Question(String text, SearchFilter filter, int limit) {
    public Question {
        if (limit < 1) {
            throw new IllegalArgumentException("a question asks for at least one passage");
        }
    }
}
