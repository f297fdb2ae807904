package dev.footnote.discord;

import dev.footnote.conversation.Callers;
import dev.footnote.conversation.Invocation;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;

/// Answers new posts in the forums that the settings name, when the documents answer what the title asks, and only
/// then: in a forum nobody has called the bot, so it says nothing where it could not cite. Of a post Discord tells the
/// title without a privileged intent, the text not.
final class ForumPosts {
    /// A title is a question when there is something to look up in it.
    private static final int FEWEST_WORDS = 3;

    private static final int LONGEST_QUESTION = 400;

    private final Showing showing;
    private final Doorkeeper doorkeeper;
    private final DiscordRules rules;

    ForumPosts(Showing showing, Doorkeeper doorkeeper, DiscordRules rules) {
        this.showing = showing;
        this.doorkeeper = doorkeeper;
        this.rules = rules;
    }

    /// What to do about a message; empty unless it is the first one of a post that is to be answered. Discord tells of
    /// the post before that, but takes no answer to it until its author's own message is there.
    Optional<Runnable> answer(MessageReceivedEvent event) {
        return event.getChannel() instanceof ThreadChannel post
                        && post.getIdLong() == event.getMessageIdLong()
                        && isWanted(post)
                ? Optional.of(() -> answer(post))
                : Optional.empty();
    }

    private boolean isWanted(ThreadChannel post) {
        return rules.forums().contains(post.getParentChannel().getId())
                && post.getOwnerIdLong() != post.getJDA().getSelfUser().getIdLong()
                && post.getName().strip().split("\\s+").length >= FEWEST_WORDS;
    }

    private void answer(ThreadChannel post) {
        Asker asker = new Asker(
                post.getOwnerId(),
                post.getParentChannel().getId(),
                true,
                List.of(),
                Callers.EVERYONE,
                post.getGuild().getLocale().toLocale());
        if (doorkeeper.refuse(asker).isPresent()) {
            return;
        }
        Invocation call = Invocation.of("ask", "question", DiscordLimits.clip(post.getName(), LONGEST_QUESTION));
        showing.ifFound(call, asker).ifPresent(answer -> new PostDelivery(post).send(answer));
    }
}
