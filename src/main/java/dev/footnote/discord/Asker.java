package dev.footnote.discord;

import dev.footnote.conversation.Callers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/// Who asks, and where.
///
/// @param channel the id of the channel; of a thread, that of the channel it belongs to
/// @param onServer whether it is a server that the bot is on, and whose rules hold; not a private conversation, nor
///     a server where somebody uses a bot of his own
/// @param callers whether the asker manages the server that the bot is for
/// @param locale of the asker's own Discord, as far as it is told
record Asker(String user, String channel, boolean onServer, List<String> roles, Callers callers, Locale locale) {
    static Asker of(Interaction interaction, Editors editors) {
        return of(
                interaction.getUser(),
                interaction.getMember(),
                interaction.getChannel(),
                interaction.isFromAttachedGuild(),
                interaction.getUserLocale().toLocale(),
                editors);
    }

    /// @param editors on which server to manage it counts
    static Asker of(
            User user,
            @Nullable Member member,
            @Nullable Channel channel,
            boolean onServer,
            Locale locale,
            Editors editors) {
        List<String> roles = member == null || !onServer
                ? List.of()
                : member.getUnsortedRoles().stream().map(ISnowflake::getId).toList();
        String place = Optional.ofNullable(channel)
                .map(there -> onServer ? channel(there) : there.getId())
                .orElse("");
        boolean manages = member != null
                && onServer
                && editors.areOn(member.getGuild())
                && member.hasPermission(Permission.MANAGE_SERVER);
        return new Asker(user.getId(), place, onServer, roles, manages ? Callers.MANAGERS : Callers.EVERYONE, locale);
    }

    private static String channel(Channel channel) {
        return channel instanceof ThreadChannel thread
                ? thread.getParentChannel().getId()
                : channel.getId();
    }
}
