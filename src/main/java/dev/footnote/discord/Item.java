package dev.footnote.discord;

import dev.footnote.conversation.FollowUp;
import java.util.List;
import java.util.Optional;

/// A part of a reply that is shown whole, on one page.
///
/// @param markdown never blank
/// @param button what can be done with this part alone
/// @param leadsNext whether it has to stand on the page of the item after it (a heading)
/// @param more where the item leads besides; buttons under the page that it stands on
record Item(String markdown, Optional<Action> button, boolean leadsNext, List<More> more) {
    Item {
        more = List.copyOf(more);
    }

    /// A button beside the text.
    ///
    /// @param label a key of [Texts]
    record Action(String label, FollowUp followUp) {}

    /// A button under the page.
    ///
    /// @param label a key of [Texts]
    /// @param value what fills the gap of the label
    record More(String label, String value, FollowUp followUp) {}

    static Item of(String markdown) {
        return new Item(markdown, Optional.empty(), false, List.of());
    }

    static Item heading(String markdown) {
        return new Item(markdown, Optional.empty(), true, List.of());
    }

    static Item with(String markdown, Action button) {
        return new Item(markdown, Optional.of(button), false, List.of());
    }

    /// The same item, leading further.
    Item leadingTo(List<More> further) {
        return new Item(markdown, button, leadsNext, further);
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
