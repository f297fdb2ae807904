package dev.footnote.conversation;

/// One choice offered while a value is typed.
///
/// @param label what is shown, at most 100 characters
/// @param value what is put in, at most 100 characters (Discord's limits for both)
public record Completion(String label, String value) {
    static final int MOST_CHARACTERS = 100;

    static Completion of(String value) {
        return new Completion(value, value);
    }

    boolean fits() {
        return label.length() <= MOST_CHARACTERS && value.length() <= MOST_CHARACTERS;
    }
}
