package dev.footnote.discord;

import java.util.List;

/// The rules of the house, as the settings give them. Empty lists forbid nothing.
///
/// @param channels ids of the channels that questions are answered in
/// @param roles ids of the roles whose members are answered
/// @param privateCommands commands whose answers are for the asker's eyes only
/// @param privateChannels ids of the channels in which all answers are
/// @param perUser how many requests of one person are answered in a minute
/// @param perChannel how many requests of one channel
/// @param threads whether a mention is answered in a thread of its own
/// @param forums ids of the forums in which new posts are answered, as far as the documents answer them
/// @param shards how many connections share the servers; 0 takes as many as Discord recommends
public record DiscordRules(
        List<String> channels,
        List<String> roles,
        List<String> privateCommands,
        List<String> privateChannels,
        int perUser,
        int perChannel,
        boolean threads,
        List<String> forums,
        int shards) {
    /// Nothing is forbidden but haste.
    public static final DiscordRules DEFAULT =
            new DiscordRules(List.of(), List.of(), List.of(), List.of(), 20, 60, false, List.of(), 1);

    public DiscordRules {
        channels = List.copyOf(channels);
        roles = List.copyOf(roles);
        privateCommands = List.copyOf(privateCommands);
        privateChannels = List.copyOf(privateChannels);
        forums = List.copyOf(forums);
    }

    /// Rules that leave forums alone.
    DiscordRules(
            List<String> channels,
            List<String> roles,
            List<String> privateCommands,
            List<String> privateChannels,
            int perUser,
            int perChannel,
            boolean threads,
            int shards) {
        this(channels, roles, privateCommands, privateChannels, perUser, perChannel, threads, List.of(), shards);
    }

    /// The same rules, with new posts answered in these forums.
    DiscordRules withForums(List<String> ids) {
        return new DiscordRules(
                channels, roles, privateCommands, privateChannels, perUser, perChannel, threads, ids, shards);
    }

    /// Whether an answer in this channel is for the asker's eyes only.
    boolean isPrivate(String command, String channel) {
        return privateCommands.contains(command) || privateChannels.contains(channel);
    }
}
