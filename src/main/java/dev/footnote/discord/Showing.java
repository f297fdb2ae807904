package dev.footnote.discord;

import dev.footnote.conversation.Audience;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Outcome;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.conversation.Words;
import dev.footnote.conversation.picture.TimelinePicture;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns replies into what goes out: who sees it, in which language, with which buttons.
final class Showing {
    private static final Logger LOG = LoggerFactory.getLogger(Showing.class);

    private final Dispatcher dispatcher;
    private final DiscordRenderer renderer;
    private final DiscordSettings settings;

    Showing(Dispatcher dispatcher, DiscordSettings settings) {
        this.dispatcher = dispatcher;
        this.renderer =
                new DiscordRenderer(dispatcher.commandLine(), dispatcher.links(), Optional.of(new TimelinePicture()));
        this.settings = settings;
    }

    Dispatcher dispatcher() {
        return dispatcher;
    }

    /// Whether the answers to a command are for the asker alone, wherever they come from.
    boolean isPrivate(String command, Asker asker) {
        return settings.privateReplies()
                || dispatcher.edits(command)
                || settings.rules().isPrivate(command, asker.channel());
    }

    /// The answer to a call.
    Outgoing answer(Invocation invocation, Asker asker) {
        return shown(dispatcher.dispatch(invocation), invocation.command(), asker);
    }

    /// The answer to a call for the asker alone, who may share it.
    Outgoing hidden(Invocation invocation, Asker asker) {
        return hidden(dispatcher.dispatch(invocation), asker);
    }

    /// The first page of a reply for the asker alone, who may share it.
    Outgoing hidden(Reply reply, Asker asker) {
        return new Outgoing(render(reply, View.hidden(0), asker), true, false);
    }

    /// The answer to a call for all who see the channel; where it stands, nothing can be hidden.
    Outgoing open(Invocation invocation, View view, Asker asker) {
        return new Outgoing(render(dispatcher.dispatch(invocation), view, asker), false, false);
    }

    /// The answer to a call that nobody made, for all to see; empty when the documents do not answer.
    Optional<Outgoing> ifFound(Invocation invocation, Asker asker) {
        return Words.in(asker.locale(), () -> {
            Reply reply = dispatcher.dispatch(invocation);
            return reply.outcome() == Outcome.FOUND
                    ? Optional.of(new Outgoing(render(reply, View.FIRST, asker), false, false))
                    : Optional.empty();
        });
    }

    /// The first page of a reply to a command.
    Outgoing shown(Reply reply, String command, Asker asker) {
        boolean onlyToAsker = isPrivate(command, asker) || reply.audience() == Audience.ASKER;
        return new Outgoing(render(reply, onlyToAsker ? View.hidden(0) : View.FIRST, asker), onlyToAsker, false);
    }

    /// A reply that leads nowhere, for the asker alone.
    Outgoing alone(Reply reply, Asker asker) {
        return new Outgoing(render(reply, View.ALONE, asker), true, false);
    }

    /// One sentence for the asker alone.
    ///
    /// @param key of the sentence in [Texts]
    Outgoing notice(String key, Asker asker, Object... values) {
        return alone(Reply.invalid(Texts.in(asker.locale()).get(key, values)), asker);
    }

    DiscordMessage render(Reply reply, View view, Asker asker) {
        return renderer.render(reply, view, Texts.in(asker.locale()));
    }

    /// A bug of ours is answered too, by a word to the asker and the id that the log has.
    Supplier<Outgoing> guarded(Asker asker, Supplier<Outgoing> work) {
        return () -> {
            try {
                return Words.in(asker.locale(), work);
            } catch (RuntimeException bug) {
                String id =
                        HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
                LOG.error("showing a reply failed, {}", id, bug);
                String sentence = Texts.in(asker.locale()).get("failed", id);
                return alone(new Reply(Outcome.FAILED, Audience.ASKER, List.of(new ReplyBlock.Note(sentence))), asker);
            }
        };
    }
}
