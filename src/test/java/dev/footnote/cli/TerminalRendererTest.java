package dev.footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.Golden;
import dev.footnote.conversation.AskCommand;
import dev.footnote.conversation.CommandLine;
import dev.footnote.conversation.QuoteCommand;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.conversation.ReplyGallery;
import dev.footnote.conversation.SourcesCommand;
import dev.footnote.conversation.TimelineCommand;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Excerpt;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TerminalRendererTest {
    private static final CommandLine COMMANDS = new CommandLine(List.of(
            new AskCommand(1).spec(),
            new QuoteCommand(1).spec(),
            new TimelineCommand(1).spec(),
            new SourcesCommand().spec()));

    @Test
    void plainTextMarksTheAnswerBetweenArrows() {
        Golden.check(getClass(), "plain.txt", gallery(Style.PLAIN));
    }

    @Test
    void coloursMarkTheSameWords() {
        Golden.check(getClass(), "colour.txt", gallery(Style.COLOUR));
    }

    @Test
    void linesKeepToTheWidth() {
        String text = new TerminalRenderer(COMMANDS, Style.PLAIN, 40)
                .render(ReplyGallery.all().get("ask"));

        assertThat(text.lines().filter(line -> !line.contains("—") && !line.startsWith("/")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(42));
    }

    @Test
    void documentTextCannotWriteToTheTerminal() {
        SourceDocument hostile = new SourceDocument(
                new DocumentId("x\u001b[2J.txt"),
                DocumentDetails.titled("Title\u001b]0;owned\u0007"),
                "Red \u001b[31malert\u001b[0m and \u202Eright to left.");
        Reply reply = Reply.found(List.of(new ReplyBlock.CitedPassage(
                1, new Excerpt(hostile, new Span(0, hostile.text().length())), Optional.empty(), 1, List.of())));

        assertThat(new TerminalRenderer(COMMANDS, Style.PLAIN, 100).render(reply))
                .doesNotContain("\u001b")
                .doesNotContain("\u0007")
                .doesNotContain("\u202E")
                .contains("alert");
    }

    private static String gallery(Style style) {
        TerminalRenderer renderer = new TerminalRenderer(COMMANDS, style, 100);
        return ReplyGallery.all().entrySet().stream()
                .map((Map.Entry<String, Reply> entry) ->
                        "== " + entry.getKey() + "\n" + renderer.render(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
