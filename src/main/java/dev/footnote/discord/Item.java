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
/// @param source what it cites, where that has an address
record Item(String markdown, Optional<Action> button, boolean leadsNext, List<More> more, Optional<Source> source) {
    Item {
        more = List.copyOf(more);
    }

    /// A place that can be opened.
    ///
    /// @param number of the citation in the reply
    record Source(int number, String address) {}

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
        return new Item(markdown, Optional.empty(), false, List.of(), Optional.empty());
    }

    static Item heading(String markdown) {
        return new Item(markdown, Optional.empty(), true, List.of(), Optional.empty());
    }

    static Item with(String markdown, Action button, Optional<Source> source) {
        return new Item(markdown, Optional.of(button), false, List.of(), source);
    }

    /// The same item, leading further.
    Item leadingTo(List<More> further) {
        return new Item(markdown, button, leadsNext, further, source);
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
