package dev.footnote.slack;

import dev.footnote.conversation.Audience;
import dev.footnote.conversation.Callers;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Outcome;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.Words;
import dev.footnote.intake.Attachment;
import java.util.List;
import java.util.Map;

/// What calls and buttons come to, and who sees it. Thread-safe.
final class Answering {
    private final Dispatcher dispatcher;
    private final boolean privateReplies;
    private final List<String> editors;

    /// @param privateReplies whether answers to slash commands are for the asker's eyes only
    /// @param editors ids of the people who may change the brief
    Answering(Dispatcher dispatcher, boolean privateReplies, List<String> editors) {
        this.dispatcher = dispatcher;
        this.privateReplies = privateReplies;
        this.editors = List.copyOf(editors);
    }

    /// A slash command.
    Outgoing command(Invocation invocation, String asker) {
        if (editors.contains(asker) && dispatcher.edits(invocation.command())) {
            return alone(dispatcher.dispatch(invocation.by(Callers.MANAGERS)), asker);
        }
        return shown(dispatcher.dispatch(invocation), asker, privateReplies);
    }

    /// A message whose files somebody wants in the brief.
    Outgoing add(List<Attachment> files, String asker) {
        Callers by = editors.contains(asker) ? Callers.MANAGERS : Callers.EVERYONE;
        if (files.isEmpty() && by == Callers.MANAGERS) {
            return alone(Reply.invalid(Words.of("brief.add.nofile")), asker);
        }
        return alone(dispatcher.dispatch(new Invocation("brief", Map.of("action", "add"), by, files)), asker);
    }

    /// What was said to the bot where others read along.
    Outgoing mention(String said, String asker) {
        return shown(dispatcher.dispatch(parse(said)), asker, false);
    }

    /// What was said to the bot in private.
    Outgoing direct(String said) {
        return new Outgoing(dispatcher.dispatch(parse(said)), new View(0, "", false), false);
    }

    /// A message that somebody looks up; nobody else sees what comes of it.
    Outgoing lookUp(Invocation invocation, String asker) {
        return shown(dispatcher.dispatch(invocation), asker, true);
    }

    Invocation parse(String said) {
        return dispatcher.commandLine().parse(said.isBlank() ? "help" : said);
    }

    private static Outgoing shown(Reply reply, String asker, boolean alone) {
        boolean onlyToAsker = alone || reply.audience() == Audience.ASKER || reply.outcome() != Outcome.FOUND;
        return new Outgoing(reply, new View(0, asker, onlyToAsker), false);
    }

    /// A pressed button.
    ///
    /// @param hidden whether its message is seen by one person only
    Outgoing pressed(ButtonState state, String presser, boolean hidden) {
        Invocation call = dispatcher.commandLine().parse(state.call());
        Reply reply = dispatcher.dispatch(call, state.followUp());
        boolean theirs = state.asker().isEmpty() || state.asker().equals(presser);
        return switch (state.followUp()) {
            case FollowUp.Page(int page)
            when theirs -> new Outgoing(reply, new View(page, state.asker(), hidden), true);
            case FollowUp.Page(int page) -> new Outgoing(reply, new View(page, presser, true), false);
            case FollowUp.SharedPage(int page) -> new Outgoing(reply, new View(page, state.asker(), hidden), true);
            case FollowUp.Share(int page) -> new Outgoing(reply, new View(page, presser, false), false);
            case FollowUp.Nearest ignored -> alone(reply, presser);
            case FollowUp.With ignored -> alone(reply, presser);
            case FollowUp.Context ignored -> alone(reply, presser);
            case FollowUp.Ask ignored -> alone(reply, presser);
        };
    }

    /// A button of the home tab, whose answer goes to the private conversation.
    Outgoing pressedAtHome(ButtonState state) {
        Invocation call = dispatcher.commandLine().parse(state.call());
        return new Outgoing(dispatcher.dispatch(call, state.followUp()), new View(0, "", false), false);
    }

    /// A button that nobody can read any more.
    Outgoing unreadable(String presser) {
        return alone(Reply.invalid("This button is of another version of Footnote; ask again."), presser);
    }

    /// A message without a word to look up.
    Outgoing empty(String asker) {
        return alone(Reply.invalid("That message has no text that could be looked up."), asker);
    }

    /// Something of ours broke.
    Outgoing failed(String id, String asker) {
        return alone(
                Reply.invalid("Something went wrong, and it is not your fault. The log has it as %s.".formatted(id)),
                asker);
    }

    private static Outgoing alone(Reply reply, String asker) {
        return new Outgoing(reply, new View(0, asker, true), false);
    }
}
