package dev.footnote.discord;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one interaction, once: directly, or, when [#defer] came first, by editing what the deferral promised.
/// Thread-safe.
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Container APOLOGY =
            Container.of(TextDisplay.of("Discord did not take the answer. The log of Footnote says why."));

    private enum State {
        OPEN,
        ANSWERED,
        DEFERRED
    }

    private final IReplyCallback interaction;
    private final Optional<IMessageEditCallback> edited;
    private final boolean privately;
    private final LastResort lastResort;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
    private final AtomicBoolean sent = new AtomicBoolean();

    private Delivery(
            IReplyCallback interaction,
            Optional<IMessageEditCallback> edited,
            boolean privately,
            LastResort lastResort) {
        this.interaction = interaction;
        this.edited = edited;
        this.privately = privately;
        this.lastResort = lastResort;
    }

    /// An interaction that a new message answers.
    ///
    /// @param privately whether a deferral is for the asker's eyes only
    static Delivery ofReply(IReplyCallback interaction, boolean privately, LastResort lastResort) {
        return new Delivery(interaction, Optional.empty(), privately, lastResort);
    }

    /// A button that changes its message.
    static <T extends IReplyCallback & IMessageEditCallback> Delivery ofEdit(T interaction, LastResort lastResort) {
        return new Delivery(interaction, Optional.of(interaction), true, lastResort);
    }

    /// Tells Discord that the answer takes longer, unless it is on its way. Returns at once.
    void defer() {
        if (state.compareAndSet(State.OPEN, State.DEFERRED)) {
            edited.ifPresentOrElse(
                    edit -> edit.deferEdit().queue(hook -> {}, this::failed),
                    () -> interaction.deferReply(privately).queue(hook -> {}, this::failed));
        }
    }

    /// Sends the answer, and returns when Discord has it or has refused it. Only the first call does anything.
    void send(Outgoing outgoing) {
        if (sent.getAndSet(true)) {
            return;
        }
        boolean direct = state.compareAndSet(State.OPEN, State.ANSWERED);
        try {
            if (direct) {
                answer(outgoing);
            } else {
                followUp(outgoing);
            }
        } catch (RuntimeException refused) {
            failed(refused);
            tryOnceMore(outgoing, direct, refused);
        }
    }

    private void answer(Outgoing outgoing) {
        Container container = outgoing.message().container();
        if (outgoing.inPlace() && edited.isPresent()) {
            harmless(edited.get().editComponents(container)).complete();
        } else {
            harmless(interaction.replyComponents(container))
                    .setEphemeral(outgoing.onlyToAsker())
                    .complete();
        }
    }

    /// A deferral has fixed who sees the first message, so what is for the asker alone takes a second one.
    private void followUp(Outgoing outgoing) {
        boolean fits = edited.isPresent() ? outgoing.inPlace() : privately || !outgoing.onlyToAsker();
        if (fits) {
            edit(outgoing.message().container());
            return;
        }
        if (edited.isEmpty()) {
            interaction.getHook().deleteOriginal().complete();
        }
        harmless(interaction.getHook().sendMessageComponents(outgoing.message().container()))
                .setEphemeral(true)
                .complete();
    }

    private void edit(Container container) {
        harmless(interaction.getHook().editOriginalComponents(container)).complete();
    }

    /// No mention of anybody comes alive, whatever the text.
    private static <R extends MessageRequest<R>> R harmless(R request) {
        return request.useComponentsV2(true)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionRepliedUser(false);
    }

    /// What Discord failed to take is sent again, what it refused to take is replaced by an apology.
    private void tryOnceMore(Outgoing outgoing, boolean direct, RuntimeException reason) {
        if (isTooLate(reason)) {
            return;
        }
        boolean refused = reason instanceof ErrorResponseException answer && !answer.isServerError();
        Container container = refused ? APOLOGY : outgoing.message().withoutPicture();
        try {
            if (direct) {
                lastResort.answer(interaction, container, refused || outgoing.onlyToAsker() || outgoing.inPlace());
            } else {
                edit(container);
            }
            LOG.info("interaction {} was answered at the second attempt", interaction.getId());
        } catch (RuntimeException | IOException again) {
            LOG.warn("interaction {} stays without an answer: {}", interaction.getId(), again.getMessage());
        }
    }

    private void failed(Throwable failure) {
        if (isTooLate(failure)) {
            LOG.warn(
                    "Discord no longer takes an answer to interaction {}: it came too late, or another Footnote answers"
                            + " with the same token",
                    interaction.getId());
        } else {
            LOG.warn("the answer to interaction {} was not delivered: {}", interaction.getId(), failure.getMessage());
        }
    }

    private static boolean isTooLate(Throwable failure) {
        return failure instanceof ErrorResponseException refused
                && (refused.getErrorResponse() == ErrorResponse.UNKNOWN_INTERACTION
                        || refused.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED);
    }
}
