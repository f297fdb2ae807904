package dev.footnote.discord;

import static dev.footnote.discord.DiscordHouse.buttons;
import static dev.footnote.discord.DiscordHouse.isPrivate;
import static dev.footnote.discord.DiscordHouse.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.Golden;
import dev.footnote.conversation.FrontException;
import dev.footnote.discord.StandInJson.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people get, with the real client against a Discord on loopback.
final class DiscordFrontTest {
    private static final Map<String, String> PASSENGERS =
            Map.of("question", "How many passengers does the night ferry carry?");

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
    void saysWhoIsReadyWithHowManyCommands() throws FrontException {
        DiscordFront front = house.front(house.settings(DiscordStandIn.TOKEN, false), DiscordHouse.UNHURRIED);
        assertThat(front.open()).isEqualTo("Discord: ready as Footnote Bot, 10 commands");
    }

    @Test
    void asksForNoPrivilegedIntent() throws FrontException {
        house.open();
        int privileged = 1 << 1 | 1 << 8 | 1 << 15;
        assertThat(discord.gateway().identify().at("/d/intents").asInt() & privileged)
                .isZero();
    }

    @Test
    void registersTheCommandsOnceAndNotAgain() throws FrontException {
        DiscordFront first = house.open();
        JsonNode registered =
                discord.await(request -> request.is("PUT", "applications/")).body();
        assertThat(registered)
                .extracting(command -> command.get("name").asText())
                .containsExactlyInAnyOrder(
                        "ask",
                        "quote",
                        "timeline",
                        "check",
                        "sources",
                        "slow",
                        "file",
                        "help",
                        "Find sources",
                        "Check this quotation");
        Golden.check(getClass(), "commands.json", StandInJson.pretty(registered));
        first.close();
        house.open();
        assertThat(discord.requests())
                .filteredOn(request -> request.method().equals("PUT"))
                .hasSize(1);
    }

    @Test
    void registersInOneServerWhenToldTo() throws FrontException {
        DiscordSettings everywhere = house.settings(DiscordStandIn.TOKEN, false);
        DiscordSettings there = new DiscordSettings(
                everywhere.token(), everywhere.api(), everywhere.gateway(), Optional.of(StandInJson.GUILD), false);
        for (int start = 0; start < 2; start++) {
            DiscordFront front = house.front(there, DiscordHouse.UNHURRIED);
            assertThat(front.open()).contains("ready");
            front.close();
        }
        assertThat(discord.requests())
                .filteredOn(request -> request.method().equals("PUT"))
                .extracting(SentRequest::path)
                .containsExactly("applications/9000/guilds/7000/commands");
    }

    @Test
    void offersNamesWhileOneIsTyped() throws FrontException {
        house.open();
        JsonNode callback = discord.awaitCallback(discord.type("quote", "person", "okon"));
        assertThat(callback.get("type").asInt()).isEqualTo(8);
        assertThat(callback.at("/data/choices/0/value").asText()).isEqualTo("Mira Okonjo");
    }

    @Test
    void offersTopicsWhileOneIsTyped() throws FrontException {
        house.open();
        JsonNode callback = discord.awaitCallback(discord.type("timeline", "topic", "sand"));
        assertThat(callback.at("/data/choices").findValuesAsText("value")).contains("Sandholm");
        assertThat(callback.at("/data/choices").findValuesAsText("value")).allMatch(name -> name.contains("Sand"));
    }

    @Test
    void answersAQuestionInOneRoundTrip() throws FrontException {
        house.open();
        JsonNode callback = discord.awaitCallback(discord.slash("ask", PASSENGERS));
        assertThat(callback.get("type").asInt()).isEqualTo(4);
        assertThat(isPrivate(callback.get("data"))).isFalse();
        golden("ask.json", callback);
    }

    @Test
    void showsWhatSomebodySaid() throws FrontException {
        house.open();
        golden("quote.json", discord.awaitCallback(discord.slash("quote", Map.of("person", "Okonjo"))));
    }

    @Test
    void showsWhatHappenedWhen() throws FrontException {
        house.open();
        golden("timeline.json", discord.awaitCallback(discord.slash("timeline", Map.of("from", "2023-10"))));
    }

    @Test
    void showsAllThatHappenedWhenAskedForIt() throws FrontException {
        house.open();
        JsonNode best = discord.awaitMessage(discord.slash("timeline", Map.of("from", "2023-10")));
        JsonNode all = discord.awaitCallback(discord.press(best, "f1:w:show:all", DiscordStandIn.OTHER));
        assertThat(isPrivate(all.get("data"))).isTrue();
        assertThat(texts(all)).contains("/timeline from\\:2023-10 show\\:all");
    }

    @Test
    void passesOnWhereAnAttachedFileIs() throws FrontException {
        house.open();
        ObjectNode interaction = discord.interaction(2, Place.SERVER, DiscordStandIn.ASKER);
        ObjectNode data = StandInJson.command("file", Map.of(), "");
        data.withArray("options")
                .addObject()
                .put("name", "file")
                .put("type", 11)
                .put("value", "6001");
        data.putObject("resolved").putObject("attachments").set("6001", StandInJson.attachment("6001", "minutes.pdf"));
        interaction.set("data", data);
        assertThat(texts(discord.awaitCallback(discord.send(interaction))))
                .contains("https\\://cdn\\.example/6001/minutes\\.pdf");
    }

    @Test
    void listsTheDocumentsWithoutLettingTheirTitlesComeAlive() throws FrontException {
        house.open();
        golden("sources.json", discord.awaitCallback(discord.slash("sources", Map.of())));
    }

    @Test
    void helps() throws FrontException {
        house.open();
        golden("help.json", discord.awaitCallback(discord.slash("help", Map.of())));
    }

    @Test
    void tellsTheAskerAloneThatTheDocumentsDoNotTell() throws FrontException {
        house.open();
        String id = discord.slash(
                "ask", Map.of("question", "Which ice hockey coach bought a bicycle shop before the winter final?"));
        JsonNode callback = discord.awaitCallback(id);
        assertThat(isPrivate(callback.get("data"))).isTrue();
        golden("not-in-documents.json", callback);
        JsonNode message = discord.awaitMessage(id);
        String nearest = buttons(message).stream()
                .filter(button -> button.endsWith(":n"))
                .findFirst()
                .orElseThrow();
        JsonNode passages = discord.awaitCallback(discord.press(message, nearest, DiscordStandIn.ASKER));
        assertThat(isPrivate(passages.get("data"))).isTrue();
        assertThat(texts(passages)).contains("none of them plainly answers", "Tidewater Gazette");
    }

    @Test
    void showsTheAskerAloneWhatMayAnswerInOtherWords() throws FrontException {
        house.open();
        JsonNode callback =
                discord.awaitCallback(discord.slash("ask", Map.of("question", "how much did the repair cost")));
        assertThat(isPrivate(callback.get("data"))).isTrue();
        golden("perhaps.json", callback);
    }

    @Test
    void offersTheNamesThatComeNearAnUnknownOne() throws FrontException {
        house.open();
        String id = discord.slash("quote", Map.of("person", "Mira Okonju Smythe"));
        JsonNode callback = discord.awaitCallback(id);
        golden("unknown-speaker.json", callback);
        assertThat(isPrivate(callback.get("data"))).isTrue();
        String name = buttons(callback).stream()
                .filter(button -> button.endsWith("Mira Okonjo"))
                .findFirst()
                .orElseThrow();
        JsonNode quotations =
                discord.awaitCallback(discord.press(discord.awaitMessage(id), name, DiscordStandIn.ASKER));
        assertThat(texts(quotations)).contains("winter timetable");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void answersWhereverItIsAsked(Place place) throws FrontException {
        house.open();
        assertThat(texts(discord.awaitCallback(discord.slash("ask", PASSENGERS, place))))
                .contains("640 passengers");
    }

    @Test
    void keepsEverythingPrivateWhenToldTo() throws FrontException {
        DiscordFront front = house.front(house.settings(DiscordStandIn.TOKEN, true), DiscordHouse.UNHURRIED);
        front.open();
        String id = discord.slash("ask", PASSENGERS);
        assertThat(isPrivate(discord.awaitCallback(id).get("data"))).isTrue();
        JsonNode message = discord.awaitMessage(id);
        String share = buttons(message).stream()
                .filter(button -> button.contains(":s:"))
                .findFirst()
                .orElseThrow();
        JsonNode shared = discord.awaitCallback(discord.press(message, share, DiscordStandIn.ASKER));
        assertThat(isPrivate(shared.get("data"))).isFalse();
        assertThat(texts(shared)).contains("640 passengers");
        assertThat(buttons(shared)).noneMatch(button -> button.contains(":s:"));
    }

    /// Every kind of interaction, three times each.
    @Test
    void answersAnInteractionThatComesThreeTimesOnce() throws FrontException {
        house.open();
        JsonNode message = discord.awaitMessage(discord.slash("timeline", Map.of()));
        List<String> ids = List.of(
                discord.slash("ask", PASSENGERS),
                discord.type("quote", "person", "okon"),
                discord.choose("Find sources", "How many passengers does the night ferry carry?"),
                discord.press(message, "f1:p:1", DiscordStandIn.ASKER),
                discord.press(message, "f1:p:1", DiscordStandIn.OTHER));
        ids.forEach(discord::sendAgain);
        ids.forEach(discord::sendAgain);
        discord.awaitCallback(discord.slash("ask", PASSENGERS));
        ids.forEach(discord::awaitCallback);
        house.close();
        assertThat(ids)
                .allSatisfy(id -> assertThat(discord.requests())
                        .filteredOn(request -> request.is("POST", "interactions/" + id))
                        .hasSize(1));
        house = new DiscordHouse(folder);
    }

    @Test
    void defersASlowAnswerAndEditsIt() throws FrontException {
        house.open(DiscordHouse.HURRIED);
        String id = discord.slash("slow", Map.of());
        assertThat(discord.awaitCallback(id).get("type").asInt()).isEqualTo(5);
        house.slow().finish();
        assertThat(texts(discord.awaitMessage(id))).contains("At last");
    }

    @Test
    void answersWhileOthersTakeLong() throws FrontException, InterruptedException {
        house.open(DiscordHouse.HURRIED);
        for (int i = 0; i <= Runtime.getRuntime().availableProcessors(); i++) {
            discord.slash("slow", Map.of());
        }
        house.slow().awaitCalled();
        assertThat(texts(discord.awaitMessage(discord.slash("ask", PASSENGERS))))
                .contains("640 passengers");
        house.slow().finish();
    }

    @Test
    void givesWhatIsForTheAskerAloneAMessageOfItsOwnAfterADeferral() throws FrontException {
        house.open(DiscordHouse.HURRIED);
        house.slow().refuse();
        String id = discord.slash("slow", Map.of());
        assertThat(isPrivate(discord.awaitCallback(id).path("data"))).isFalse();
        house.slow().finish();
        discord.await(request -> request.is("DELETE", "webhooks/9000/token-" + id));
        JsonNode message = discord.await(request -> request.is("POST", "webhooks/9000/token-" + id))
                .body();
        assertThat(isPrivate(message)).isTrue();
        assertThat(texts(message)).contains("Not like this");
    }

    @Test
    void answersAnUnreadableButtonPolitely() throws FrontException {
        house.open();
        String id = discord.slash("ask", PASSENGERS);
        JsonNode callback = discord.awaitCallback(
                discord.press(discord.awaitMessage(id), "f0:something:old", DiscordStandIn.ASKER));
        assertThat(isPrivate(callback.get("data"))).isTrue();
        assertThat(texts(callback)).contains("another version");
    }

    @Test
    void turnsPagesForTheAskerInPlaceAlsoAfterARestart() throws FrontException {
        DiscordFront first = house.open();
        String id = discord.slash("timeline", Map.of());
        JsonNode message = discord.awaitMessage(id);
        first.close();
        house.open();
        JsonNode turned = discord.awaitCallback(discord.press(message, "f1:p:1", DiscordStandIn.ASKER));
        assertThat(turned.get("type").asInt()).isEqualTo(7);
        assertThat(texts(turned)).contains("page 2 of");
        assertThat(texts(turned)).doesNotContain("your own copy");
    }

    @Test
    void givesOthersACopyOfThePageAndLeavesTheMessageAlone() throws FrontException {
        house.open();
        JsonNode message = discord.awaitMessage(discord.slash("timeline", Map.of()));
        JsonNode copy = discord.awaitCallback(discord.press(message, "f1:p:1", DiscordStandIn.OTHER));
        assertThat(copy.get("type").asInt()).isEqualTo(4);
        assertThat(isPrivate(copy.get("data"))).isTrue();
        assertThat(texts(copy)).contains("page 2 of", "your own copy");
    }

    @Test
    void showsMoreOfTheDocumentAroundAnExcerpt() throws FrontException {
        house.open();
        String id = discord.slash("ask", PASSENGERS);
        JsonNode message = discord.awaitMessage(id);
        String context = buttons(message).stream()
                .filter(button -> button.contains(":m:"))
                .findFirst()
                .orElseThrow();
        JsonNode callback = discord.awaitCallback(discord.press(message, context, DiscordStandIn.OTHER));
        assertThat(isPrivate(callback.get("data"))).isTrue();
        assertThat(texts(callback)).contains("640 passengers", "harbour master");
    }

    @Test
    void saysSoWhenTheDocumentOfAnOldButtonIsGone() throws FrontException {
        house.open();
        JsonNode message = discord.awaitMessage(discord.slash("ask", PASSENGERS));
        JsonNode callback = discord.awaitCallback(discord.press(message, "f1:c:5:20:gone.md", DiscordStandIn.ASKER));
        assertThat(isPrivate(callback.get("data"))).isTrue();
        assertThat(texts(callback)).contains("is gone since that answer");
    }

    @Test
    void saysSoWhenTheDocumentOfAnOldButtonHasChanged() throws FrontException {
        house.open();
        JsonNode message = discord.awaitMessage(discord.slash("ask", PASSENGERS));
        String context = buttons(message).stream()
                .filter(button -> button.contains(":m:"))
                .findFirst()
                .orElseThrow();
        house.brief().rewrite("ferry.md", text -> text.replace("640 passengers", "460 passengers"));
        JsonNode callback = discord.awaitCallback(discord.press(message, context, DiscordStandIn.ASKER));
        assertThat(isPrivate(callback.get("data"))).isTrue();
        assertThat(texts(callback)).contains("has changed since that answer").doesNotContain("460");
    }

    @Test
    void saysSoWhenThePageOfAnOldAnswerIsMadeFromOtherDocuments() throws FrontException {
        house.open();
        JsonNode message = discord.awaitMessage(discord.slash("timeline", Map.of()));
        assertThat(texts(discord.awaitCallback(discord.press(message, "f1:p:1", DiscordStandIn.ASKER))))
                .doesNotContain("have changed");
        house.brief().remove("notice.md");
        assertThat(texts(discord.awaitCallback(discord.press(message, "f1:p:0", DiscordStandIn.ASKER))))
                .contains("the documents have changed since that answer");
    }

    @Test
    void anybodyTurnsThePagesOfWhatWasShared() throws FrontException {
        house.open(new DiscordRules(List.of(), List.of(), List.of("timeline"), List.of(), 20, 60, false, 1));
        JsonNode message = discord.awaitMessage(discord.slash("timeline", Map.of()));
        String share = buttons(message).stream()
                .filter(button -> button.contains(":s:"))
                .findFirst()
                .orElseThrow();
        JsonNode shared = discord.awaitMessage(discord.press(message, share, DiscordStandIn.ASKER));
        JsonNode turned = discord.awaitCallback(discord.press(shared, "f1:q:1", DiscordStandIn.OTHER));
        assertThat(turned.get("type").asInt()).isEqualTo(7);
        assertThat(texts(turned)).contains("page 2 of").doesNotContain("your own copy");
        assertThat(buttons(turned)).contains("f1:q:0");
    }

    @Test
    void leadsToTheSourceByAButton() throws FrontException {
        house.open();
        JsonNode callback = discord.awaitCallback(discord.slash("ask", PASSENGERS));
        assertThat(callback.findValuesAsText("url")).contains("https://gazette.example/ferry");
    }

    @Test
    void refusesAWrongTokenInOneSentenceWithoutIt() {
        DiscordFront front = house.front(house.settings("a-token-that-is-wrong", false), DiscordHouse.UNHURRIED);
        assertThatThrownBy(front::open)
                .isInstanceOf(FrontException.class)
                .hasMessageContaining("refuses the token")
                .hasMessageNotContaining("a-token-that-is-wrong");
    }

    private void golden(String name, JsonNode callback) {
        Golden.check(getClass(), name, StandInJson.pretty(callback));
    }
}
