package dev.footnote.discord;

import java.util.Optional;

/// The call that a message answers, in bold on top of it. Buttons read it back from there: the message is the state.
///
/// @param markdown as it stands in the message
record RestatedCall(String markdown) {
    private static final String MARK = "**";

    /// @param line the call as one line
    static RestatedCall of(String line) {
        return new RestatedCall(MARK + DiscordMarkdown.escape(line).strip() + MARK);
    }

    /// The call of a message; empty when the text is no restated call.
    ///
    /// @param first the first text of a message
    static Optional<String> line(String first) {
        boolean ours = first.length() > 2 * MARK.length()
                && first.startsWith(MARK + "/")
                && first.endsWith(MARK)
                && first.indexOf('\n') < 0;
        return ours
                ? Optional.of(DiscordMarkdown.unescape(first.substring(MARK.length(), first.length() - MARK.length())))
                : Optional.empty();
    }
}
