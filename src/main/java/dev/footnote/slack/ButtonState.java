package dev.footnote.slack;

import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.FollowUpCodec;
import java.util.Optional;

/// What a button carries in its value: what it asks for, who may turn the page, and the call that its message answers.
/// Nothing else is kept anywhere.
///
/// @param asker the id of the one whose message it is; empty for everybody's
/// @param call the call as one line; empty for a button that needs none
record ButtonState(FollowUp followUp, String asker, String call) {
    private static final char BETWEEN = '\n';

    /// The value; empty when it does not fit.
    Optional<String> encoded() {
        return FollowUpCodec.encode(followUp)
                .map(id -> id + BETWEEN + asker + BETWEEN + call)
                .filter(value -> value.length() <= SlackLimits.VALUE);
    }

    /// What a value says; empty when it is none of ours or of another version.
    static Optional<ButtonState> decode(String value) {
        String[] parts = value.split(String.valueOf(BETWEEN), 3);
        return parts.length < 3
                ? Optional.empty()
                : FollowUpCodec.decode(parts[0]).map(followUp -> new ButtonState(followUp, parts[1], parts[2]));
    }
}
