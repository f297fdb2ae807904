/// Discord: slash commands and buttons come in, replies go out as components. Start at
/// [dev.footnote.discord.DiscordFront]; what people see is made by [dev.footnote.discord.DiscordRenderer].
@NullMarked
package dev.footnote.discord;

import org.jspecify.annotations.NullMarked;
