package dev.footnote.discord;

import dev.footnote.conversation.Callers;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Invocation;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;

/// Turns what people do in Discord into calls, and lets them in by the rules of the house.
final class Interactions {
    /// Who asks when nobody does.
    private static final Asker NOBODY = new Asker("", "", false, List.of(), Callers.EVERYONE, Locale.ROOT);

    private final Showing showing;
    private final Presses presses;
    private final Messages messages;
    private final ForumPosts forumPosts;
    private final Doorkeeper doorkeeper;
    private final Editors editors;
    private final LastResort lastResort;
    private final AnsweringThreads threads;

    /// @param patience how long Discord hears nothing before a reply is deferred; Discord itself waits three seconds
    Interactions(Dispatcher dispatcher, DiscordSettings settings, Duration patience) {
        this.showing = new Showing(dispatcher, settings);
        this.presses = new Presses(showing);
        this.doorkeeper = new Doorkeeper(settings.rules(), System::nanoTime);
        this.editors = new Editors(settings.guild());
        this.messages = new Messages(showing, doorkeeper, settings.rules(), editors);
        this.forumPosts = new ForumPosts(showing, doorkeeper, settings.rules());
        this.lastResort = new LastResort(settings.apiBase());
        this.threads = new AnsweringThreads(patience);
    }

    /// Answers what nobody asked, in the background, so that the first who ask do not wait for classes and compilers.
    void warmUp() {
        threads.run(new WarmUp(showing, NOBODY));
    }

    void on(SlashCommandInteractionEvent event) {
        Asker asker = Asker.of(event, editors);
        Delivery delivery = Delivery.ofReply(event, showing.isPrivate(event.getName(), asker), lastResort);
        threads.answer(
                event.getIdLong(),
                delivery,
                admitted(asker, () -> showing.answer(invocation(event).by(callers(event, asker)), asker)));
    }

    void on(MessageContextInteractionEvent event) {
        Asker asker = Asker.of(event, editors);
        Delivery delivery = Delivery.ofReply(event, true, lastResort);
        threads.answer(
                event.getIdLong(),
                delivery,
                admitted(
                        asker,
                        () -> MessageMenu.call(event)
                                .map(call -> showing.hidden(call, asker))
                                .orElseGet(() -> showing.notice("empty-message", asker))));
    }

    void on(CommandAutoCompleteInteractionEvent event) {
        boolean offers = doorkeeper.forbids(Asker.of(event, editors)).isEmpty();
        threads.runOnce(
                event.getIdLong(),
                () -> event.replyChoices(offers ? choices(event) : List.of()).complete());
    }

    void on(ButtonInteractionEvent event) {
        Asker asker = Asker.of(event, editors);
        ButtonCall button = ButtonCall.of(event, showing.dispatcher().commandLine());
        Delivery delivery = button.turnsInPlace()
                ? Delivery.ofEdit(event, lastResort)
                : Delivery.ofReply(event, presses.isAnsweredPrivately(button, asker), lastResort);
        threads.answer(event.getIdLong(), delivery, admitted(asker, () -> presses.pressed(button, asker)));
    }

    /// A message that may or may not be meant for the bot, or begin a post in a forum.
    void on(MessageReceivedEvent event) {
        messages.delivery(event)
                .or(() -> forumPosts.answer(event))
                .ifPresent(work -> threads.runOnce(event.getMessageIdLong(), work));
    }

    /// Waits for what is in flight; what is not finished by then is answered by an apology.
    ///
    /// @return whether all of it was finished in time
    boolean finish(Duration limit) {
        return threads.finish(limit, showing.notice("stopped", NOBODY));
    }

    private Supplier<Outgoing> admitted(Asker asker, Supplier<Outgoing> work) {
        return showing.guarded(asker, () -> {
            Optional<Doorkeeper.Refusal> refusal = doorkeeper.refuse(asker);
            return refusal.map(reason -> showing.notice("refused." + reason, asker))
                    .orElseGet(work);
        });
    }

    /// Whom Discord shows the commands of managers is for each server to say, so whoever calls one there may.
    private Callers callers(SlashCommandInteractionEvent event, Asker asker) {
        boolean shown = asker.onServer()
                && showing.dispatcher().specs().stream()
                        .anyMatch(spec -> spec.name().equals(event.getName()) && spec.callers() == Callers.MANAGERS);
        boolean home = editors.areOn(event);
        return shown && home ? Callers.MANAGERS : Callers.EVERYONE;
    }

    private static Invocation invocation(SlashCommandInteractionEvent event) {
        Map<String, String> arguments = new LinkedHashMap<>();
        event.getOptions().forEach(option -> arguments.put(option.getName(), value(option)));
        return new Invocation(event.getName(), arguments);
    }

    /// A file is the address that Discord keeps it at.
    private static String value(OptionMapping option) {
        return option.getType() == OptionType.ATTACHMENT
                ? option.getAsAttachment().getUrl()
                : option.getAsString();
    }

    private List<Command.Choice> choices(CommandAutoCompleteInteractionEvent event) {
        AutoCompleteQuery typed = event.getFocusedOption();
        return showing.dispatcher().complete(event.getName(), typed.getName(), typed.getValue()).stream()
                .limit(DiscordLimits.COMPLETIONS)
                .map(completion -> new Command.Choice(
                        DiscordLimits.clip(completion.label(), DiscordLimits.DESCRIPTION), completion.value()))
                .toList();
    }
}
