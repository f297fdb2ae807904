package dev.footnote;

import dev.footnote.cli.CliException;
import dev.footnote.cli.ExitCode;
import dev.footnote.cli.Workplace;
import dev.footnote.conversation.AskCommand;
import dev.footnote.conversation.BotCommand;
import dev.footnote.conversation.BriefCommand;
import dev.footnote.conversation.CheckCommand;
import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.HelpCommand;
import dev.footnote.conversation.QuoteCommand;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.conversation.SourcesCommand;
import dev.footnote.conversation.TimelineCommand;
import dev.footnote.corpus.Bibliography;
import dev.footnote.corpus.BibliographyException;
import dev.footnote.discord.DiscordFront;
import dev.footnote.intake.AddressRule;
import dev.footnote.intake.BriefEditor;
import dev.footnote.intake.LinkFetcher;
import dev.footnote.library.IndexReport;
import dev.footnote.library.Library;
import dev.footnote.library.LibraryOpener;
import dev.footnote.library.LivingFolder;
import dev.footnote.library.PeopleFile;
import dev.footnote.people.Person;
import dev.footnote.search.IndexInUseException;
import dev.footnote.search.SearchSettings;
import dev.footnote.search.lucene.LuceneIndexStore;
import dev.footnote.slack.SlackFront;
import dev.footnote.web.WebFront;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The composition root: builds every object once, and closes them in reverse order.
final class Footnote implements Workplace {
    private final Settings settings;
    private final Library library;
    private final Dispatcher dispatcher;
    private final DataFolder data;
    private final BriefEditor editor;

    private Footnote(Settings settings, Library library, DataFolder data) {
        this.settings = settings;
        this.library = library;
        this.data = data;
        long maxBytes = settings.documents().maxBytes();
        this.editor = new BriefEditor(
                library, settings.documents().folder(), new LinkFetcher(AddressRule.PUBLIC, maxBytes), maxBytes);
        List<BotCommand> commands = new ArrayList<>(commands(settings.answers()));
        commands.add(new BriefCommand(editor));
        this.dispatcher =
                new Dispatcher(library, commands, new ReaderLinks(settings.web().publicAddress()));
    }

    /// All commands of the bot, in the order in which they are shown.
    private static List<BotCommand> commands(Settings.Answers answers) {
        List<BotCommand> commands = new ArrayList<>(List.of(
                new AskCommand(answers.passages()),
                new QuoteCommand(answers.quotations()),
                new TimelineCommand(answers.entries()),
                new CheckCommand(),
                new SourcesCommand()));
        commands.add(new HelpCommand(commands.stream().map(BotCommand::spec).toList()));
        return List.copyOf(commands);
    }

    /// How the commands for everybody are called, which depends on no setting.
    static List<CommandSpec> specs() {
        return commands(new Settings.Answers(1, 1, 1, 0)).stream()
                .map(BotCommand::spec)
                .toList();
    }

    static Footnote open(Settings settings, Path config, Clock clock) throws CliException {
        DataFolder data = new DataFolder(settings.indexing().data());
        Bibliography bibliography;
        List<Person> people;
        String bibliographyText = text(config.resolve("sources.yaml"));
        try {
            bibliography = bibliographyText.isEmpty() ? Bibliography.EMPTY : Bibliography.parse(bibliographyText);
            people = PeopleFile.parse(text(config.resolve("people.yaml")));
        } catch (BibliographyException broken) {
            throw wrong("sources.yaml in %s cannot be used: %s.".formatted(config, broken.getMessage()));
        } catch (PeopleFile.PeopleFileException broken) {
            throw wrong("people.yaml in %s cannot be used: %s.".formatted(config, broken.getMessage()));
        }
        LibraryOpener opener = new LibraryOpener(
                settings.documents().folder(),
                bibliography,
                bibliographyText,
                people,
                settings.documents().maxBytes(),
                settings.indexing().threads(),
                SearchSettings.DEFAULT.withAbstainBelow(settings.answers().abstainBelow()),
                clock);
        return new Footnote(settings, open(opener, settings, data), data);
    }

    private static Library open(LibraryOpener opener, Settings settings, DataFolder data) throws CliException {
        try {
            return opener.open(
                    new LuceneIndexStore(data.indexOf(settings.documents().folder())));
        } catch (IndexInUseException inUse) {
            throw wrong(
                    "Another Footnote is building the index in %s; wait for it, or choose another folder with --data."
                            .formatted(data.root()));
        } catch (IOException | UncheckedIOException failed) {
            throw wrong("The data folder %s cannot be used (%s); check its permissions or choose another with --data."
                    .formatted(data.root(), failed.getMessage()));
        }
    }

    @Override
    public Path documents() {
        return settings.documents().folder();
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public Dispatcher dispatcher() {
        return dispatcher;
    }

    @Override
    public BriefEditor editor() {
        return editor;
    }

    @Override
    public void claim() throws CliException {
        try {
            if (!data.claim()) {
                throw wrong(
                        "Another Footnote is serving from %s already; stop it, or choose another folder with --data."
                                .formatted(data.root()));
            }
        } catch (IOException failed) {
            throw wrong(
                    "The data folder %s cannot be written (%s); check its permissions or choose another with --data."
                            .formatted(data.root(), failed.getMessage()));
        }
    }

    @Override
    public LivingFolder follow(Consumer<IndexReport> changed) {
        LivingFolder folder = new LivingFolder(library, changed);
        folder.start();
        return folder;
    }

    @Override
    public List<FrontOffer> fronts(List<String> closed) {
        List<FrontOffer> offers = new ArrayList<>();
        if (!closed.contains("web")) {
            offers.add(new FrontOffer.Available(new WebFront(settings.web(), dispatcher, library)));
        }
        if (!closed.contains("discord")) {
            offers.add(discord());
        }
        if (!closed.contains("slack")) {
            offers.add(slack());
        }
        return List.copyOf(offers);
    }

    private FrontOffer discord() {
        Settings.Discord discord = settings.discord();
        if (!discord.enabled()) {
            return new FrontOffer.Off("Discord is off; set discord.enabled to true in footnote.yaml to switch it on.");
        }
        return discord.account()
                .<FrontOffer>map(account -> new FrontOffer.Available(new DiscordFront(account, dispatcher)))
                .orElse(new FrontOffer.Off(
                        "Discord is off; set FOOTNOTE_DISCORD_TOKEN to switch it on (./footnote doctor"
                                + " says how to get one)."));
    }

    private FrontOffer slack() {
        Settings.Slack slack = settings.slack();
        if (!slack.enabled()) {
            return new FrontOffer.Off("Slack is off; set slack.enabled to true in footnote.yaml to switch it on.");
        }
        return slack.account()
                .<FrontOffer>map(account -> new FrontOffer.Available(
                        new SlackFront(account, dispatcher, settings.documents().maxBytes())))
                .orElse(new FrontOffer.Off("Slack is off; set FOOTNOTE_SLACK_BOT_TOKEN and FOOTNOTE_SLACK_APP_TOKEN to"
                        + " switch it on (./footnote doctor says how to get them)."));
    }

    @Override
    public void close() {
        try {
            library.close();
            data.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) throws CliException {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw wrong("%s cannot be read; check that it is UTF-8 text and its permissions.".formatted(file));
        }
    }

    private static CliException wrong(String message) {
        return new CliException(ExitCode.BAD_INPUT, message);
    }
}
