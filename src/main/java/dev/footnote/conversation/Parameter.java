package dev.footnote.conversation;

import dev.footnote.quotation.QuotationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
        KIND(kinds()),
        /// `all` or `best`.
        EXTENT(List.of(Limits.ALL, Limits.BEST)),
        /// `add` or `remove`.
        ACTION(List.of("add", "remove")),
        /// A file that somebody attaches, as the address it can be had from.
        FILE;

        private final List<String> choices;

        Values() {
            this(List.of());
        }

        Values(List<String> choices) {
            this.choices = choices;
        }

        private static List<String> kinds() {
            return Arrays.stream(QuotationKind.values())
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .toList();
        }

        /// All that may be said, where that is a short list; empty where there is none.
        public List<String> choices() {
            return choices;
        }
    }

    static Parameter required(String name, String summary, Values values) {
        return new Parameter(name, summary, true, values);
    }

    static Parameter optional(String name, String summary, Values values) {
        return new Parameter(name, summary, false, values);
    }
}
