package dev.footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.footnote.conversation.AskCommand;
import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.HostileReplies;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Excerpt;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;

final class DiscordRendererTest {
    private final CommandLine commandLine = new CommandLine(List.of(new AskCommand(5).spec()));
    private final DiscordRenderer renderer = new DiscordRenderer(commandLine);

    @Test
    void keepsToEveryLimitAndBringsNothingToLifeInTenThousandHostileReplies() {
        HostileReplies replies = new HostileReplies(20231117);
        ReaderLinks links = new ReaderLinks(Optional.of(URI.create("https://trusted.example/brief/")));
        DiscordRenderer linking = new DiscordRenderer(commandLine, links);
        for (int i = 0; i < 10_000; i++) {
            Reply reply = replies.next();
            Texts texts = i % 4 == 0 ? Texts.in(Texts.SPANISH) : Texts.ENGLISH;
            int pages = 1;
            for (int page = 0; page < pages; page++) {
                DiscordMessage message = (i % 7 == 0 ? linking : renderer)
                        .render(reply, new View(page, i % 3 > 0, i % 2 > 0, i % 5 == 0), texts);
                pages = Math.min(message.pages(), 3);
                JsonNode json = json(message);
                assertThat(DiscordContract.messageViolations(json))
                        .as("reply %d, page %d", i, page)
                        .isEmpty();
                for (String text : json.findValuesAsText("content")) {
                    assertThat(LiveMarkdown.in(text))
                            .as("reply %d, page %d: %s", i, page, text)
                            .isEmpty();
                }
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
                    document("Mark%02d happened, and then it was quiet. "
                            .formatted(number)
                            .repeat(12))));
        }
        Reply reply = Reply.found(blocks);
        StringBuilder all = new StringBuilder();
        int pages = renderer.render(reply, View.FIRST).pages();
        for (int page = 0; page < pages; page++) {
            all.append(String.join(
                    "\n", json(renderer.render(reply, View.open(page))).findValuesAsText("content")));
        }
        assertThat(pages).isGreaterThan(3);
        for (int number = 1; number <= 30; number++) {
            assertThat(all.toString().split("-# %d · ".formatted(number), -1))
                    .as("citation %d", number)
                    .hasSize(2);
        }
    }

    @Test
    void narrowsALongExcerptToWholeSentencesAroundTheAnswer() {
        String before = "Nothing of note took place on that day. ".repeat(120);
        String answer = "Then the bridge at Lorne was opened by four engineers.";
        String text = before + answer + " " + before;
        Excerpt excerpt = new Excerpt(document(text), new Span(0, text.length()));
        Span span = new Span(before.length(), before.length() + answer.length());
        ReplyBlock.CitedPassage passage = new ReplyBlock.CitedPassage(1, excerpt, Optional.of(span), 1, List.of());
        String shown = String.join(
                "\n",
                json(renderer.render(Reply.found(List.of(passage)), View.FIRST)).findValuesAsText("content"));
        assertThat(shown).contains("**" + answer + "**", "shortened to whole sentences");
        assertThat(shown).contains("> Nothing of note took place").doesNotContain("cut within");
    }

    @Test
    void cutsOnlyASentenceThatIsLongerThanAMessageAndSaysSo() {
        String text = "word ".repeat(3_000).strip() + ".";
        Excerpt excerpt = new Excerpt(document(text), new Span(0, text.length()));
        ReplyBlock.CitedPassage passage = new ReplyBlock.CitedPassage(1, excerpt, Optional.empty(), 1, List.of());
        String shown = String.join(
                "\n",
                json(renderer.render(Reply.found(List.of(passage)), View.FIRST)).findValuesAsText("content"));
        assertThat(shown).contains("cut within a sentence").contains("word\n");
    }

    @Test
    void restatesACallSoThatItCanBeReadBack() {
        Invocation call = new Invocation(
                "ask",
                Map.of("question", "Is *this* [a](b) <@1> question: or \\not?", "publisher", "The \"Daily\" _News_"));
        DiscordMessage message = renderer.render(
                Reply.found(List.of(new ReplyBlock.Restated(call), new ReplyBlock.Note("Yes."))), View.FIRST);
        String first = json(message).findValuesAsText("content").getFirst();
        assertThat(RestatedCall.line(first).map(commandLine::parse)).contains(call);
    }

    @Test
    void citationsLeadToTheReaderWhenThePageHasAPublicAddress() {
        ReaderLinks links = new ReaderLinks(Optional.of(URI.create("https://notes.example")));
        Reply reply = Reply.found(List.of(passage(1, document("The bridge at Lorne was opened."))));

        DiscordMessage message = new DiscordRenderer(commandLine, links).render(reply, View.FIRST);

        assertThat(String.join("\n", json(message).findValuesAsText("content")))
                .contains("](<https://notes.example/read?document=d")
                .contains("&start=0&end=31#here>)");
    }

    @Test
    void leavesOutButtonsThatCouldNotWork() {
        Invocation endless = Invocation.of("ask", "question", "why ".repeat(2_000));
        List<ReplyBlock> blocks = new ArrayList<>(List.of(new ReplyBlock.Restated(endless)));
        for (int number = 1; number <= 20; number++) {
            blocks.add(passage(number, document("A sentence that is repeated. ".repeat(20))));
        }
        JsonNode message = json(renderer.render(Reply.found(blocks), View.hidden(0)));
        assertThat(message.findValuesAsText("custom_id")).allMatch(id -> id.startsWith("f1:m:"));
        assertThat(String.join("\n", message.findValuesAsText("content"))).contains("a shorter question can be paged");
    }

    private static SourceDocument document(String text) {
        return new SourceDocument(
                new DocumentId("d" + text.hashCode() + ".md"), DocumentDetails.titled("A title"), text);
    }

    private static ReplyBlock.CitedPassage passage(int number, SourceDocument document) {
        Excerpt whole = new Excerpt(document, new Span(0, document.text().length()));
        return new ReplyBlock.CitedPassage(number, whole, Optional.empty(), 1, List.of());
    }

    private static JsonNode json(DiscordMessage message) {
        try (MessageCreateData data = new MessageCreateBuilder()
                .setComponents(message.container())
                .useComponentsV2(true)
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionRepliedUser(false)
                .build()) {
            return StandInJson.parse(data.toData().toString());
        }
    }
}
