package dev.footnote.conversation;

import dev.footnote.library.Brief;
import dev.footnote.library.Library;
import dev.footnote.library.SentencesAround;
import dev.footnote.text.Excerpt;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Spelling;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one door for all platforms: finds the command, answers from the latest state of the brief, and turns every
/// failure into a reply. Never throws for anything a user did. Thread-safe.
public final class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final Library library;
    private final ReaderLinks links;
    private final Map<String, BotCommand> commands = new LinkedHashMap<>();
    private final CommandLine commandLine;
    private final SentencesAround sentences = new SentencesAround();

    /// For programs without a page that others can reach.
    ///
    /// @throws IllegalArgumentException when two commands have one name
    public Dispatcher(Library library, List<BotCommand> commands) {
        this(library, commands, ReaderLinks.NONE);
    }

    /// @param links where citations lead
    /// @throws IllegalArgumentException when two commands have one name
    public Dispatcher(Library library, List<BotCommand> commands, ReaderLinks links) {
        this.library = library;
        this.links = links;
        for (BotCommand command : commands) {
            if (this.commands.put(command.spec().name(), command) != null) {
                throw new IllegalArgumentException(
                        "two commands are called " + command.spec().name());
            }
        }
        this.commandLine = new CommandLine(specs());
    }

    /// All commands, in the order in which they are shown.
    public List<CommandSpec> specs() {
        return commands.values().stream().map(BotCommand::spec).toList();
    }

    /// Those that everybody may call.
    public List<CommandSpec> openSpecs() {
        return specs().stream().filter(spec -> !spec.edits()).toList();
    }

    /// Whether a command changes the brief.
    public boolean edits(String command) {
        return commands.containsKey(command) && commands.get(command).spec().edits();
    }

    /// Reads and writes calls of these commands.
    public CommandLine commandLine() {
        return commandLine;
    }

    /// Where citations lead.
    public ReaderLinks links() {
        return links;
    }

    /// Answers a call.
    public Reply dispatch(Invocation invocation) {
        BotCommand command = commands.get(invocation.command());
        if (command == null) {
            return unknown(invocation.command());
        }
        if (!invocation.by().may(command.spec().callers())) {
            return Reply.invalid(Words.of("managers", invocation.command()));
        }
        return guarded(invocation.command(), () -> library.read(brief -> command.answer(invocation, brief)));
    }

    private Reply unknown(String command) {
        String instead = Spelling.nearest(command, commands.keySet())
                .map(nearest -> Words.of("call.nearest", nearest))
                .orElseGet(() -> Words.of("call.help"));
        return Reply.invalid(Words.of("call.unknown", command) + " " + instead);
    }

    /// Answers a button of the message that answered `invocation`.
    public Reply dispatch(Invocation invocation, FollowUp followUp) {
        return switch (followUp) {
            case FollowUp.Page ignored -> dispatch(invocation);
            case FollowUp.SharedPage ignored -> dispatch(invocation);
            case FollowUp.Share ignored -> dispatch(invocation);
            case FollowUp.Nearest() -> nearest(dispatch(invocation));
            case FollowUp.With(String parameter, String value) -> dispatch(invocation.with(parameter, value));
            case FollowUp.Context context -> guarded("context", () -> library.read(brief -> context(context, brief)));
            case FollowUp.Ask(String command, String value) -> ask(command, value, invocation.by());
        };
    }

    /// What may be put in for a parameter: at most 25 choices, likeliest first.
    public List<Completion> complete(String command, String parameter, String typed) {
        BotCommand called = commands.get(command);
        if (called == null) {
            return List.of();
        }
        try {
            return called.spec()
                    .parameter(parameter)
                    .map(known -> library.read(brief -> new Completions(brief).complete(known.values(), typed)))
                    .orElse(List.of());
        } catch (RuntimeException bug) {
            LOG.error("completing {} of /{} failed", parameter, command, bug);
            return List.of();
        }
    }

    private Reply ask(String command, String value, Callers by) {
        return commands.containsKey(command)
                ? dispatch(commandLine.parse("/" + command + " " + value).by(by))
                : dispatch(new Invocation(command, Map.of()));
    }

    private interface Answering {
        Reply answer();
    }

    private static Reply guarded(String command, Answering answering) {
        try {
            return answering.answer();
        } catch (WrongArgumentException usersMistake) {
            return Reply.invalid(usersMistake.getMessage());
        } catch (RuntimeException | StackOverflowError bug) {
            String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("/{} failed, {}", command, id, bug);
            return new Reply(Outcome.FAILED, Audience.ASKER, List.of(new ReplyBlock.Note(Words.of("failed", id))));
        }
    }

    private static Reply nearest(Reply reply) {
        List<ReplyBlock> blocks = new ArrayList<>();
        for (ReplyBlock block : reply.blocks()) {
            switch (block) {
                case ReplyBlock.Nearest(List<ReplyBlock.CitedPassage> passages, int ignored) -> {
                    blocks.add(new ReplyBlock.Note(Words.of("nearest")));
                    blocks.addAll(passages);
                }
                case ReplyBlock.Choices ignored -> {}
                case ReplyBlock.Perhaps ignored -> {}
                case ReplyBlock other -> blocks.add(other);
            }
        }
        return new Reply(reply.outcome(), reply.audience(), blocks);
    }

    private Reply context(FollowUp.Context wanted, Brief brief) {
        Optional<SourceDocument> document = brief.document(wanted.document())
                .or(() -> brief.documentIds().stream()
                        .filter(id -> FollowUpCodec.means(wanted.document(), id))
                        .findFirst()
                        .flatMap(brief::document));
        if (document.isEmpty()) {
            return Reply.invalid(Words.of("document.gone"));
        }
        if (!wanted.isAsItWasIn(document.get())) {
            return Reply.invalid(Words.of("document.changed"));
        }
        Excerpt excerpt = sentences.paragraphs(document.get(), wanted.span());
        return new Reply(
                Outcome.FOUND,
                Audience.ASKER,
                List.of(new ReplyBlock.CitedPassage(1, excerpt, Optional.of(wanted.span()), 0, List.of())));
    }
}
