package dev.footnote.slack;

/// Where an answer goes.
sealed interface Destination {
    /// The address that came with a slash command, a button or a shortcut; good for half an hour.
    record ResponseUrl(String address) implements Destination {}

    /// A channel or a conversation.
    ///
    /// @param thread the message under which the answer stands; empty for none
    /// @param user who asked
    record Channel(String id, String thread, String user) implements Destination {}

    /// The private conversation with somebody, where nothing needs to be hidden.
    record Person(String user) implements Destination {}
}
