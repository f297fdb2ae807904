package dev.footnote.discord;

import java.util.EnumSet;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one message in its channel, as a reply to it.
final class MessageDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(MessageDelivery.class);
    private static final int LONGEST_TITLE = 90;

    private final Message message;
    private final boolean inThread;

    /// @param inThread whether the answer begins a thread of its own
    MessageDelivery(Message message, boolean inThread) {
        this.message = message;
        this.inThread = inThread;
    }

    /// Shows that an answer is on its way. Nothing is lost when that fails.
    void announce() {
        try {
            message.getChannel().sendTyping().queue(sent -> {}, failed -> LOG.debug("typing was not shown", failed));
        } catch (InsufficientPermissionException muted) {
            LOG.debug("typing may not be shown", muted);
        }
    }

    /// Sends the answer for all in the channel to see; when the bot may not write there, tells the asker.
    void send(Outgoing outgoing) {
        try {
            MessageChannel place = place();
            sendTo(place, outgoing.message());
        } catch (InsufficientPermissionException muted) {
            muted("it lacks the permission " + muted.getPermission().getName());
        } catch (ErrorResponseException refused) {
            if (refused.getErrorResponse() == ErrorResponse.MISSING_PERMISSIONS
                    || refused.getErrorResponse() == ErrorResponse.MISSING_ACCESS) {
                muted(refused.getMeaning());
            } else {
                LOG.warn("the answer to message {} was not delivered: {}", message.getId(), refused.getMeaning());
            }
        }
    }

    /// Sends the answer to the asker alone.
    void sendPrivately(Outgoing outgoing) {
        try {
            MessageChannel channel = message.getAuthor().openPrivateChannel().complete();
            harmless(channel.sendMessageComponents(outgoing.message().container()), false)
                    .complete();
        } catch (ErrorResponseException refused) {
            LOG.info(
                    "user {} takes no private messages: {}", message.getAuthor().getId(), refused.getMeaning());
        }
    }

    /// What Discord failed to take is sent once more. The nonce keeps Discord from showing it twice.
    private void sendTo(MessageChannel place, DiscordMessage answer) {
        boolean reply = place.getIdLong() == message.getChannelIdLong();
        try {
            harmless(place.sendMessageComponents(answer.container()), reply).complete();
        } catch (ErrorResponseException failed) {
            if (!failed.isServerError()) {
                throw failed;
            }
            harmless(place.sendMessageComponents(answer.withoutPicture()), reply)
                    .complete();
        }
    }

    private void muted(String reason) {
        LOG.warn("Discord: the bot may not answer in channel {}: {}", message.getChannelId(), reason);
        Container notice =
                Container.of(TextDisplay.of(Texts.ENGLISH.get("muted", "<#" + message.getChannelId() + ">")));
        sendPrivately(new Outgoing(new DiscordMessage(notice, 0, 1), true, false));
    }

    /// A thread of its own where one is wanted and can be had, otherwise the channel.
    private MessageChannel place() {
        if (!inThread) {
            return message.getChannel();
        }
        try {
            String said = Messages.said(message).replaceAll("\\s+", " ");
            return message.createThreadChannel(DiscordLimits.clip(said.isEmpty() ? "Footnote" : said, LONGEST_TITLE))
                    .complete();
        } catch (InsufficientPermissionException | ErrorResponseException | IllegalStateException none) {
            LOG.warn(
                    "Discord: no thread in channel {}, so the answer stands in the channel: {}",
                    message.getChannelId(),
                    none.getMessage());
            return message.getChannel();
        }
    }

    private MessageCreateAction harmless(MessageCreateAction action, boolean reply) {
        MessageCreateAction harmless = action.useComponentsV2(true)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionRepliedUser(false)
                .setNonce(message.getId());
        return reply ? harmless.setMessageReference(message).failOnInvalidReply(false) : harmless;
    }
}
