package dev.footnote.discord;

import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.restaction.interactions.MessageEditCallbackAction;
import net.dv8tion.jda.api.requests.restaction.interactions.ReplyCallbackAction;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one interaction, once: directly, or, when [#defer] came first, by editing what the deferral promised.
/// Thread-safe.
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private enum State {
        OPEN,
        ANSWERED,
        DEFERRED
    }

    private final IReplyCallback interaction;
    private final Optional<IMessageEditCallback> edited;
    private final boolean privately;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    private Delivery(IReplyCallback interaction, Optional<IMessageEditCallback> edited, boolean privately) {
        this.interaction = interaction;
        this.edited = edited;
        this.privately = privately;
    }

    /// An interaction that a new message answers.
    ///
    /// @param privately whether a deferral is for the asker's eyes only
    static Delivery ofReply(IReplyCallback interaction, boolean privately) {
        return new Delivery(interaction, Optional.empty(), privately);
    }

    /// A button that changes its message.
    static <T extends IReplyCallback & IMessageEditCallback> Delivery ofEdit(T interaction) {
        return new Delivery(interaction, Optional.of(interaction), true);
    }

    /// Tells Discord that the answer takes longer, unless it is on its way. Returns at once.
    void defer() {
        if (state.compareAndSet(State.OPEN, State.DEFERRED)) {
            edited.ifPresentOrElse(
                    edit -> edit.deferEdit().queue(hook -> {}, this::failed),
                    () -> interaction.deferReply(privately).queue(hook -> {}, this::failed));
        }
    }

    /// Sends the answer, and returns when Discord has it or has refused it.
    void send(Outgoing outgoing) {
        boolean direct = state.compareAndSet(State.OPEN, State.ANSWERED);
        try {
            if (direct) {
                answer(outgoing);
            } else {
                followUp(outgoing);
            }
        } catch (RuntimeException refused) {
            failed(refused);
        }
    }

    private void answer(Outgoing outgoing) {
        if (outgoing.inPlace() && edited.isPresent()) {
            MessageEditCallbackAction edit = edited.get().editComponents(outgoing.message().container());
            harmless(edit).complete();
        } else {
            ReplyCallbackAction reply = interaction.replyComponents(outgoing.message().container());
            harmless(reply).setEphemeral(outgoing.onlyToAsker()).complete();
        }
    }

    /// A deferral has fixed who sees the first message, so what is for the asker alone takes a second one.
    private void followUp(Outgoing outgoing) {
        boolean fits = edited.isPresent() ? outgoing.inPlace() : privately || !outgoing.onlyToAsker();
        if (fits) {
            harmless(interaction.getHook().editOriginalComponents(outgoing.message().container()))
                    .complete();
            return;
        }
        if (edited.isEmpty()) {
            interaction.getHook().deleteOriginal().complete();
        }
        harmless(interaction.getHook().sendMessageComponents(outgoing.message().container()))
                .setEphemeral(true)
                .complete();
    }

    /// No mention of anybody comes alive, whatever the text.
    private static <R extends MessageRequest<R>> R harmless(R request) {
        return request.useComponentsV2(true)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionRepliedUser(false);
    }

    private void failed(Throwable failure) {
        if (failure instanceof ErrorResponseException refused
                && (refused.getErrorResponse() == ErrorResponse.UNKNOWN_INTERACTION
                        || refused.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED)) {
            LOG.warn("Discord no longer takes an answer to interaction {}: it came too late, or another Footnote answers"
                    + " with the same token", interaction.getId());
        } else {
            LOG.warn("the answer to interaction {} could not be delivered", interaction.getId(), failure);
        }
    }
}
