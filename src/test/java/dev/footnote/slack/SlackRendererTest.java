package dev.footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.slack.api.SlackConfig;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.util.json.GsonFactory;
import dev.footnote.conversation.AskCommand;
import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.HostileReplies;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Excerpt;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SlackRendererTest {
    private static final Gson JSON = GsonFactory.createSnakeCase(new SlackConfig());

    private final SlackRenderer renderer = new SlackRenderer(new CommandLine(List.of(new AskCommand(5).spec())));

    @Test
    void keepsToEveryLimitAndBringsNothingToLifeInTenThousandHostileReplies() {
        HostileReplies replies = new HostileReplies(20231118);
        for (int i = 0; i < 10_000; i++) {
            Reply reply = replies.next();
            int pages = 1;
            for (int page = 0; page < pages; page++) {
                SlackMessage message = renderer.render(reply, new View(page, "U1", i % 2 == 0));
                pages = Math.min(message.pages(), 3);
                assertThat(SlackContract.violations(JSON.toJson(message.blocks()), message.text()))
                        .as("reply %d, page %d", i, page)
                        .isEmpty();
            }
        }
    }

    @Test
    void showsEveryExcerptOnceOverAllPages() {
        List<ReplyBlock> blocks = new ArrayList<>();
        blocks.add(new ReplyBlock.Restated(Invocation.of("ask", "question", "What happened?")));
        for (int number = 1; number <= 30; number++) {
            blocks.add(passage(
                    number,
                    "Mark%02d happened, and then it was quiet. "
                            .formatted(number)
                            .repeat(12)));
        }
        Reply reply = Reply.found(blocks);
        int pages = renderer.render(reply, new View(0, "", false)).pages();
        StringBuilder all = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            all.append(JSON.toJson(
                    renderer.render(reply, new View(page, "", false)).blocks()));
        }
        assertThat(pages).isGreaterThan(2);
        for (int number = 1; number <= 30; number++) {
            assertThat(all.toString().split("\"%d · \"".formatted(number), -1)).hasSize(2);
        }
    }

    @Test
    void aCallTooLongForItsButtonsSaysHowToTurnPages() {
        assertThat(lastLine("Why? ".repeat(600))).isEqualTo("page 1 of 3 (ask in fewer words to turn pages)");
        assertThat(lastLine("Why?")).isEqualTo("page 1 of 3");
    }

    private String lastLine(String question) {
        List<ReplyBlock> blocks = new ArrayList<>();
        blocks.add(new ReplyBlock.Restated(Invocation.of("ask", "question", question)));
        for (int number = 1; number <= 12; number++) {
            blocks.add(passage(number, "The ferry sailed, and nobody was left behind. ".repeat(20)));
        }
        SlackMessage message = renderer.render(Reply.found(blocks), new View(0, "", false));
        ContextBlock last = (ContextBlock) message.blocks().getLast();
        return ((PlainTextObject) last.getElements().getFirst()).getText();
    }

    @Test
    void aButtonCarriesAllThatItNeeds() {
        ButtonState state = new ButtonState(new dev.footnote.conversation.FollowUp.Page(2), "U1", "/ask Who is it?\nx");
        assertThat(state.encoded().flatMap(ButtonState::decode)).contains(state);
        assertThat(ButtonState.decode("something else")).isEmpty();
        assertThat(new ButtonState(new dev.footnote.conversation.FollowUp.Page(1), "U1", "x".repeat(2_000)).encoded())
                .isEmpty();
    }

    @Test
    void readsWhatPeopleWriteWithoutSlacksMarkup() {
        assertThat(MessageText.plain("<@U1>  what does <https://a.example|the report> say of R&amp;D, <!here>?"))
                .isEqualTo("what does the report say of R&D, ?");
    }

    private static ReplyBlock.CitedPassage passage(int number, String text) {
        SourceDocument document =
                new SourceDocument(new DocumentId("d" + number), DocumentDetails.titled("Title"), text);
        return new ReplyBlock.CitedPassage(
                number, new Excerpt(document, new Span(0, text.length())), Optional.empty(), 1, List.of());
    }
}
