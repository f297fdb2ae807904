package dev.footnote.slack;

/// Where an answer goes.
sealed interface Destination {
    /// The address that came with a slash command, a button or a shortcut; good for half an hour. It leads to the
    /// channel, so the thread has to be named beside it.
    ///
    /// @param thread the message under which the answer stands; empty for none
    record ResponseUrl(String address, String thread) implements Destination {}

    /// A channel or a conversation.
    ///
    /// @param thread the message under which the answer stands; empty for none
    /// @param user who asked
    record Channel(String id, String thread, String user) implements Destination {}

    /// The private conversation with somebody, where nothing needs to be hidden.
    record Person(String user) implements Destination {}
}
