package dev.footnote.discord;

import dev.footnote.conversation.FollowUp;
import java.util.Optional;

/// A part of a reply that is shown whole, on one page.
///
/// @param markdown never blank
/// @param button what can be done with this part alone
/// @param leadsNext whether it has to stand on the page of the item after it (a heading)
record Item(String markdown, Optional<Action> button, boolean leadsNext) {
    /// A button beside the text.
    record Action(String label, FollowUp followUp) {}

    static Item of(String markdown) {
        return new Item(markdown, Optional.empty(), false);
    }

    static Item heading(String markdown) {
        return new Item(markdown, Optional.empty(), true);
    }

    static Item with(String markdown, Action button) {
        return new Item(markdown, Optional.of(button), false);
    }

    /// Characters counted against the limit of a message.
    int length() {
        return markdown.length();
    }

    /// Components counted against the limit of a message: a text, and a section with a button around it.
    int components() {
        return button.isPresent() ? 3 : 1;
    }
}
