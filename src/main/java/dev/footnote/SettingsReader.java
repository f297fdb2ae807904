package dev.footnote;

import dev.footnote.discord.DiscordRules;
import dev.footnote.search.SearchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `footnote.yaml` and the environment into [Settings].
public final class SettingsReader {
    /// Read by the launcher or by fronts that take nothing but the environment.
    private static final List<String> OTHER_VARIABLES = List.of(
            "FOOTNOTE_AOT",
            "FOOTNOTE_HOME",
            "FOOTNOTE_JAVA_HOME",
            "FOOTNOTE_JAVA_OPTS",
            "FOOTNOTE_DISCORD_TOKEN",
            "FOOTNOTE_SLACK_BOT_TOKEN",
            "FOOTNOTE_SLACK_APP_TOKEN",
            "FOOTNOTE_WEB_PASSWORD");

    private static final long DEFAULT_MAX_BYTES = 16L << 20;

    private final Path home;
    private final Map<String, String> environment;

    /// What was read, and what the user should know about it.
    ///
    /// @param warnings one sentence each
    public record Reading(Settings settings, List<String> warnings) {
        public Reading {
            warnings = List.copyOf(warnings);
        }
    }

    /// @param home the folder that relative paths in the file count from
    public SettingsReader(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    /// @param file `footnote.yaml`; when it does not exist, the defaults hold
    /// @throws SettingsException when anything in it cannot be used
    public Reading read(Path file) throws SettingsException {
        SettingsSource source = new SettingsSource(new SettingsFile(file).values(), environment);
        Settings settings = new Settings(
                home,
                new Settings.Documents(
                        path(source, "documents.folder", "seeds"),
                        source.bytes("documents.max-size", DEFAULT_MAX_BYTES)),
                new Settings.Indexing(path(source, "indexing.data", "data"), threads(source)),
                answers(source),
                discord(source),
                slack(source),
                new WebSettingsReader(source).read(secret(source, "web.password")));
        source.rejectUnknownKeys();
        return new Reading(settings, source.strayVariables(OTHER_VARIABLES));
    }

    private Path path(SettingsSource source, String key, String otherwise) {
        return home.resolve(source.text(key).orElse(otherwise));
    }

    private static int threads(SettingsSource source) throws SettingsException {
        int threads = source.count("indexing.threads", 0, 0, 256);
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }

    private static Settings.Answers answers(SettingsSource source) throws SettingsException {
        return new Settings.Answers(
                source.count("answers.passages", 10, 1, 50),
                source.count("answers.quotations", 25, 1, 200),
                source.count("answers.entries", 40, 1, 500),
                source.number("answers.abstain-below", SearchSettings.DEFAULT.abstainBelow(), 0, 1, false));
    }

    private Settings.Discord discord(SettingsSource source) throws SettingsException {
        return new Settings.Discord(
                source.flag("discord.enabled", true),
                secret(source, "discord.token"),
                source.text("discord.api"),
                source.text("discord.gateway"),
                source.text("discord.guild"),
                source.flag("discord.private", false),
                rules(source));
    }

    private Settings.Slack slack(SettingsSource source) throws SettingsException {
        return new Settings.Slack(
                source.flag("slack.enabled", true),
                secret(source, "slack.bot-token"),
                secret(source, "slack.app-token"),
                source.text("slack.api"),
                source.flag("slack.private", false),
                source.list("slack.editors", "[A-Z0-9]+", "ids of people (U…)"));
    }

    /// From the environment, otherwise from the file that the setting of that name with `-file` names.
    private Optional<Settings.Secret> secret(SettingsSource source, String key) throws SettingsException {
        Optional<String> file = source.text(key + "-file");
        Optional<String> token = source.fromEnvironment(key);
        if (token.isEmpty() && file.isPresent()) {
            token = Optional.of(secretFrom(home.resolve(file.get()), key + "-file"));
        }
        return token.map(Settings.Secret::new);
    }

    private static DiscordRules rules(SettingsSource source) throws SettingsException {
        return new DiscordRules(
                source.list("discord.channels", "\\d+", "ids of channels"),
                source.list("discord.roles", "\\d+", "ids of roles"),
                source.list("discord.private-commands", "[a-z]+", "names of commands"),
                source.list("discord.private-channels", "\\d+", "ids of channels"),
                source.count("discord.per-user", DiscordRules.DEFAULT.perUser(), 1, 10_000),
                source.count("discord.per-channel", DiscordRules.DEFAULT.perChannel(), 1, 100_000),
                source.flag("discord.threads", false),
                source.list("discord.forums", "\\d+", "ids of forums"),
                source.count("discord.shards", 1, 0, 10_000));
    }

    private static String secretFrom(Path file, String setting) throws SettingsException {
        try {
            if (isReadableByOthers(file)) {
                throw new SettingsException("The file %s of %s can be read by others than its owner; run: chmod 600 %s"
                        .formatted(file, setting, file));
            }
            String secret = Files.readString(file).strip();
            if (secret.isEmpty()) {
                throw new SettingsException(
                        "The file %s of %s is empty; write the secret into it, or leave the setting out."
                                .formatted(file, setting));
            }
            return secret;
        } catch (IOException unreadable) {
            throw new SettingsException("The token file %s cannot be read; check %s.".formatted(file, setting));
        }
    }

    private static boolean isReadableByOthers(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        Set<PosixFilePermission> theirs = EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        theirs.retainAll(Files.getPosixFilePermissions(file));
        return !theirs.isEmpty();
    }
}
