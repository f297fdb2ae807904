package dev.footnote;

import dev.footnote.cli.Check;
import dev.footnote.cli.Check.Verdict;
import dev.footnote.cli.CliException;
import dev.footnote.cli.CommonOptions;
import dev.footnote.corpus.DocumentFolder;
import dev.footnote.discord.DiscordAccount;
import dev.footnote.discord.DiscordSettings;
import dev.footnote.library.IndexReport;
import dev.footnote.slack.SlackAccount;
import dev.footnote.slack.SlackSettings;
import dev.footnote.web.WebSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks at everything that a start needs, and says what to do about what is missing.
final class Doctor {
    private static final Duration ASKING = Duration.ofSeconds(4);

    private final Path home;
    private final Path config;
    private final Map<String, String> environment;
    private final CommonOptions options;
    private final List<Check> checks = new ArrayList<>();

    Doctor(Path home, Path config, Map<String, String> environment, CommonOptions options) {
        this.home = home;
        this.config = config;
        this.environment = environment;
        this.options = options;
    }

    List<Check> checks() {
        add(Verdict.GOOD, "Java", Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        if (options.config().isPresent() && !Files.isDirectory(config)) {
            add(Verdict.BAD, "settings", noFolder(config));
            return List.copyOf(checks);
        }
        try {
            SettingsReader.Reading reading =
                    new SettingsReader(home, environment).read(config.resolve("footnote.yaml"));
            add(
                    Verdict.GOOD,
                    "settings",
                    config.resolve("footnote.yaml")
                            + (Files.exists(config.resolve("footnote.yaml"))
                                    ? " is in order"
                                    : " does not exist; the defaults hold"));
            reading.warnings().forEach(warning -> add(Verdict.NOTE, "environment", warning));
            Settings settings = reading.settings().with(options);
            documents(settings);
            index(settings);
            page(settings.web());
            discord(settings.discord());
            slack(settings.slack());
        } catch (SettingsException wrong) {
            add(Verdict.BAD, "settings", wrong.getMessage());
        }
        return List.copyOf(checks);
    }

    /// What is said of a folder for settings that was named and is not there.
    static String noFolder(Path config) {
        return "There is no folder %s with settings; create it, or leave --config out.".formatted(config);
    }

    private void documents(Settings settings) {
        Path folder = settings.documents().folder();
        try {
            int files = new DocumentFolder(folder).list().size();
            add(
                    files == 0 ? Verdict.BAD : Verdict.GOOD,
                    "documents",
                    files == 0
                            ? "%s is empty; put .txt, .md, .html, .pdf, .docx, .odt, .epub, .eml or .jsonl files into it"
                                    .formatted(folder)
                            : "%,d files in %s".formatted(files, folder));
        } catch (IOException unreadable) {
            add(
                    Verdict.BAD,
                    "documents",
                    "%s cannot be read; create it, or name another with --documents".formatted(folder));
        }
    }

    private void index(Settings settings) {
        try (Footnote footnote = Footnote.open(settings, config, Clock.systemUTC())) {
            IndexReport last = footnote.library().lastReport();
            add(
                    last.total() == 0 ? Verdict.NOTE : Verdict.GOOD,
                    "index",
                    last.total() == 0
                            ? "not built yet; the first question or ./footnote index builds it"
                            : "%,d documents, %,d passages".formatted(last.total(), last.passages()));
            last.skipped()
                    .forEach(skipped ->
                            add(Verdict.NOTE, "left out", "%s, since %s".formatted(skipped.name(), skipped.reason())));
        } catch (CliException wrong) {
            add(Verdict.BAD, "index", wrong.getMessage());
        }
    }

    private void page(WebSettings web) {
        web.objection()
                .ifPresentOrElse(
                        objection -> add(Verdict.BAD, "page", objection),
                        () -> add(
                                Verdict.GOOD, "page", "serve opens it on %s:%d".formatted(web.address(), web.port())));
    }

    private void discord(Settings.Discord discord) {
        Optional<DiscordSettings> account = discord.account();
        if (!discord.enabled()) {
            add(Verdict.NOTE, "discord", "off by the setting discord.enabled");
        } else if (account.isEmpty()) {
            add(
                    Verdict.NOTE,
                    "discord",
                    "off, since there is no token; make an application at"
                            + " https://discord.com/developers/applications, copy the token from its Bot page and set"
                            + " FOOTNOTE_DISCORD_TOKEN");
        } else {
            token(new DiscordAccount(account.get()).ask(ASKING));
        }
    }

    private void token(DiscordAccount.Answer answer) {
        switch (answer) {
            case DiscordAccount.Answer.Known known ->
                add(
                        Verdict.GOOD,
                        "discord",
                        "the token is that of %s; invite it with %s".formatted(known.name(), known.invitation()));
            case DiscordAccount.Answer.Refused() ->
                add(
                        Verdict.BAD,
                        "discord",
                        "Discord refuses the token; copy it anew from the Bot page of your application at"
                                + " https://discord.com/developers/applications");
            case DiscordAccount.Answer.Unreachable(String reason) ->
                add(Verdict.BAD, "discord", "cannot be reached (%s); check the network".formatted(reason));
        }
    }

    private void slack(Settings.Slack slack) {
        Optional<SlackSettings> account = slack.account();
        if (!slack.enabled()) {
            add(Verdict.NOTE, "slack", "off by the setting slack.enabled");
        } else if (account.isEmpty()) {
            add(
                    Verdict.NOTE,
                    "slack",
                    "off, since it needs two tokens; make an app from config/slack-manifest.yaml at"
                            + " https://api.slack.com/apps, install it, and set FOOTNOTE_SLACK_BOT_TOKEN (xoxb-…, OAuth"
                            + " & Permissions) and FOOTNOTE_SLACK_APP_TOKEN (xapp-…, Basic Information, scope"
                            + " connections:write)");
        } else {
            tokens(new SlackAccount(account.get()).ask(ASKING));
        }
    }

    private void tokens(SlackAccount.Answer answer) {
        switch (answer) {
            case SlackAccount.Answer.Known(String team, String name, List<String> missing)
            when missing.isEmpty() ->
                add(Verdict.GOOD, "slack", "the tokens are those of %s in %s".formatted(name, team));
            case SlackAccount.Answer.Known known ->
                add(
                        Verdict.BAD,
                        "slack",
                        "the bot lacks the scopes %s; add them under OAuth & Permissions and install the app again"
                                .formatted(String.join(", ", known.missing())));
            case SlackAccount.Answer.Refused(String token) ->
                add(
                        Verdict.BAD,
                        "slack",
                        "Slack refuses the %s; copy it anew from your app at https://api.slack.com/apps"
                                .formatted(token));
            case SlackAccount.Answer.Unreachable(String reason) ->
                add(Verdict.BAD, "slack", "cannot be reached (%s); check the network".formatted(reason));
        }
    }

    private void add(Verdict verdict, String subject, String finding) {
        checks.add(new Check(verdict, subject, finding));
    }
}
