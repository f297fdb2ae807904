package dev.footnote.slack;

import dev.footnote.intake.AddressRule;
import dev.footnote.intake.ServerKey;
import java.util.List;
import java.util.Optional;

/// What the front needs to know. Its text form holds no token.
///
/// @param botToken the bot's token (`xoxb-…`); a secret
/// @param appToken the app's token for Socket Mode (`xapp-…`); a secret
/// @param api base of the Web API, where it is not Slack's own
/// @param privateReplies whether answers to slash commands are for the asker's eyes only
/// @param editors ids of the people who may change the brief
public record SlackSettings(
        String botToken, String appToken, Optional<String> api, boolean privateReplies, List<String> editors) {
    private static final String SLACK = "https://slack.com/api/";

    public SlackSettings {
        editors = List.copyOf(editors);
    }

    /// Settings by which nobody may change the brief.
    public SlackSettings(String botToken, String appToken, Optional<String> api, boolean privateReplies) {
        this(botToken, appToken, api, privateReplies, List.of());
    }

    /// The base of the Web API, with a slash at its end.
    String apiBase() {
        String base = api.orElse(SLACK);
        return base.endsWith("/") ? base : base + "/";
    }

    /// Where the bot's token may be shown for files.
    ServerKey fileKey() {
        return ServerKey.of(apiBase(), botToken, "see that the app has the scope files:read and is installed with it");
    }

    /// Which machines keep files: Slack's are on the internet, a stand-in or a proxy is where it is.
    AddressRule fileAddresses() {
        return api.isEmpty() ? AddressRule.PUBLIC : address -> true;
    }

    @Override
    public String toString() {
        return "SlackSettings[api=%s, privateReplies=%s]".formatted(apiBase(), privateReplies);
    }
}
