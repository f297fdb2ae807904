package dev.footnote.discord;

import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.FollowUpCodec;
import dev.footnote.conversation.ReplyBlock.Choice;
import dev.footnote.conversation.VisibleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/// The buttons of one message. Discord refuses two of one id, so the second is left out.
final class Buttons {
    private final Set<String> ids = new HashSet<>();
    private final Texts texts;

    Buttons(Texts texts) {
        this.texts = texts;
    }

    /// An item, with its button beside it where it has one.
    ContainerChildComponent beside(Item item) {
        TextDisplay text = TextDisplay.of(item.markdown());
        return item.button()
                .flatMap(action -> button(texts.get(action.label()), action.followUp()))
                .<ContainerChildComponent>map(button -> Section.of(button, text))
                .orElse(text);
    }

    /// What can be done next, as far as it can be written into buttons.
    ///
    /// @param shown the items of the page, some of which lead further
    Optional<ActionRow> choices(Draft draft, List<Item> shown) {
        Stream<Choice> ofTheReply =
                draft.choices().stream().filter(choice -> draft.recoverable() || !needsCall(choice.followUp()));
        Stream<Choice> ofThePage = shown.stream()
                .flatMap(item -> item.more().stream())
                .map(more -> new Choice(texts.get(more.label(), more.value()), more.followUp()));
        Stream<Button> source = shown.stream()
                .flatMap(item -> item.source().stream())
                .limit(1)
                .map(cited -> Button.link(cited.address(), texts.get("source", cited.number())));
        return row(Stream.concat(
                        Stream.concat(ofTheReply, ofThePage)
                                .flatMap(choice -> button(choice).stream())
                                .limit(DiscordLimits.BUTTONS_IN_A_ROW - 1),
                        source)
                .limit(DiscordLimits.BUTTONS_IN_A_ROW)
                .toList());
    }

    /// Backwards, forwards, and to share with everybody.
    ///
    /// @param shared whether anybody may turn the pages
    Optional<ActionRow> turning(int page, int pages, boolean shareable, boolean shared) {
        List<Button> buttons = new ArrayList<>();
        if (page > 0) {
            button(texts.get("previous"), turning(page - 1, shared)).ifPresent(buttons::add);
        }
        if (page + 1 < pages) {
            button(texts.get("next"), turning(page + 1, shared)).ifPresent(buttons::add);
        }
        if (shareable) {
            button(texts.get("share"), new FollowUp.Share(page)).ifPresent(buttons::add);
        }
        return row(buttons);
    }

    private static FollowUp turning(int page, boolean shared) {
        return shared ? new FollowUp.SharedPage(page) : new FollowUp.Page(page);
    }

    private static Optional<ActionRow> row(List<Button> buttons) {
        return buttons.isEmpty() ? Optional.empty() : Optional.of(ActionRow.of(buttons));
    }

    private Optional<Button> button(Choice choice) {
        return button(choice.label(), choice.followUp());
    }

    private Optional<Button> button(String label, FollowUp followUp) {
        String visible = label.codePoints()
                .filter(c -> !VisibleText.isInvisible(c) && !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return FollowUpCodec.encode(followUp)
                .filter(id -> !visible.isEmpty() && ids.add(id))
                .map(id -> Button.secondary(id, DiscordLimits.clip(visible, DiscordLimits.BUTTON_LABEL)));
    }

    /// Whether the button means something only together with the call that its message restates.
    private static boolean needsCall(FollowUp followUp) {
        return switch (followUp) {
            case FollowUp.Page ignored -> true;
            case FollowUp.SharedPage ignored -> true;
            case FollowUp.Share ignored -> true;
            case FollowUp.Nearest ignored -> true;
            case FollowUp.With ignored -> true;
            case FollowUp.Context ignored -> false;
            case FollowUp.Ask ignored -> false;
        };
    }
}
