package dev.footnote.discord;

import static dev.footnote.discord.DiscordHouse.buttons;
import static dev.footnote.discord.DiscordHouse.isPrivate;
import static dev.footnote.discord.DiscordHouse.texts;
import static dev.footnote.discord.StandInJson.CHANNEL;
import static dev.footnote.discord.StandInJson.DIRECT;
import static dev.footnote.discord.StandInJson.mentioning;
import static dev.footnote.discord.StandInJson.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.Golden;
import dev.footnote.conversation.Callers;
import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.FrontException;
import dev.footnote.conversation.MendCommand;
import dev.footnote.conversation.Words;
import dev.footnote.discord.StandInJson.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.atomic.AtomicLong;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is answered, where, how often and in which language.
final class DiscordRulesTest {
    private static final Map<String, String> PASSENGERS =
            Map.of("question", "How many passengers does the night ferry carry?");
    private static final List<String> ANY = List.of();

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
    void answersOnlyInTheChannelsOfTheSettings() throws FrontException {
        house.open(new DiscordRules(List.of("1"), ANY, ANY, ANY, 20, 60, false, 1));
        JsonNode callback = discord.awaitCallback(discord.slash("ask", PASSENGERS));
        assertThat(texts(callback)).contains("does not answer in this channel").doesNotContain("640");
        assertThat(isPrivate(callback.get("data"))).isTrue();
        assertThat(texts(discord.awaitCallback(discord.slash("ask", PASSENGERS, Place.BOT_DM))))
                .contains("640 passengers");
    }

    @Test
    void answersOnlyTheRolesOfTheSettings() throws FrontException {
        house.open(new DiscordRules(ANY, List.of("1"), ANY, ANY, 20, 60, false, 1));
        assertThat(texts(discord.awaitCallback(discord.slash("ask", PASSENGERS))))
                .contains("Your role");
    }

    @Test
    void offersNothingToThoseItDoesNotAnswer() throws FrontException {
        house.open(new DiscordRules(ANY, List.of("1"), ANY, ANY, 20, 60, false, 1));
        JsonNode offered = discord.awaitCallback(discord.type("quote", "person", "okon"));
        assertThat(offered.at("/data/choices")).isEmpty();
    }

    @Test
    void someCommandsAreAnsweredPrivately() throws FrontException {
        house.open(new DiscordRules(ANY, ANY, List.of("ask"), ANY, 20, 60, false, 1));
        JsonNode asked = discord.awaitCallback(discord.slash("ask", PASSENGERS));
        assertThat(isPrivate(asked.get("data"))).isTrue();
        assertThat(isPrivate(discord.awaitCallback(discord.slash("sources", Map.of()))
                        .get("data")))
                .isFalse();
    }

    @Test
    void someChannelsAreAnsweredPrivatelyEvenAMention() throws FrontException {
        house.open(new DiscordRules(ANY, ANY, ANY, List.of(CHANNEL), 20, 60, false, 1));
        assertThat(isPrivate(
                        discord.awaitCallback(discord.slash("ask", PASSENGERS)).get("data")))
                .isTrue();
        discord.say(mentioning(said("4001", CHANNEL, DiscordStandIn.ASKER, "sources")));
        assertThat(texts(discord.awaitSent(DIRECT))).contains("Tidewater Gazette");
    }

    @Test
    void whoAsksTooFastIsToldSoPrivately() throws FrontException {
        house.open(new DiscordRules(ANY, ANY, ANY, ANY, 2, 60, false, 1));
        discord.awaitCallback(discord.slash("ask", PASSENGERS));
        discord.awaitCallback(discord.slash("ask", PASSENGERS));
        JsonNode third = discord.awaitCallback(discord.slash("ask", PASSENGERS));
        assertThat(texts(third)).contains("many questions in a minute");
        assertThat(isPrivate(third.get("data"))).isTrue();
        discord.say(mentioning(said("4001", CHANNEL, DiscordStandIn.ASKER, "sources")));
        assertThat(texts(discord.awaitSent(DIRECT))).contains("many questions in a minute");
    }

    @Test
    void creditComesBackInTime() {
        AtomicLong clock = new AtomicLong();
        Turnstile turnstile = new Turnstile(2, Duration.ofMinutes(1), clock::get);
        assertThat(turnstile.pass("a")).isTrue();
        assertThat(turnstile.pass("a")).isTrue();
        assertThat(turnstile.pass("a")).isFalse();
        assertThat(turnstile.pass("b")).isTrue();
        clock.addAndGet(Duration.ofSeconds(31).toNanos());
        assertThat(turnstile.pass("a")).isTrue();
        assertThat(turnstile.pass("a")).isFalse();
    }

    @Test
    void aBusyChannelIsSlowedDownForEverybody() {
        Doorkeeper doorkeeper = new Doorkeeper(new DiscordRules(ANY, ANY, ANY, ANY, 10, 1, false, 1), () -> 0);
        assertThat(doorkeeper.refuse(new Asker("1", "9", true, ANY, Callers.EVERYONE, Locale.ROOT)))
                .isEmpty();
        assertThat(doorkeeper.refuse(new Asker("2", "9", true, ANY, Callers.EVERYONE, Locale.ROOT)))
                .isEqualTo(Optional.of(Doorkeeper.Refusal.CHANNEL_TOO_FAST));
        assertThat(doorkeeper.refuse(new Asker("2", "8", true, ANY, Callers.EVERYONE, Locale.ROOT)))
                .isEmpty();
    }

    @Test
    void speaksSpanishToThoseWhoDo() throws FrontException {
        house.open();
        ObjectNode interaction = discord.interaction(2, Place.SERVER, DiscordStandIn.ASKER);
        interaction.put("locale", "es-ES");
        interaction.set("data", StandInJson.command("timeline", Map.of(), ""));
        JsonNode callback = discord.awaitCallback(discord.send(interaction));
        assertThat(callback.findValuesAsText("label")).contains("Más contexto").doesNotContain("More context");
    }

    @Test
    void saysInSpanishAllThatIsNotOutOfDocuments() throws FrontException {
        house.open();
        ObjectNode interaction = discord.interaction(2, Place.SERVER, DiscordStandIn.ASKER);
        interaction.put("locale", "es-419");
        interaction.set("data", StandInJson.command("quote", Map.of("person", "Okonjo"), ""));
        JsonNode quotations = discord.awaitCallback(discord.send(interaction));
        Golden.check(getClass(), "quote-in-spanish.json", StandInJson.pretty(quotations));
        ObjectNode another = discord.interaction(2, Place.SERVER, DiscordStandIn.ASKER);
        another.put("locale", "es-ES");
        another.set("data", StandInJson.command("ask", Map.of("question", "Who won the hockey final?"), ""));
        assertThat(texts(discord.awaitCallback(discord.send(another)))).contains("Los documentos no lo dicen");
    }

    @ParameterizedTest
    @ValueSource(classes = {Texts.class, Words.class})
    void everyTextHasItsSpanishForm(Class<?> texts) {
        Control exactly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        ResourceBundle english = ResourceBundle.getBundle(texts.getName(), Locale.ROOT, exactly);
        ResourceBundle spanish = ResourceBundle.getBundle(texts.getName(), Texts.SPANISH, exactly);
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(spanish.containsKey(key) ? spanish.getString(key) : "")
                        .isNotBlank()
                        .isNotEqualTo(english.getString(key)));
    }

    @Test
    void commandsOfManagersAreShownToNobodyElse() {
        CommandSpec spec = new CommandSpec("mend", "Mend something", List.of(), Callers.MANAGERS);
        CommandData command = new SlashCommands(List.of(spec)).commands().getFirst();
        assertThat(command.getDefaultPermissions().getPermissionsRaw())
                .isEqualTo(Permission.MANAGE_SERVER.getRawValue());
        assertThat(command.getContexts()).containsExactly(InteractionContextType.GUILD);
    }

    @Test
    void buttonsLeadToASpeakerAndToADate() throws FrontException {
        house.open();
        String id = discord.slash("quote", Map.of("about", "ferry timetable"));
        String all = buttons(discord.awaitCallback(id)).stream()
                .filter(button -> button.endsWith("quote:Mira Okonjo"))
                .findFirst()
                .orElseThrow();
        JsonNode quotations = discord.awaitCallback(discord.press(discord.awaitMessage(id), all, DiscordStandIn.OTHER));
        assertThat(texts(quotations)).contains("/quote Mira Okonjo");
        String timeline = discord.slash("timeline", Map.of("from", "2023-10"));
        String around = buttons(discord.awaitCallback(timeline)).stream()
                .filter(button -> button.contains(":a:timeline:from"))
                .findFirst()
                .orElseThrow();
        JsonNode near =
                discord.awaitCallback(discord.press(discord.awaitMessage(timeline), around, DiscordStandIn.ASKER));
        assertThat(texts(near)).contains("/timeline from").contains("2023");
    }

    @Test
    void whoManagesAServerOfHisOwnMayNotMendTheBriefOfAnotherByAMention() throws FrontException {
        house.close();
        house = new DiscordHouse(folder, new MendCommand());
        discord = house.discord();
        house.open();
        discord.say(mentioning(said("4001", CHANNEL, DiscordStandIn.ASKER, "mend")));
        assertThat(texts(discord.awaitSent(DIRECT))).contains("Mended");
        discord.gateway().dispatch("GUILD_CREATE", StandInJson.anotherGuild("7500", "7501"));
        ObjectNode elsewhere =
                mentioning(said("4002", "7501", DiscordStandIn.ASKER, "mend")).put("guild_id", "7500");
        discord.say(elsewhere);
        discord.await(request -> texts(request.body()).contains("those who may change the documents"));
        assertThat(discord.requests())
                .filteredOn(request -> texts(request.body()).contains("Mended"))
                .hasSize(1);
    }
}
