package dev.footnote.slack;

import dev.footnote.conversation.Reply;

/// An answer on its way.
///
/// @param replace whether it takes the place of the message whose button was pressed
record Outgoing(Reply reply, View view, boolean replace) {}
