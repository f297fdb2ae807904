package dev.footnote.discord;

import static dev.footnote.discord.DiscordHouse.buttons;
import static dev.footnote.discord.DiscordHouse.isPrivate;
import static dev.footnote.discord.DiscordHouse.texts;
import static dev.footnote.discord.StandInJson.CHANNEL;
import static dev.footnote.discord.StandInJson.DIRECT;
import static dev.footnote.discord.StandInJson.mentioning;
import static dev.footnote.discord.StandInJson.replying;
import static dev.footnote.discord.StandInJson.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.conversation.FrontException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions in messages, and commands from the menu of a message.
final class DiscordMessagesTest {
    private static final String PASSENGERS = "How many passengers does the night ferry carry?";
    private static final String ASKER = DiscordStandIn.ASKER;

    @TempDir
    private Path folder;

    private DiscordHouse house;
    private DiscordStandIn discord;

    @BeforeEach
    void openHouse() {
        house = new DiscordHouse(folder);
        discord = house.discord();
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void answersAMention() throws FrontException {
        house.open();
        discord.say(mentioning(said("4001", CHANNEL, ASKER, PASSENGERS)));
        JsonNode answer = discord.awaitSent(CHANNEL);
        assertThat(texts(answer)).contains("640 passengers");
        assertThat(answer.at("/message_reference/message_id").asText()).isEqualTo("4001");
        assertThat(answer.get("enforce_nonce").asBoolean()).isTrue();
    }

    @Test
    void readsCommandsInAMention() throws FrontException {
        house.open();
        discord.say(mentioning(said("4001", CHANNEL, ASKER, "quote Okonjo")));
        assertThat(texts(discord.awaitSent(CHANNEL))).contains("winter timetable");
    }

    @Test
    void answersAReplyToItsOwnMessage() throws FrontException {
        house.open();
        ObjectNode own = said("4000", CHANNEL, StandInJson.BOT, "");
        discord.say(replying(said("4001", CHANNEL, ASKER, PASSENGERS), own));
        assertThat(texts(discord.awaitSent(CHANNEL))).contains("640 passengers");
    }

    @Test
    void takesTheOtherMessageForTheQuestionWhenOnlyMentioned() throws FrontException {
        house.open();
        ObjectNode other = said("4000", CHANNEL, DiscordStandIn.OTHER, PASSENGERS);
        discord.say(replying(mentioning(said("4001", CHANNEL, ASKER, "")), other));
        assertThat(texts(discord.awaitSent(CHANNEL))).contains("640 passengers");
    }

    @Test
    void helpsWhenNothingIsAsked() throws FrontException {
        house.open();
        discord.say(mentioning(said("4001", CHANNEL, ASKER, "")));
        assertThat(texts(discord.awaitSent(CHANNEL))).contains("/timeline");
    }

    @Test
    void answersAPrivateMessage() throws FrontException {
        house.open();
        discord.say(said("4001", DIRECT, ASKER, PASSENGERS));
        assertThat(texts(discord.awaitSent(DIRECT))).contains("640 passengers");
    }

    @Test
    void staysOutOfTalkThatIsNotMeantForIt() throws FrontException {
        house.open();
        discord.say(said("4001", CHANNEL, ASKER, PASSENGERS));
        discord.say(mentioning(said("4002", CHANNEL, StandInJson.BOT, PASSENGERS)));
        discord.say(mentioning(said("4003", CHANNEL, ASKER, "sources")));
        assertThat(texts(discord.awaitSent(CHANNEL)))
                .contains("Tidewater Gazette")
                .contains("/sources");
    }

    @Test
    void answersAMessageThatComesThreeTimesOnce() throws FrontException {
        house.open();
        ObjectNode message = mentioning(said("4001", CHANNEL, ASKER, PASSENGERS));
        discord.say(message);
        discord.say(message);
        discord.say(message);
        discord.awaitSent(CHANNEL);
        house.close();
        assertThat(discord.requests())
                .filteredOn(request -> request.path().equals("channels/" + CHANNEL + "/messages"))
                .hasSize(1);
        house = new DiscordHouse(folder);
    }

    @Test
    void opensAThreadWhenToldToAndFollowsUpThere() throws FrontException {
        DiscordRules threads = new DiscordRules(List.of(), List.of(), List.of(), List.of(), 20, 60, true, 1);
        house.open(threads);
        discord.say(mentioning(said("4001", CHANNEL, ASKER, PASSENGERS)));
        String thread = discord.await(request -> request.path().endsWith("/4001/threads"))
                .body()
                .get("name")
                .asText();
        assertThat(thread).isEqualTo(PASSENGERS);
        SentRequest answer = discord.await(request -> request.path().endsWith("/messages"));
        assertThat(texts(answer.body())).contains("640 passengers");
        String id = answer.path().split("/")[1];
        assertThat(id).isNotEqualTo(CHANNEL);
        discord.gateway().dispatch("THREAD_CREATE", StandInJson.thread(id, StandInJson.object()));
        discord.say(said("4002", id, ASKER, "quote Okonjo"));
        assertThat(texts(discord.await(request -> request.is("POST", "channels/" + id + "/messages")
                                && texts(request.body()).contains("winter"))
                        .body()))
                .contains("winter timetable");
    }

    @Test
    void answersInTheChannelWhereItMayNotOpenAThread() throws FrontException {
        house.open(new DiscordRules(List.of(), List.of(), List.of(), List.of(), 20, 60, true, 1));
        discord.failNext("POST", "/threads", 403, Map.of(), "{\"message\":\"Missing Permissions\",\"code\":50013}");
        discord.say(mentioning(said("4001", CHANNEL, ASKER, PASSENGERS)));
        JsonNode answer = discord.awaitSent(CHANNEL);
        assertThat(texts(answer)).contains("640 passengers");
        assertThat(answer.at("/message_reference/message_id").asText()).isEqualTo("4001");
    }

    @Test
    void anybodyTurnsThePagesInAThreadOfTheBots() throws FrontException {
        house.open(new DiscordRules(List.of(), List.of(), List.of(), List.of(), 20, 60, true, 1));
        discord.say(mentioning(said("4001", CHANNEL, ASKER, "timeline")));
        SentRequest answer = discord.await(request -> request.path().endsWith("/messages"));
        assertThat(buttons(answer.body())).contains("f1:q:1").doesNotContain("f1:p:1");
    }

    @Test
    void sendsAnAnswerAgainWhenDiscordFails() throws FrontException {
        house.open();
        discord.failNext("POST", "/messages", 503, Map.of(), "oops");
        discord.say(mentioning(said("4001", CHANNEL, ASKER, PASSENGERS)));
        discord.awaitPresent(() -> java.util.Optional.of(discord.requests().stream()
                        .filter(request -> request.path().equals("channels/" + CHANNEL + "/messages"))
                        .count())
                .filter(count -> count == 2));
    }

    @Test
    void tellsTheAskerWhenItMayNotWriteThere() throws FrontException {
        house.open();
        discord.failNext("POST", "/messages", 403, Map.of(), "{\"message\":\"Missing Permissions\",\"code\":50013}");
        discord.say(mentioning(said("4001", CHANNEL, ASKER, PASSENGERS)));
        assertThat(texts(discord.awaitSent(DIRECT))).contains("may not write in <#" + CHANNEL + ">");
        assertThat(house.ourComplaints()).anyMatch(line -> line.contains("may not answer in channel " + CHANNEL));
    }

    @Test
    void answersAPostInAForumThatTheSettingsName() throws FrontException {
        house.open(DiscordRules.DEFAULT.withForums(List.of(StandInJson.FORUM)));
        String post = discord.post(PASSENGERS);
        JsonNode answer = discord.awaitSent(post);
        assertThat(texts(answer)).contains("640 passengers");
        assertThat(answer.get("enforce_nonce").asBoolean()).isTrue();
    }

    @Test
    void saysNothingToAPostThatItCannotCiteAnythingFor() throws FrontException {
        house.open(DiscordRules.DEFAULT.withForums(List.of(StandInJson.FORUM)));
        String unanswerable = discord.post("Which ice hockey coach bought a bicycle shop before the winter final?");
        discord.awaitSent(discord.post(PASSENGERS));
        house.close();
        assertThat(discord.requests()).noneMatch(request -> request.path().contains(unanswerable));
        house = new DiscordHouse(folder);
    }

    @Test
    void leavesForumsAloneUnlessToldOtherwise() throws FrontException {
        house.open();
        String post = discord.post(PASSENGERS);
        discord.say(mentioning(said("4001", CHANNEL, ASKER, PASSENGERS)));
        discord.awaitSent(CHANNEL);
        house.close();
        assertThat(discord.requests()).noneMatch(request -> request.path().contains(post));
        house = new DiscordHouse(folder);
    }

    @Test
    void answersNoPostBeforeItsAuthorHasWrittenIt() throws FrontException {
        house.open(DiscordRules.DEFAULT.withForums(List.of(StandInJson.FORUM)));
        String unwritten = discord.openPost(PASSENGERS);
        discord.awaitSent(discord.post(PASSENGERS));
        house.close();
        assertThat(discord.requests()).noneMatch(request -> request.path().contains(unwritten));
        house = new DiscordHouse(folder);
    }

    @Test
    void answersAMentionInThePostItself() throws FrontException {
        house.open(DiscordRules.DEFAULT.withForums(List.of(StandInJson.FORUM)));
        String post = discord.openPost("Which ice hockey coach bought a bicycle shop before the winter final?");
        discord.say(mentioning(said(post, post, ASKER, "sources")));
        assertThat(texts(discord.awaitSent(post))).contains("Tidewater Gazette");
    }

    @Test
    void whoAskedByAMentionTurnsThePages() throws FrontException {
        house.open();
        ObjectNode question = mentioning(said("4001", CHANNEL, ASKER, "timeline"));
        discord.say(question);
        ObjectNode answer = replying(StandInJson.sent("4002", CHANNEL, discord.awaitSent(CHANNEL)), question);
        JsonNode turned = discord.awaitCallback(discord.press(answer, "f1:p:1", ASKER));
        assertThat(turned.get("type").asInt()).isEqualTo(7);
        JsonNode copy = discord.awaitCallback(discord.press(answer, "f1:p:1", DiscordStandIn.OTHER));
        assertThat(copy.get("type").asInt()).isEqualTo(4);
    }

    @Test
    void findsSourcesBehindAMessage() throws FrontException {
        house.open();
        JsonNode callback = discord.awaitCallback(discord.choose("Find sources", PASSENGERS));
        assertThat(isPrivate(callback.get("data"))).isTrue();
        assertThat(texts(callback)).contains("640 passengers");
        assertThat(buttons(callback)).anyMatch(button -> button.contains(":s:"));
    }

    @Test
    void checksWhatAMessageQuotes() throws FrontException {
        house.open();
        JsonNode callback = discord.awaitCallback(discord.choose(
                "Check this quotation",
                "Tomas Reyle: “We promised the islanders a summer timetable”, and “nobody was ever hurt by anything”"));
        assertThat(isPrivate(callback.get("data"))).isTrue();
        assertThat(texts(callback))
                .contains("Said by somebody else")
                .contains("“summer”: the document has “winter”")
                .contains("Mira Okonjo")
                .contains("Not in the documents");
    }

    @Test
    void saysSoWhenAMessageHasNoText() throws FrontException {
        house.open();
        assertThat(texts(discord.awaitCallback(discord.choose("Find sources", ""))))
                .contains("no text");
    }
}
