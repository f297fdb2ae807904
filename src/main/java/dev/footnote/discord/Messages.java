package dev.footnote.discord;

import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.Invocation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;

/// Answers messages that are meant for the bot: those that mention it, replies to it, private messages, and what is
/// said in threads that it opened, as far as Discord tells it without privileged intents.
final class Messages {
    private static final Pattern MENTION = Pattern.compile("<@[!&]?\\d+>");

    private final Showing showing;
    private final CommandLine commandLine;
    private final Doorkeeper doorkeeper;
    private final DiscordRules rules;
    private final Editors editors;

    Messages(Showing showing, Doorkeeper doorkeeper, DiscordRules rules, Editors editors) {
        this.showing = showing;
        this.commandLine = showing.dispatcher().commandLine();
        this.doorkeeper = doorkeeper;
        this.rules = rules;
        this.editors = editors;
    }

    /// What to do about a message; empty when it is none of the bot's business.
    Optional<Runnable> delivery(MessageReceivedEvent event) {
        Message message = event.getMessage();
        boolean person = !event.getAuthor().isBot() && !event.getAuthor().isSystem() && !event.isWebhookMessage();
        if (!person || !isMeantForUs(event)) {
            return Optional.empty();
        }
        Locale locale = event.isFromGuild() ? event.getGuild().getLocale().toLocale() : Locale.ROOT;
        Asker asker = Asker.of(
                event.getAuthor(), event.getMember(), event.getChannel(), event.isFromGuild(), locale, editors);
        boolean thread = opensThread(event);
        MessageDelivery delivery = new MessageDelivery(message, thread);
        return Optional.of(() -> answer(event, asker, delivery, thread ? View.shared(0) : View.FIRST));
    }

    /// @param view in a thread of its own an answer is no reply to anybody, so that anybody turns its pages
    private void answer(MessageReceivedEvent event, Asker asker, MessageDelivery delivery, View view) {
        Optional<Doorkeeper.Refusal> refusal = doorkeeper.refuse(asker);
        if (refusal.isPresent()) {
            delivery.sendPrivately(showing.notice("refused." + refusal.get(), asker));
            return;
        }
        delivery.announce();
        Invocation call = call(event).by(asker.callers());
        Outgoing outgoing =
                showing.guarded(asker, () -> showing.open(call, view, asker)).get();
        if (showing.isPrivate(call.command(), asker) && event.isFromGuild()) {
            delivery.sendPrivately(outgoing);
        } else {
            delivery.send(outgoing);
        }
    }

    private static boolean isMeantForUs(MessageReceivedEvent event) {
        Message message = event.getMessage();
        if (event.isFromType(ChannelType.PRIVATE)) {
            return true;
        }
        boolean mentioned =
                message.getMentions().getUsers().contains(event.getJDA().getSelfUser());
        boolean inOurThread = isOurThread(event)
                && !message.getContentRaw().isBlank()
                && message.getMentions().getUsers().isEmpty();
        return mentioned || inOurThread || repliesToUs(event);
    }

    private static boolean repliesToUs(MessageReceivedEvent event) {
        return Optional.ofNullable(event.getMessage().getReferencedMessage())
                .filter(answered -> answered.getAuthor().equals(event.getJDA().getSelfUser()))
                .filter(answered -> !event.getMessage().getContentRaw().isBlank())
                .isPresent();
    }

    private static boolean isOurThread(MessageReceivedEvent event) {
        return event.getChannel() instanceof ThreadChannel thread
                && thread.getOwnerIdLong() == event.getJDA().getSelfUser().getIdLong();
    }

    private boolean opensThread(MessageReceivedEvent event) {
        return rules.threads() && event.isFromType(ChannelType.TEXT);
    }

    /// The words of a message without mentions.
    static String said(Message message) {
        return MENTION.matcher(message.getContentRaw()).replaceAll(" ").strip();
    }

    /// The call in the message; of one that only mentions the bot in reply to another, the other is the question.
    private Invocation call(MessageReceivedEvent event) {
        String said = said(event.getMessage());
        if (!said.isEmpty()) {
            return commandLine.parse(said);
        }
        return Optional.ofNullable(event.getMessage().getReferencedMessage())
                .filter(other -> !other.getAuthor().equals(event.getJDA().getSelfUser()))
                .map(MessageMenu::text)
                .filter(text -> !text.isBlank())
                .map(text -> Invocation.of("ask", "question", DiscordLimits.clip(text, 400)))
                .orElseGet(() -> commandLine.parse("help"));
    }
}
