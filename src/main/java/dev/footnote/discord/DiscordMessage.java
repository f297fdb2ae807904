package dev.footnote.discord;

import net.dv8tion.jda.api.components.container.Container;

/// One page of a reply, as components that Discord can show.
///
/// @param page counted from 0
/// @param pages how many there are, at least 1
public record DiscordMessage(Container container, int page, int pages) {}
