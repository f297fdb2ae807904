package dev.footnote.discord;

import java.util.Optional;

/// What the front needs to know. Its text form holds no token.
///
/// @param token the bot's token; a secret
/// @param api base of the REST interface, where it is not Discord's own
/// @param gateway address of the gateway, where it is not the one that Discord names
/// @param guild the id of the one server to register commands in; everywhere when absent
/// @param privateReplies whether answers are for the asker's eyes only
public record DiscordSettings(
        String token,
        Optional<String> api,
        Optional<String> gateway,
        Optional<String> guild,
        boolean privateReplies,
        DiscordRules rules) {
    private static final String DISCORD = "https://discord.com/api/v10/";

    /// Settings without rules of their own.
    public DiscordSettings(
            String token,
            Optional<String> api,
            Optional<String> gateway,
            Optional<String> guild,
            boolean privateReplies) {
        this(token, api, gateway, guild, privateReplies, DiscordRules.DEFAULT);
    }

    /// The base of the REST interface, with a slash at its end.
    String apiBase() {
        String base = api.orElse(DISCORD);
        return base.endsWith("/") ? base : base + "/";
    }

    @Override
    public String toString() {
        return "DiscordSettings[api=%s, gateway=%s, guild=%s, privateReplies=%s, rules=%s]"
                .formatted(apiBase(), gateway, guild, privateReplies, rules);
    }
}
