package dev.footnote.discord;

import java.util.EnumSet;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes into a post of a forum. Nobody waits for it, so a failure is a line in the log.
final class PostDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(PostDelivery.class);

    private final ThreadChannel post;

    PostDelivery(ThreadChannel post) {
        this.post = post;
    }

    void send(Outgoing answer) {
        try {
            post.sendMessageComponents(answer.message().container())
                    .useComponentsV2(true)
                    .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                    .mentionRepliedUser(false)
                    .setNonce(post.getId())
                    .complete();
        } catch (InsufficientPermissionException muted) {
            LOG.warn(
                    "Discord: the bot may not answer post {}: it lacks the permission {}",
                    post.getId(),
                    muted.getPermission().getName());
        } catch (ErrorResponseException refused) {
            LOG.warn("Discord: the answer to post {} was not delivered: {}", post.getId(), refused.getMeaning());
        }
    }
}
