package dev.footnote.conversation;

/// One parameter of a command.
///
/// @param name lower-case letters, at most 32, as users type it
/// @param summary one phrase, at most 100 characters (Discord's limit for option descriptions)
public record Parameter(String name, String summary, boolean required, Values values) {
    /// What may stand in a parameter, and so what is offered while it is typed.
    public enum Values {
        /// Any text.
        TEXT,
        /// Anything that documents write about; names of theirs are offered.
        TOPIC,
        /// A person of the brief under any name.
        PERSON,
        /// A publisher of the brief.
        PUBLISHER,
        /// The id of a document of the brief.
        DOCUMENT,
        /// A year, month or day: `2023`, `2023-11` or `2023-11-17`.
        DATE,
        /// `direct`, `indirect` or `mixed`.
        KIND,
        /// `all` or `best`.
        EXTENT,
        /// `add` or `remove`.
        ACTION,
        /// A file that somebody attaches, as the address it can be had from.
        FILE
    }

    static Parameter required(String name, String summary, Values values) {
        return new Parameter(name, summary, true, values);
    }

    static Parameter optional(String name, String summary, Values values) {
        return new Parameter(name, summary, false, values);
    }
}
