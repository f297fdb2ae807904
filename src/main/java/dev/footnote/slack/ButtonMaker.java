package dev.footnote.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.conversation.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The buttons of one message. Each has an id of its own; a button whose state does not fit is left out.
final class ButtonMaker {
    /// What all ids of our buttons begin with.
    static final String PREFIX = "footnote-";

    private static final int MOST_CHOICES = 10;

    private final String asker;
    private final String call;
    private int made;

    /// @param asker who may turn the pages; empty for everybody
    /// @param call the call that the message answers; empty when there is none
    ButtonMaker(String asker, String call) {
        this.asker = asker;
        this.call = call;
    }

    /// A button that means something by itself.
    Optional<BlockElement> leading(String label, FollowUp followUp) {
        return button(label, new ButtonState(followUp, asker, ""));
    }

    /// What can be done next; empty when nothing can.
    Optional<ActionsBlock> choices(List<ReplyBlock.Choice> choices) {
        return row(choices.stream()
                .limit(MOST_CHOICES)
                .flatMap(choice -> following(choice.label(), choice.followUp()).stream())
                .toList());
    }

    /// Backwards, forwards, and to share with everybody.
    Optional<ActionsBlock> turning(int page, int pages, boolean shareable) {
        List<BlockElement> row = new ArrayList<>();
        if (page > 0) {
            following("◀ Previous", new FollowUp.Page(page - 1)).ifPresent(row::add);
        }
        if (page + 1 < pages) {
            following("Next ▶", new FollowUp.Page(page + 1)).ifPresent(row::add);
        }
        if (shareable) {
            following("Share to channel", new FollowUp.Share(page)).ifPresent(row::add);
        }
        return row(row);
    }

    /// Whether the call is more than a button that turns to the last of the pages can keep.
    boolean isTooLong(int pages) {
        return new ButtonState(new FollowUp.Page(pages), asker, call).encoded().isEmpty();
    }

    /// A button that goes on from the call of its message.
    private Optional<BlockElement> following(String label, FollowUp followUp) {
        boolean byItself = followUp instanceof FollowUp.Ask || followUp instanceof FollowUp.Context;
        return byItself || !call.isEmpty()
                ? button(label, new ButtonState(followUp, asker, byItself ? "" : call))
                : Optional.empty();
    }

    private static Optional<ActionsBlock> row(List<BlockElement> buttons) {
        return buttons.isEmpty()
                ? Optional.empty()
                : Optional.of(ActionsBlock.builder().elements(buttons).build());
    }

    private Optional<BlockElement> button(String label, ButtonState state) {
        String visible = SlackLimits.clip(VisibleText.of(label).strip(), SlackLimits.LABEL);
        return visible.isEmpty()
                ? Optional.empty()
                : state.encoded()
                        .map(value -> ButtonElement.builder()
                                .text(PlainTextObject.builder()
                                        .text(visible)
                                        .emoji(false)
                                        .build())
                                .actionId(PREFIX + made++)
                                .value(value)
                                .build());
    }
}
