package dev.footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.Golden;
import dev.footnote.conversation.BotCommand;
import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.FrontException;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Reply;
import dev.footnote.library.Brief;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The real Bolt against a Slack on loopback.
final class SlackFrontTest {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String QUESTION = "How many passengers does the night ferry carry?";

    @TempDir
    private Path folder;

    private SlackHouse house;
    private SlackStandIn slack;

    @BeforeEach
    void openHouse() {
        house = new SlackHouse(folder, new Broken());
        slack = house.slack();
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    /// A command with a bug in it that not even the dispatcher survives.
    private static final class Broken implements BotCommand {
        @Override
        public CommandSpec spec() {
            return new CommandSpec("broken", "Breaks", List.of());
        }

        @Override
        public Reply answer(Invocation invocation, Brief brief) {
            throw new IllegalStateException("as ordered");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /ask      | How many passengers does the night ferry carry? | ask.json
            /quote    | okonjo                                          | quote.json
            /timeline | ferry                                           | timeline.json
            /check    | "A pilot who knows the gusts at the point turns ten minutes sooner" | check.json
            /sources  |                                                 | sources.json
            /footnote | help                                            | help.json
            /ask      | Which ice hockey coach bought a bicycle shop before the winter final? | not-in-documents.json
            /ask      | how much did the repair cost                   | perhaps.json
            /quote    | okonja                                          | misspelt-speaker.json
            """)
    void answersSlashCommands(String command, String text, String file) throws FrontException {
        house.open(false);
        SentToSlack sent = slack.awaitResponse(slack.slash(command, text == null ? "" : text));
        Golden.check(SlackFrontTest.class, file, pretty(sent));
    }

    private static String pretty(SentToSlack sent) {
        try {
            return JSON.writeValueAsString(sent.body()) + "\n";
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void whatTheDocumentsDoNotTellIsForTheAskerAlone() throws FrontException {
        house.open(false);
        String name = slack.slash("/ask", "Which ice hockey coach bought a bicycle shop before the winter final?");
        assertThat(slack.awaitResponse(name).body().path("response_type").asText())
                .isEqualTo("ephemeral");
        String found = slack.slash("/ask", QUESTION);
        assertThat(slack.awaitResponse(found).body().path("response_type").asText())
                .isEqualTo("in_channel");
    }

    @Test
    void privateAnswersCanBeShared() throws FrontException {
        house.open(true);
        SentToSlack alone = slack.awaitResponse(slack.slash("/ask", QUESTION));
        assertThat(alone.body().path("response_type").asText()).isEqualTo("ephemeral");
        String shared = slack.press(alone.button("Share to channel"), SlackStandIn.ASKER, true);
        SentToSlack all = slack.awaitResponse(shared);
        assertThat(all.body().path("response_type").asText()).isEqualTo("in_channel");
        assertThat(all.body().path("replace_original").asBoolean()).isFalse();
        assertThat(all.words()).contains("640 passengers");
    }

    @Test
    void aMentionIsAnsweredInItsThreadAndTheThreadGoesOnWithoutOne() throws FrontException {
        house.open(false);
        slack.deliver(
                "events_api",
                slack.event(
                        "E1",
                        SlackStandIn.message("app_mention", "channel", "<@UBOT> quote okonjo about winter", "7.7")));
        SentToSlack answer = slack.await(request -> request.is("chat.postMessage"));
        assertThat(answer.body().path("thread_ts").asText()).isEqualTo("7.7");
        assertThat(answer.body().path("unfurl_links").asText()).isEqualTo("0");
        assertThat(answer.words()).contains("Mira Okonjo");
        ObjectNode further = SlackStandIn.message("message", "channel", QUESTION, "7.9");
        further.put("thread_ts", "7.7");
        slack.deliver("events_api", slack.event("E2", further));
        slack.await(request -> request.is("chat.postMessage") && request.words().contains("640 passengers"));
    }

    @Test
    void aMentionInTheMiddleOfATalkDoesNotMakeEveryWordOfItAQuestion() throws FrontException {
        house.open(false);
        slack.deliver("events_api", slack.event("E1", inThread("app_mention", "<@UBOT> " + QUESTION, "7.8")));
        slack.await(request -> request.is("chat.postMessage"));
        slack.deliver("events_api", slack.event("E2", inThread("message", QUESTION, "7.9")));
        slack.deliver("events_api", slack.event("E3", SlackStandIn.message("message", "im", "sources", "1.3")));
        slack.await(request -> request.words().contains("The lighthouse that measures the wind, Coastal Review"));
        house.close();
        assertThat(slack.requests("chat.postMessage")).hasSize(2);
        house = new SlackHouse(folder, new Broken());
    }

    @Test
    void aMentionInAThreadThatBeganWithOneTakesItUpAgainAfterARestart() throws FrontException {
        house.open(false);
        slack.failNext(
                "conversations.replies",
                200,
                Map.of(),
                "{\"ok\":true,\"messages\":[{\"type\":\"message\",\"ts\":\"7.7\",\"text\":\"<@UBOT> sources\"}]}");
        slack.deliver("events_api", slack.event("E1", inThread("app_mention", "<@UBOT> " + QUESTION, "7.8")));
        slack.await(request -> request.is("chat.postMessage"));
        slack.deliver("events_api", slack.event("E2", inThread("message", "quote okonjo", "7.9")));
        slack.await(request -> request.is("chat.postMessage") && request.words().contains("Mira Okonjo"));
    }

    private static ObjectNode inThread(String type, String text, String ts) {
        return SlackStandIn.message(type, "channel", text, ts).put("thread_ts", "7.7");
    }

    @Test
    void aButtonInAThreadIsAnsweredInTheThread() throws FrontException {
        house.open(false);
        slack.deliver(
                "events_api",
                slack.event("E1", SlackStandIn.message("app_mention", "channel", "<@UBOT> " + QUESTION, "7.7")));
        SentToSlack answer = slack.await(request -> request.is("chat.postMessage"));
        SentToSlack more = slack.awaitResponse(slack.pressInThread(answer.button("More context"), "7.7"));
        assertThat(more.body().path("thread_ts").asText()).isEqualTo("7.7");
        SentToSlack elsewhere =
                slack.awaitResponse(slack.press(answer.button("More context"), SlackStandIn.ASKER, false));
        assertThat(elsewhere.body().has("thread_ts")).isFalse();
    }

    @Test
    void whatIsSaidElsewhereIsNoneOfTheBotsBusiness() throws FrontException {
        house.open(false);
        slack.deliver("events_api", slack.event("E1", SlackStandIn.message("message", "channel", QUESTION, "1.1")));
        ObjectNode own = SlackStandIn.message("message", "im", QUESTION, "1.2");
        own.put("bot_id", "BBOT");
        slack.deliver("events_api", slack.event("E2", own));
        slack.deliver("events_api", slack.event("E3", SlackStandIn.message("message", "im", "ask " + QUESTION, "1.3")));
        slack.await(request -> request.is("chat.postMessage"));
        assertThat(slack.requests("chat.postMessage")).hasSize(1);
        assertThat(slack.requests("chat.postMessage")
                        .getFirst()
                        .body()
                        .path("channel")
                        .asText())
                .isEqualTo("D1");
    }

    @Test
    void aRefusalOfAMentionIsForTheAskerAlone() throws FrontException {
        house.open(false);
        slack.deliver(
                "events_api",
                slack.event("E1", SlackStandIn.message("app_mention", "channel", "<@UBOT> quote Nobody Known", "7.7")));
        SentToSlack answer = slack.await(request -> request.is("chat.postEphemeral"));
        assertThat(answer.body().path("user").asText()).isEqualTo(SlackStandIn.ASKER);
        assertThat(slack.requests("chat.postMessage")).isEmpty();
    }

    @Test
    void whatIsDeliveredThreeTimesIsAnsweredOnce() throws FrontException {
        house.open(false);
        ObjectNode event = slack.event("E1", SlackStandIn.message("message", "im", QUESTION, "1.3"));
        ObjectNode slash = slack.slashPayload("/ask", QUESTION, "thrice");
        for (int i = 0; i < 3; i++) {
            slack.deliver("events_api", event);
            slack.deliver("slash_commands", slash);
        }
        slack.await(request -> request.is("chat.postMessage"));
        slack.awaitResponse("thrice");
        slack.awaitResponse(slack.slash("/sources", ""));
        assertThat(slack.requests("chat.postMessage")).hasSize(1);
        assertThat(slack.requests("response/thrice")).hasSize(1);
    }

    @Test
    void onlyTheAskerTurnsThePages() throws FrontException {
        house.open(false);
        ButtonState page =
                new ButtonState(new dev.footnote.conversation.FollowUp.Page(0), SlackStandIn.ASKER, "/sources");
        SentToSlack own = slack.awaitResponse(slack.press(page.encoded().orElseThrow(), SlackStandIn.ASKER, false));
        assertThat(own.body().path("replace_original").asBoolean()).isTrue();
        SentToSlack other = slack.awaitResponse(slack.press(page.encoded().orElseThrow(), "U999", false));
        assertThat(other.body().path("replace_original").asBoolean()).isFalse();
        assertThat(other.body().path("response_type").asText()).isEqualTo("ephemeral");
    }

    @Test
    void aButtonOfAMessageBeforeTheRestartWorks() throws FrontException {
        SlackFront first = house.open(false);
        String context = slack.awaitResponse(slack.slash("/ask", QUESTION)).button("More context");
        first.close();
        house.open(false);
        SentToSlack more = slack.awaitResponse(slack.press(context, SlackStandIn.ASKER, false));
        assertThat(more.words()).contains("eleven months in dry dock");
        assertThat(more.body().path("response_type").asText()).isEqualTo("ephemeral");
    }

    @Test
    void anUnreadableButtonGetsAPoliteWord() throws FrontException {
        house.open(false);
        SentToSlack word = slack.awaitResponse(slack.press("from another age", SlackStandIn.ASKER, false));
        assertThat(word.words()).contains("another version");
        assertThat(word.body().path("response_type").asText()).isEqualTo("ephemeral");
    }

    @Test
    void aMessageCanBeLookedUpAndItsQuotationsChecked() throws FrontException {
        house.open(false);
        String sources = slack.shortcut("find_sources", "The night ferry carries 640 passengers, <@U5> says");
        assertThat(slack.awaitResponse(sources).words()).contains("640 passengers and 90 cars");
        String check = slack.shortcut("check_quotation", "&gt; \"two crossings a night would be the rule\" she said");
        assertThat(slack.awaitResponse(check).words()).contains("two crossings a night");
        String empty = slack.shortcut("find_sources", "<@U5>");
        assertThat(slack.awaitResponse(empty).words()).contains("no text");
    }

    @Test
    void theHomeTabTellsHowToAsk() throws FrontException {
        house.open(false);
        ObjectNode opened = SlackStandIn.message("app_home_opened", "im", "", "1.1");
        opened.put("tab", "home");
        slack.deliver("events_api", slack.event("E1", opened));
        SentToSlack home = slack.await(request -> request.is("views.publish"));
        assertThat(home.words()).contains("/ask", "/quote", "Night ferry to Sandholm returns");
    }

    @Test
    void aButtonOfTheHomeTabIsAnsweredInThePrivateConversation() throws FrontException {
        house.open(false);
        ObjectNode opened = SlackStandIn.message("app_home_opened", "im", "", "1.1");
        opened.put("tab", "home");
        slack.deliver("events_api", slack.event("E1", opened));
        SentToSlack home = slack.await(request -> request.is("views.publish"));
        slack.pressAtHome(home.button("What happened when?"));
        SentToSlack answer = slack.await(request -> request.is("chat.post"));
        assertThat(answer.path()).isEqualTo("chat.postMessage");
        assertThat(answer.body().path("channel").asText()).isEqualTo(SlackStandIn.ASKER);
        assertThat(answer.words()).contains("engine room").doesNotContain("Share to channel");
    }

    @Test
    void aTimelineForAllComesWithItsPictureInTheThread() throws FrontException {
        house.open(false);
        slack.deliver(
                "events_api",
                slack.event("E1", SlackStandIn.message("app_mention", "channel", "<@UBOT> timeline", "7.7")));
        SentToSlack done = slack.await(request -> request.is("files.completeUploadExternal"));
        assertThat(done.body().path("thread_ts").asText()).isEqualTo("7.7");
        assertThat(slack.requests("files.getUploadURLExternal")
                        .getFirst()
                        .body()
                        .path("alt_txt")
                        .asText())
                .startsWith("A timeline of");
        assertThat(slack.requests("response/upload")).hasSize(1);
    }

    @Test
    void aNewConversationWithTheAssistantSuggestsWhatToAsk() throws FrontException {
        house.open(false);
        ObjectNode event = new ObjectMapper().createObjectNode().put("type", "assistant_thread_started");
        event.putObject("assistant_thread")
                .put("user_id", SlackStandIn.ASKER)
                .put("channel_id", "D1")
                .put("thread_ts", "3.3")
                .putObject("context")
                .put("channel_id", "C1");
        slack.deliver("events_api", slack.event("E1", event));
        SentToSlack prompts = slack.await(request -> request.is("assistant.threads.setSuggestedPrompts"));
        assertThat(prompts.body().path("prompts").asText()).contains("What is in the brief?", "timeline");
    }

    @Test
    void waitsWhenSlackSaysSo() throws FrontException {
        house.open(false);
        slack.failNext("response/", 429, Map.of("Retry-After", "0"), "rate_limited");
        slack.failNext("response/", 503, Map.of("Retry-After", "0"), "");
        String name = slack.slash("/ask", QUESTION);
        slack.await(request -> slack.requests("response/" + name).size() == 3);
        slack.failNext("chat.postMessage", 429, Map.of("Retry-After", "0"), "{\"ok\":false,\"error\":\"ratelimited\"}");
        slack.deliver("events_api", slack.event("E1", SlackStandIn.message("message", "im", QUESTION, "1.3")));
        slack.await(request -> slack.requests("chat.postMessage").size() == 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg_too_long", "msg_blocks_too_long", "invalid_blocks", "something_new"})
    void aRefusedMessageIsTriedShorter(String error) throws FrontException {
        house.open(false);
        slack.failNext("chat.postMessage", 200, Map.of(), "{\"ok\":false,\"error\":\"" + error + "\"}");
        slack.deliver("events_api", slack.event("E1", SlackStandIn.message("message", "im", "timeline", "1.3")));
        slack.await(request -> slack.requests("chat.postMessage").size() == 2);
        List<SentToSlack> sent = slack.requests("chat.postMessage");
        assertThat(sent.get(1).words().length()).isLessThan(sent.get(0).words().length());
    }

    @Test
    void whoTurnsAPageThatSlackDoesNotTakeIsToldAloneAndKeepsTheOldOne() throws FrontException {
        house.open(false);
        String next = new ButtonState(new dev.footnote.conversation.FollowUp.Page(0), SlackStandIn.ASKER, "/sources")
                .encoded()
                .orElseThrow();
        slack.failNext("response/", 400, Map.of(), "invalid_blocks");
        slack.failNext("response/", 400, Map.of(), "invalid_blocks");
        String pressed = slack.press(next, SlackStandIn.ASKER, false);
        SentToSlack apology = slack.await(
                request -> request.is("response/" + pressed) && request.words().contains("did not take the answer"));
        assertThat(apology.body().path("response_type").asText()).isEqualTo("ephemeral");
        assertThat(apology.body().path("replace_original").asBoolean()).isFalse();
    }

    @Test
    void aChannelThatTakesNoMessageIsAskedOnceAndGetsNoPictureEither() throws FrontException {
        house.open(false);
        slack.failNext("chat.postMessage", 200, Map.of(), "{\"ok\":false,\"error\":\"is_archived\"}");
        slack.deliver(
                "events_api", slack.event("E1", SlackStandIn.message("app_mention", "channel", "timeline", "7.7")));
        slack.await(request -> request.is("chat.postMessage"));
        house.close();
        assertThat(slack.requests("chat.postMessage")).hasSize(1);
        assertThat(slack.requests("files.")).isEmpty();
        house = new SlackHouse(folder, new Broken());
    }

    @Test
    void aCommandThatBreaksIsAcknowledgedAndTellsTheAsker() throws FrontException {
        house.open(false);
        SentToSlack word = slack.awaitResponse(slack.slash("/broken", ""));
        assertThat(word.words()).contains("Something went wrong");
        assertThat(word.body().path("response_type").asText()).isEqualTo("ephemeral");
    }

    @Test
    void whatNobodyKnowsIsAcknowledgedAllTheSame() throws FrontException {
        house.open(false);
        slack.deliver("events_api", slack.event("E1", SlackStandIn.message("reaction_added", "channel", "", "1.1")));
        slack.awaitResponse(slack.slash("/unheard-of", "x"));
    }

    @Test
    void aLostSocketHeals() throws FrontException {
        house.open(false);
        slack.disconnect();
        assertThat(slack.awaitResponse(slack.slash("/ask", QUESTION)).words()).contains("640 passengers");
    }

    @Test
    void closingFinishesWhatIsInFlight() throws FrontException, InterruptedException {
        SlackFront front = house.open(false);
        String name = slack.slash("/slow", "");
        house.slow().awaitCalled();
        Thread closing = Thread.ofVirtual().start(front::close);
        house.slow().finish();
        closing.join();
        assertThat(slack.requests("response/" + name)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"xoxb-bad, xapp-good, bot token", "xoxb-good, xapp-bad, app token", "'', xapp-good, bot token"})
    void tokensThatSlackRefusesAreNamedWithoutBeingShown(String bot, String app, String named) {
        SlackFront front = house.front(bot, app, false);
        assertThatThrownBy(front::open)
                .isInstanceOf(FrontException.class)
                .hasMessageContaining(named)
                .hasMessageNotContaining("-bad");
    }

    @Test
    void settingsDoNotShowTheirTokens() {
        assertThat(new SlackSettings("xoxb-secret", "xapp-secret", java.util.Optional.empty(), true).toString())
                .doesNotContain("secret");
    }
}
