package dev.footnote.discord;

import dev.footnote.conversation.Audience;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.FollowUpCodec;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Reply;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns what people do in Discord into calls, and sends the replies. Each interaction has its own virtual thread;
/// deferrals go out from a thread that no question can hold up.
final class Interactions {
    private static final Logger LOG = LoggerFactory.getLogger(Interactions.class);

    private final Dispatcher dispatcher;
    private final DiscordRenderer renderer;
    private final boolean privateReplies;
    private final Duration patience;
    private final SeenInteractions seen = new SeenInteractions();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("discord-deadlines").factory());

    /// @param patience how long Discord hears nothing before a reply is deferred; Discord itself waits three seconds
    Interactions(Dispatcher dispatcher, boolean privateReplies, Duration patience) {
        this.dispatcher = dispatcher;
        this.renderer = new DiscordRenderer(dispatcher.commandLine());
        this.privateReplies = privateReplies;
        this.patience = patience;
    }

    void on(SlashCommandInteractionEvent event) {
        Delivery delivery = Delivery.ofReply(event, privateReplies);
        answer(event.getIdLong(), delivery, () -> first(dispatcher.dispatch(invocation(event))));
    }

    void on(CommandAutoCompleteInteractionEvent event) {
        if (seen.isNew(event.getIdLong())) {
            run(() -> event.replyChoices(choices(event)).complete());
        }
    }

    void on(ButtonInteractionEvent event) {
        Optional<FollowUp> followUp = FollowUpCodec.decode(event.getComponentId());
        boolean turns = followUp.filter(FollowUp.Page.class::isInstance).isPresent() && isAskers(event);
        boolean shares = followUp.filter(FollowUp.Share.class::isInstance).isPresent();
        Delivery delivery = turns ? Delivery.ofEdit(event) : Delivery.ofReply(event, !shares);
        answer(event.getIdLong(), delivery, () -> pressed(event, followUp, turns));
    }

    /// Waits for what is in flight.
    ///
    /// @return whether all of it was finished in time
    boolean finish(Duration limit) {
        threads.shutdown();
        try {
            return threads.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            deadlines.shutdownNow();
        }
    }

    private void answer(long id, Delivery delivery, Supplier<Outgoing> work) {
        if (!seen.isNew(id)) {
            return;
        }
        Future<?> deadline = deadlines.schedule(delivery::defer, patience.toMillis(), TimeUnit.MILLISECONDS);
        run(() -> {
            Outgoing outgoing = work.get();
            deadline.cancel(false);
            delivery.send(outgoing);
        });
    }

    private void run(Runnable work) {
        try {
            threads.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException bug) {
                    LOG.error("an interaction failed", bug);
                }
            });
        } catch (RejectedExecutionException stopping) {
            LOG.debug("an interaction came while stopping");
        }
    }

    private static Invocation invocation(SlashCommandInteractionEvent event) {
        Map<String, String> arguments = new LinkedHashMap<>();
        event.getOptions().forEach(option -> arguments.put(option.getName(), option.getAsString()));
        return new Invocation(event.getName(), arguments);
    }

    private List<Command.Choice> choices(CommandAutoCompleteInteractionEvent event) {
        OptionMapping typed = event.getFocusedOption() == null ? null : event.getOption(event.getFocusedOption().getName());
        String text = typed == null ? "" : typed.getAsString();
        return dispatcher.complete(event.getName(), event.getFocusedOption().getName(), text).stream()
                .limit(DiscordLimits.COMPLETIONS)
                .map(completion -> new Command.Choice(
                        DiscordLimits.clip(completion.label(), DiscordLimits.DESCRIPTION), completion.value()))
                .toList();
    }

    private Outgoing first(Reply reply) {
        return shown(reply, 0);
    }

    private Outgoing shown(Reply reply, int page) {
        boolean onlyToAsker = privateReplies || reply.audience() == Audience.ASKER;
        return new Outgoing(renderer.render(reply, new View(page, onlyToAsker)), onlyToAsker, false);
    }

    private Outgoing pressed(ButtonInteractionEvent event, Optional<FollowUp> followUp, boolean turns) {
        Optional<Invocation> call = call(event.getMessage());
        if (followUp.isEmpty()) {
            return first(Reply.invalid("This button is of another version of Footnote; ask again."));
        }
        return switch (followUp.get()) {
            case FollowUp.Page(int page) -> turned(event, call, page, turns);
            case FollowUp.Share(int page) -> shared(call, page);
            case FollowUp.Nearest nearest -> privately(call.map(known -> dispatcher.dispatch(known, nearest)));
            case FollowUp.Context context ->
                privately(Optional.of(dispatcher.dispatch(call.orElse(NO_CALL), context)));
            case FollowUp.Ask ask -> first(dispatcher.dispatch(call.orElse(NO_CALL), ask));
        };
    }

    private static final Invocation NO_CALL = new Invocation("help", Map.of());

    private Outgoing turned(ButtonInteractionEvent event, Optional<Invocation> call, int page, boolean turns) {
        return call.map(dispatcher::dispatch)
                .map(reply -> new Outgoing(
                        renderer.render(reply, new View(page, event.getMessage().isEphemeral() || !turns)), true, turns))
                .orElseGet(this::lost);
    }

    private Outgoing shared(Optional<Invocation> call, int page) {
        return call.map(dispatcher::dispatch)
                .map(reply -> new Outgoing(renderer.render(reply, new View(page, false)), false, false))
                .orElseGet(this::lost);
    }

    private Outgoing privately(Optional<Reply> reply) {
        return reply.map(found -> new Outgoing(renderer.render(found, new View(0, true)), true, false))
                .orElseGet(this::lost);
    }

    private Outgoing lost() {
        return first(Reply.invalid("What this message answered cannot be read any more; ask again."));
    }

    /// Whether the message is private or answers the one who pressed.
    private static boolean isAskers(ButtonInteractionEvent event) {
        Message.InteractionMetadata asked = event.getMessage().getInteractionMetadata();
        return event.getMessage().isEphemeral()
                || (asked != null && asked.getUser().getIdLong() == event.getUser().getIdLong());
    }

    private Optional<Invocation> call(Message message) {
        return message.getComponentTree().findAll(TextDisplay.class).stream()
                .findFirst()
                .flatMap(text -> RestatedCall.line(text.getContent()))
                .map(dispatcher.commandLine()::parse);
    }
}
