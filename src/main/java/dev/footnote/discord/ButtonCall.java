package dev.footnote.discord;

import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.FollowUpCodec;
import dev.footnote.conversation.Invocation;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;

/// A pressed button, read from nothing but its id and its message.
///
/// @param followUp what it asks for; empty for an id that is none of ours
/// @param call the call that the message restates, where it restates one
/// @param hidden whether one person alone sees the message
/// @param byAsker whether the one who pressed is the one whom the message answers
record ButtonCall(Optional<FollowUp> followUp, Optional<Invocation> call, boolean hidden, boolean byAsker) {
    private static final Invocation NO_CALL = new Invocation("help", Map.of());

    static ButtonCall of(ButtonInteractionEvent event, CommandLine commandLine) {
        Message message = event.getMessage();
        Message.InteractionMetadata asked = message.getInteractionMetadata();
        boolean byAsker =
                asked != null && asked.getUser().getIdLong() == event.getUser().getIdLong();
        return new ButtonCall(
                FollowUpCodec.decode(event.getComponentId()),
                call(message, commandLine),
                message.isEphemeral(),
                message.isEphemeral() || byAsker);
    }

    private static Optional<Invocation> call(Message message, CommandLine commandLine) {
        return message.getComponentTree().findAll(TextDisplay.class).stream()
                .findFirst()
                .flatMap(text -> RestatedCall.line(text.getContent()))
                .map(commandLine::parse);
    }

    /// Whether it turns the page of its own message. Those who did not ask get a copy of the page for themselves.
    boolean turnsInPlace() {
        return followUp.filter(FollowUp.Page.class::isInstance).isPresent() && call.isPresent() && byAsker;
    }

    /// The call, or one that stands in for it where the button does not need it.
    Invocation callOrNone() {
        return call.orElse(NO_CALL);
    }
}
