package dev.footnote.discord;

import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.Interaction;

/// Where those who may change the brief are: on the server that the bot is for. Whoever invites a bot to a
/// server of his own manages that one; so on several servers nobody may, unless the settings name the one.
///
/// @param home the id of the one server in which commands are registered
record Editors(Optional<String> home) {
    boolean areOn(Interaction interaction) {
        Guild server = interaction.getGuild();
        return interaction.isFromAttachedGuild() && server != null && areOn(server);
    }

    /// @param server one that the bot is on
    boolean areOn(Guild server) {
        return home.map(server.getId()::equals).orElseGet(() -> servers(server.getJDA()) == 1);
    }

    private static long servers(JDA client) {
        return client.getShardManager() == null
                ? client.getGuildCache().size()
                : client.getShardManager().getGuildCache().size();
    }
}
