package dev.footnote.discord;

import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.FollowUpCodec;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;

/// A pressed button, read from nothing but its id and its message.
///
/// @param followUp what it asks for; empty for an id that is none of ours
/// @param call the call that the message restates, where it restates one
/// @param footer the small print at the end of the message; empty when there is none
/// @param hidden whether one person alone sees the message
/// @param byAsker whether the one who pressed is the one whom the message answers
record ButtonCall(
        Optional<FollowUp> followUp, Optional<Invocation> call, String footer, boolean hidden, boolean byAsker) {
    private static final Pattern NO_NUMBER = Pattern.compile("\\D+");
    private static final Invocation NO_CALL = new Invocation("help", Map.of());

    static ButtonCall of(ButtonInteractionEvent event, CommandLine commandLine) {
        Message message = event.getMessage();
        return new ButtonCall(
                FollowUpCodec.decode(event.getComponentId()),
                call(message, commandLine),
                texts(message).reduce("", (first, last) -> last),
                message.isEphemeral(),
                message.isEphemeral()
                        || askers(event).anyMatch(id -> id == event.getUser().getIdLong()));
    }

    /// Whom the message answers: who gave the command, who wrote the message before, or whose post it is.
    private static LongStream askers(ButtonInteractionEvent event) {
        Message message = event.getMessage();
        Message.InteractionMetadata command = message.getInteractionMetadata();
        if (command != null) {
            return LongStream.of(command.getUser().getIdLong());
        }
        Message before = message.getReferencedMessage();
        if (before != null) {
            return LongStream.of(before.getAuthor().getIdLong());
        }
        return event.getChannel() instanceof ThreadChannel post
                ? LongStream.of(post.getOwnerIdLong())
                : LongStream.empty();
    }

    private static Optional<Invocation> call(Message message, CommandLine commandLine) {
        return texts(message).findFirst().flatMap(RestatedCall::line).map(commandLine::parse);
    }

    private static Stream<String> texts(Message message) {
        return message.getComponentTree().findAll(TextDisplay.class).stream().map(TextDisplay::getContent);
    }

    /// Whether it turns the page of its own message, as the asker may, and everybody once it is shared. Those who did
    /// not ask get a copy of the page for themselves.
    boolean turnsInPlace() {
        boolean turns = followUp.filter(FollowUp.Page.class::isInstance).isPresent() && byAsker
                || followUp.filter(FollowUp.SharedPage.class::isInstance).isPresent();
        return turns && call.isPresent();
    }

    /// The call as the one who pressed may make it, or one that stands in for it where the button does not need it.
    Invocation callBy(Asker asker) {
        return call.orElse(NO_CALL).by(asker.callers());
    }

    /// Whether the message was made from another state of the documents than `now`. Both tell in their footers how
    /// many documents there were, and when they were read: numbers that are the same in every language.
    boolean isOfOtherDocuments(Reply now) {
        String numbers = now.blocks().stream()
                .filter(ReplyBlock.Footer.class::isInstance)
                .map(block -> numbers(((ReplyBlock.Footer) block).text()))
                .findFirst()
                .orElse("");
        return !footer.isEmpty() && !numbers(footer).startsWith(numbers);
    }

    private static String numbers(String text) {
        return NO_NUMBER.matcher(text).replaceAll(" ").strip() + " ";
    }
}
