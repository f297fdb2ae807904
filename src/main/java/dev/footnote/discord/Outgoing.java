package dev.footnote.discord;

/// What goes out for an interaction.
///
/// @param message what is shown
/// @param onlyToAsker whether nobody else may see it
/// @param inPlace whether it replaces the message whose button was pressed
record Outgoing(DiscordMessage message, boolean onlyToAsker, boolean inPlace) {}
