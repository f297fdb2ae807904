package dev.footnote.discord;

import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import java.util.ArrayList;
import java.util.List;

/// What comes of pressed buttons.
final class Presses {
    private final Showing showing;
    private final Dispatcher dispatcher;

    Presses(Showing showing) {
        this.showing = showing;
        this.dispatcher = showing.dispatcher();
    }

    /// Whether what answers a button is for the one who pressed alone.
    boolean isAnsweredPrivately(ButtonCall button, Asker asker) {
        return button.followUp()
                .map(followUp -> switch (followUp) {
                    case FollowUp.Share ignored -> false;
                    case FollowUp.Ask(String command, String ignored) -> showing.isPrivate(command, asker);
                    case FollowUp.Page ignored -> true;
                    case FollowUp.SharedPage ignored -> true;
                    case FollowUp.Nearest ignored -> true;
                    case FollowUp.With ignored -> true;
                    case FollowUp.Context ignored -> true;
                })
                .orElse(true);
    }

    Outgoing pressed(ButtonCall button, Asker asker) {
        if (button.followUp().isEmpty()) {
            return showing.notice("foreign", asker);
        }
        FollowUp followUp = button.followUp().get();
        return switch (followUp) {
            case FollowUp.Context ignored -> alone(button, followUp, asker);
            case FollowUp.Ask(String command, String ignored) ->
                showing.shown(dispatcher.dispatch(button.callBy(asker), followUp), command, asker);
            case FollowUp.Page ignored when button.call().isEmpty() -> showing.notice("lost", asker);
            case FollowUp.SharedPage ignored when button.call().isEmpty() -> showing.notice("lost", asker);
            case FollowUp.Share ignored when button.call().isEmpty() -> showing.notice("lost", asker);
            case FollowUp.Nearest ignored when button.call().isEmpty() -> showing.notice("lost", asker);
            case FollowUp.With ignored when button.call().isEmpty() -> showing.notice("lost", asker);
            case FollowUp.Nearest ignored -> alone(button, followUp, asker);
            case FollowUp.With ignored -> showing.hidden(dispatcher.dispatch(button.callBy(asker), followUp), asker);
            case FollowUp.Page(int page) -> turned(button, page, asker);
            case FollowUp.SharedPage(int page) ->
                new Outgoing(showing.render(again(button, followUp, asker), View.shared(page), asker), false, true);
            case FollowUp.Share(int page) -> {
                Reply reply = again(button, followUp, asker);
                yield new Outgoing(showing.render(reply, View.shared(page), asker), false, false);
            }
        };
    }

    private Outgoing alone(ButtonCall button, FollowUp followUp, Asker asker) {
        return showing.alone(dispatcher.dispatch(button.callBy(asker), followUp), asker);
    }

    private Outgoing turned(ButtonCall button, int page, Asker asker) {
        Reply reply = again(button, new FollowUp.Page(page), asker);
        if (button.byAsker()) {
            View view = button.hidden() ? View.hidden(page) : View.open(page);
            return new Outgoing(showing.render(reply, view, asker), button.hidden(), true);
        }
        Reply copied = with(reply, Texts.in(asker.locale()).get("copy"));
        return new Outgoing(showing.render(copied, View.open(page), asker), true, false);
    }

    /// The reply that the message is a page of, as it is now.
    private Reply again(ButtonCall button, FollowUp followUp, Asker asker) {
        Reply reply = dispatcher.dispatch(button.callBy(asker), followUp);
        return button.isOfOtherDocuments(reply)
                ? with(reply, Texts.in(asker.locale()).get("changed"))
                : reply;
    }

    /// The same reply, with more small print.
    private static Reply with(Reply reply, String remark) {
        List<ReplyBlock> blocks = new ArrayList<>(reply.blocks());
        blocks.add(new ReplyBlock.Footer(remark));
        return new Reply(reply.outcome(), reply.audience(), blocks);
    }
}
