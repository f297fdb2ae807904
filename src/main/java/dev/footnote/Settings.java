package dev.footnote;

import dev.footnote.cli.CommonOptions;
import dev.footnote.discord.DiscordRules;
import dev.footnote.discord.DiscordSettings;
import dev.footnote.slack.SlackSettings;
import dev.footnote.web.WebSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// All settings; each part of the program receives only its own. `config/footnote.yaml` has every one with its
/// default.
///
/// @param home where the program's own `config` and `seeds` are
public record Settings(
        Path home,
        Documents documents,
        Indexing indexing,
        Answers answers,
        Discord discord,
        Slack slack,
        WebSettings web) {
    /// The same settings with the folders that stand on the command line.
    Settings with(CommonOptions options) {
        return new Settings(
                home,
                new Documents(options.documents().orElse(documents.folder()), documents.maxBytes()),
                new Indexing(options.data().orElse(indexing.data()), indexing.threads()),
                answers,
                discord,
                slack,
                web);
    }

    /// @param folder the folder of documents
    /// @param maxBytes larger documents are skipped
    public record Documents(Path folder, long maxBytes) {}

    /// @param data the folder that the index is kept in
    /// @param threads how many threads analyse documents, at least 1
    public record Indexing(Path data, int threads) {}

    /// @param passages how many passages an answer has at most
    /// @param quotations how many quotations
    /// @param entries how many timeline entries
    /// @param abstainBelow the confidence, from 0 to 1, under which the documents count as not answering
    public record Answers(int passages, int quotations, int entries, double abstainBelow) {}

    /// @param token the bot's token; a secret
    /// @param api base of the REST interface, where it is not Discord's own
    /// @param gateway address of the gateway, where it is not the one that Discord names
    /// @param guild the id of the one server to register commands in; everywhere when absent
    /// @param privateReplies whether replies are for the asker's eyes only
    /// @param rules who is answered where, how often, and who sees it
    public record Discord(
            boolean enabled,
            Optional<Secret> token,
            Optional<String> api,
            Optional<String> gateway,
            Optional<String> guild,
            boolean privateReplies,
            DiscordRules rules) {
        /// What the front needs; empty without a token.
        Optional<DiscordSettings> account() {
            return token.map(secret -> new DiscordSettings(secret.value(), api, gateway, guild, privateReplies, rules));
        }
    }

    /// @param botToken the bot's token; a secret
    /// @param appToken the app's token for Socket Mode; a secret
    /// @param api base of the Web API, where it is not Slack's own
    /// @param privateReplies whether replies to slash commands are for the asker's eyes only
    /// @param editors ids of the people who may change the brief
    public record Slack(
            boolean enabled,
            Optional<Secret> botToken,
            Optional<Secret> appToken,
            Optional<String> api,
            boolean privateReplies,
            List<String> editors) {
        public Slack {
            editors = List.copyOf(editors);
        }

        /// What the front needs; empty without both tokens.
        Optional<SlackSettings> account() {
            return botToken.flatMap(bot ->
                    appToken.map(app -> new SlackSettings(bot.value(), app.value(), api, privateReplies, editors)));
        }
    }

    /// Something that must never be printed: its text form is a row of asterisks.
    ///
    /// @param value the secret itself
    public record Secret(String value) {
        @Override
        public String toString() {
            return "****";
        }
    }
}
