package dev.footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.cli.Style;
import dev.footnote.cli.TerminalRenderer;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.SmallBrief;
import dev.footnote.conversation.json.JsonReplyRenderer;
import dev.footnote.discord.DiscordMessage;
import dev.footnote.discord.DiscordRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same question gets the same excerpts with the same citations in the same order on every front.
final class ParityTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDE = 100_000;

    @TempDir
    private static Path folder;

    private static SmallBrief brief;
    private static Dispatcher dispatcher;

    @BeforeAll
    static void openBrief() {
        brief = new SmallBrief(folder, List.of());
        dispatcher = brief.dispatcher();
    }

    @AfterAll
    static void closeBrief() {
        brief.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many passengers does the night ferry carry?",
                "What did the refit of the ferry cost?",
                "When was the fire in the engine room?",
                "What was the strongest gust at Gannet Point?",
                "When does the council plan a second station?",
                "Why are hauliers less pleased?",
                "How many sensors does the lighthouse have?",
                "ask ferry publisher:\"Tidewater Gazette\"",
                "ask Okonjo from:2024",
                "Which ice hockey coach bought a bicycle shop before the winter final?",
                "quote okonjo",
                "quote Mira Okonjo about winter",
                "quote reyle",
                "quote about:ferry",
                "quote nobody known",
                "timeline",
                "timeline ferry",
                "timeline gust from 2023-05 to 2023-12",
                "check \"two crossings a night would be the rule\"",
                "sources"
            })
    void frontsAgree(String line) throws IOException {
        Invocation call = dispatcher.commandLine().parse(line);
        Reply reply = dispatcher.dispatch(call);
        JsonNode told = new JsonReplyRenderer().render(call, reply);
        String terminal = squeezed(new TerminalRenderer(dispatcher.commandLine(), Style.PLAIN, WIDE).render(reply));
        String discord = squeezed(discord(reply));
        String slack = squeezed(slack(reply));
        for (String excerpt : excerpts(told)) {
            assertThat(discord).contains(excerpt);
            assertThat(slack).contains(excerpt);
        }
        List<String> titles = told.findValuesAsText("title");
        assertThat(order(discord, titles)).isEqualTo(order(slack, titles)).isEqualTo(order(terminal, titles));
    }

    private static List<String> excerpts(JsonNode told) {
        List<String> excerpts = new ArrayList<>();
        for (String list : List.of("excerpts", "entries", "quotations")) {
            told.path(list).forEach(item -> {
                JsonNode text = item.path("text");
                if (text.isArray()) {
                    text.forEach(part -> excerpts.add(squeezed(part.asText())));
                } else {
                    excerpts.add(squeezed(text.asText()));
                }
            });
        }
        return excerpts;
    }

    /// The titles as they come, one after the other.
    private static List<String> order(String shown, List<String> titles) {
        List<String> order = new ArrayList<>();
        for (int at = 0; at < shown.length(); at++) {
            for (String title : titles.stream().distinct().toList()) {
                if (shown.startsWith(squeezed(title), at)) {
                    order.add(title);
                }
            }
        }
        return order;
    }

    private static String discord(Reply reply) throws IOException {
        DiscordRenderer renderer = new DiscordRenderer(dispatcher.commandLine());
        StringBuilder all = new StringBuilder();
        int pages = 1;
        for (int page = 0; page < pages; page++) {
            DiscordMessage message = renderer.render(reply, new dev.footnote.discord.View(page, true, false, false));
            pages = message.pages();
            JsonNode tree = JSON.readTree(data(message));
            tree.findValuesAsText("content").forEach(all::append);
        }
        return all.toString().replaceAll("\\(<https://[^>]*>\\)", "");
    }

    private static String data(DiscordMessage message) {
        try (MessageCreateData data = new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(message.container())
                .build()) {
            return data.toData().toString();
        }
    }

    private static String slack(Reply reply) {
        SlackRenderer renderer = new SlackRenderer(dispatcher.commandLine());
        StringBuilder all = new StringBuilder();
        int pages = 1;
        for (int page = 0; page < pages; page++) {
            SlackMessage message = renderer.render(reply, new View(page, "", false));
            pages = message.pages();
            message.blocks().forEach(block -> all.append(words(block)));
        }
        return all.toString();
    }

    private static String words(com.slack.api.model.block.LayoutBlock block) {
        try {
            JsonNode tree =
                    JSON.readTree(com.slack.api.util.json.GsonFactory.createSnakeCase(new com.slack.api.SlackConfig())
                            .toJson(block));
            StringBuilder words = new StringBuilder();
            collect(tree, words);
            return words.toString();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void collect(JsonNode node, StringBuilder words) {
        if (node.path("text").isTextual()) {
            words.append(node.get("text").asText());
        }
        node.forEach(child -> collect(child, words));
    }

    /// Letters and figures alone: marks, line breaks and escapes are each front's own.
    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
