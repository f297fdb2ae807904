package dev.footnote.discord;

import dev.footnote.conversation.Audience;
import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Outcome;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns what people do in Discord into calls, and replies into messages.
final class Interactions {
    private static final Logger LOG = LoggerFactory.getLogger(Interactions.class);

    private final Dispatcher dispatcher;
    private final DiscordRenderer renderer;
    private final boolean privateReplies;
    private final LastResort lastResort;
    private final AnsweringThreads threads;

    /// @param patience how long Discord hears nothing before a reply is deferred; Discord itself waits three seconds
    Interactions(Dispatcher dispatcher, DiscordSettings settings, Duration patience) {
        this.dispatcher = dispatcher;
        this.renderer = new DiscordRenderer(dispatcher.commandLine());
        this.privateReplies = settings.privateReplies();
        this.lastResort = new LastResort(settings.apiBase());
        this.threads = new AnsweringThreads(patience);
    }

    /// Answers something that nobody asked, in the background, so that the first who asks does not wait for classes.
    void warmUp() {
        CommandSpec first = dispatcher.specs().getFirst();
        Map<String, String> question = first.leading()
                .map(parameter -> Map.of(parameter.name(), "What is this about?"))
                .orElse(Map.of());
        threads.run(() -> shown(dispatcher.dispatch(new Invocation(first.name(), question))));
    }

    void on(SlashCommandInteractionEvent event) {
        Delivery delivery = Delivery.ofReply(event, privateReplies, lastResort);
        threads.answer(event.getIdLong(), delivery, guarded(() -> shown(dispatcher.dispatch(invocation(event)))));
    }

    void on(CommandAutoCompleteInteractionEvent event) {
        threads.runOnce(
                event.getIdLong(), () -> event.replyChoices(choices(event)).complete());
    }

    void on(ButtonInteractionEvent event) {
        ButtonCall button = ButtonCall.of(event, dispatcher.commandLine());
        Delivery delivery = button.turnsInPlace()
                ? Delivery.ofEdit(event, lastResort)
                : Delivery.ofReply(event, isAnsweredPrivately(button), lastResort);
        threads.answer(event.getIdLong(), delivery, guarded(() -> pressed(button)));
    }

    /// Waits for what is in flight; what is not finished by then is answered by an apology.
    ///
    /// @return whether all of it was finished in time
    boolean finish(Duration limit) {
        return threads.finish(
                limit, shown(Reply.invalid("Footnote was stopped before it could answer; ask again later.")));
    }

    /// A bug of ours is answered too, by a word to the asker and the id that the log has.
    private Supplier<Outgoing> guarded(Supplier<Outgoing> work) {
        return () -> {
            try {
                return work.get();
            } catch (RuntimeException bug) {
                String id =
                        HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
                LOG.error("showing a reply failed, {}", id, bug);
                Reply failed = Reply.invalid(
                        "Something went wrong, and it is not your fault. The log has it as %s.".formatted(id));
                return shown(new Reply(Outcome.FAILED, Audience.ASKER, failed.blocks()));
            }
        };
    }

    private static Invocation invocation(SlashCommandInteractionEvent event) {
        Map<String, String> arguments = new LinkedHashMap<>();
        event.getOptions().forEach(option -> arguments.put(option.getName(), option.getAsString()));
        return new Invocation(event.getName(), arguments);
    }

    private List<Command.Choice> choices(CommandAutoCompleteInteractionEvent event) {
        AutoCompleteQuery typed = event.getFocusedOption();
        return dispatcher.complete(event.getName(), typed.getName(), typed.getValue()).stream()
                .limit(DiscordLimits.COMPLETIONS)
                .map(completion -> new Command.Choice(
                        DiscordLimits.clip(completion.label(), DiscordLimits.DESCRIPTION), completion.value()))
                .toList();
    }

    private boolean isAnsweredPrivately(ButtonCall button) {
        return button.followUp()
                .map(followUp -> switch (followUp) {
                    case FollowUp.Share ignored -> false;
                    case FollowUp.Ask ignored -> privateReplies;
                    case FollowUp.Page ignored -> true;
                    case FollowUp.Nearest ignored -> true;
                    case FollowUp.Context ignored -> true;
                })
                .orElse(true);
    }

    private Outgoing pressed(ButtonCall button) {
        if (button.followUp().isEmpty()) {
            return shown(Reply.invalid("This button is of another version of Footnote; ask again."));
        }
        FollowUp followUp = button.followUp().get();
        return switch (followUp) {
            case FollowUp.Context ignored -> alone(dispatcher.dispatch(button.callOrNone(), followUp));
            case FollowUp.Ask ignored -> shown(dispatcher.dispatch(button.callOrNone(), followUp));
            case FollowUp.Page ignored when button.call().isEmpty() -> lost();
            case FollowUp.Share ignored when button.call().isEmpty() -> lost();
            case FollowUp.Nearest ignored when button.call().isEmpty() -> lost();
            case FollowUp.Nearest ignored -> alone(dispatcher.dispatch(button.callOrNone(), followUp));
            case FollowUp.Page(int page) -> turned(button, page);
            case FollowUp.Share(int page) ->
                new Outgoing(
                        renderer.render(dispatcher.dispatch(button.callOrNone(), followUp), View.open(page)),
                        false,
                        false);
        };
    }

    private Outgoing turned(ButtonCall button, int page) {
        Reply reply = dispatcher.dispatch(button.callOrNone(), new FollowUp.Page(page));
        if (button.byAsker()) {
            View view = button.hidden() ? View.hidden(page) : View.open(page);
            return new Outgoing(renderer.render(reply, view), button.hidden(), true);
        }
        return new Outgoing(renderer.render(copied(reply), View.open(page)), true, false);
    }

    /// The same reply, with a word on why it comes as a message of its own.
    private static Reply copied(Reply reply) {
        List<ReplyBlock> blocks = new ArrayList<>(reply.blocks());
        blocks.add(new ReplyBlock.Footer("your own copy: only the one who asked turns the pages of the other"));
        return new Reply(reply.outcome(), reply.audience(), blocks);
    }

    private Outgoing shown(Reply reply) {
        boolean onlyToAsker = privateReplies || reply.audience() == Audience.ASKER;
        return new Outgoing(renderer.render(reply, onlyToAsker ? View.hidden(0) : View.FIRST), onlyToAsker, false);
    }

    private Outgoing alone(Reply reply) {
        return new Outgoing(renderer.render(reply, View.ALONE), true, false);
    }

    private Outgoing lost() {
        return shown(Reply.invalid("What this message answered cannot be read any more; ask again."));
    }
}
