package dev.footnote.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.FollowUp;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The app's own page: how to ask, and what is in the brief.
final class HomeTab {
    private static final String WELCOME = "Footnote answers from the documents of this brief, word for word and with"
            + " the citation. Write to it here under Messages, mention it in a channel, or use its slash commands.";

    private final Dispatcher dispatcher;
    private final SlackRenderer renderer;

    HomeTab(Dispatcher dispatcher, SlackRenderer renderer) {
        this.dispatcher = dispatcher;
        this.renderer = renderer;
    }

    View view() {
        List<LayoutBlock> blocks = new ArrayList<>(PartMaker.note(WELCOME).blocks());
        dispatcher
                .openSpecs()
                .forEach(spec -> blocks.addAll(PartMaker.note("/%s: %s".formatted(spec.name(), spec.summary()))
                        .blocks()));
        ButtonMaker buttons = new ButtonMaker("", "");
        List<BlockElement> examples = new ArrayList<>();
        buttons.leading("What is in the brief?", new FollowUp.Ask("sources", ""))
                .ifPresent(examples::add);
        buttons.leading("What happened when?", new FollowUp.Ask("timeline", "")).ifPresent(examples::add);
        buttons.leading("Who is quoted?", new FollowUp.Ask("quote", "")).ifPresent(examples::add);
        blocks.add(ActionsBlock.builder().elements(examples).build());
        blocks.addAll(sources());
        return View.builder().type("home").blocks(blocks).build();
    }

    /// The list of documents without what only a message can do.
    private List<LayoutBlock> sources() {
        Reply reply = dispatcher.dispatch(new Invocation("sources", Map.of()));
        List<ReplyBlock> kept = reply.blocks().stream()
                .filter(block -> !(block instanceof ReplyBlock.Restated) && !(block instanceof ReplyBlock.Choices))
                .toList();
        return renderer.render(
                        new Reply(reply.outcome(), reply.audience(), kept), new dev.footnote.slack.View(0, "", false))
                .blocks();
    }
}
