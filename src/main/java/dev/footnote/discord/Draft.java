package dev.footnote.discord;

import dev.footnote.conversation.ReplyBlock.Choice;
import java.util.List;
import java.util.Optional;

/// A reply in markdown, before it is laid out in pages.
///
/// @param restated the call, on top of every page
/// @param recoverable whether the call can be read back from `restated`, so that buttons which need it work
/// @param footer small print, at the end of every page
record Draft(
        Optional<String> restated, boolean recoverable, List<Item> items, List<String> footer, List<Choice> choices) {
    Draft {
        items = List.copyOf(items);
        footer = List.copyOf(footer);
        choices = List.copyOf(choices);
    }
}
