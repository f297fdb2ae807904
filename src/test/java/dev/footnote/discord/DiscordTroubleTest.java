package dev.footnote.discord;

import static dev.footnote.discord.DiscordHouse.isPrivate;
import static dev.footnote.discord.DiscordHouse.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.footnote.conversation.FrontException;
import dev.footnote.discord.DiscordFront.Timing;
import dev.footnote.discord.PatientSessions.Backoff;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of answers when Discord, or the line to it, fails.
final class DiscordTroubleTest {
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
    void waitsAsLongAsDiscordAsksFor() throws FrontException {
        house.open();
        discord.limitNext("POST", "/callback", 1);
        assertThat(texts(discord.awaitMessage(discord.slash("ask", PASSENGERS))))
                .contains("640 passengers");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void triesAgainWhenDiscordFails(int status) throws FrontException {
        house.open();
        discord.failNext("POST", "/callback", status, Map.of(), "oops");
        assertThat(texts(discord.awaitMessage(discord.slash("ask", PASSENGERS))))
                .contains("640 passengers");
    }

    @Test
    void triesAnEditAgainWhenDiscordFails() throws FrontException {
        house.open(DiscordHouse.HURRIED);
        discord.failNext("PATCH", "@original", 500, Map.of(), "oops");
        String id = discord.slash("slow", Map.of());
        discord.awaitCallback(id);
        house.slow().finish();
        assertThat(texts(discord.awaitMessage(id))).contains("At last");
    }

    @Test
    void saysThatAnAnswerWasRefused() throws FrontException {
        house.open();
        discord.failNext("POST", "/callback", 400, Map.of(), "{\"message\":\"Invalid Form Body\",\"code\":50035}");
        JsonNode message = discord.awaitMessage(discord.slash("ask", PASSENGERS));
        assertThat(isPrivate(message)).isTrue();
        assertThat(texts(message)).contains("did not take the answer");
        assertThat(house.ourComplaints()).anyMatch(line -> line.contains("was not delivered"));
    }

    @Test
    void answersWhatWasAskedWhileTheLineWasBroken() throws FrontException {
        house.open();
        discord.awaitCallback(discord.slash("ask", PASSENGERS));
        discord.gateway().drop();
        String id = discord.slash("ask", PASSENGERS);
        assertThat(texts(discord.awaitCallback(id))).contains("640 passengers");
        assertThat(discord.gateway().received(6)).isEqualTo(1);
        assertThat(discord.gateway().received(2)).isEqualTo(1);
    }

    @Test
    void logsInAgainWhenTheSessionIsInvalid() throws FrontException {
        house.open();
        house.expectComplaint("Appending to reconnect queue");
        discord.gateway().invalidateSession();
        discord.awaitPresent(
                () -> Optional.of(2L).filter(wanted -> discord.gateway().received(2) >= wanted));
        assertThat(texts(discord.awaitCallback(discord.slash("ask", PASSENGERS))))
                .contains("640 passengers");
    }

    @Test
    void connectsAnewWhenHeartbeatsAreMissed() throws FrontException {
        discord.gateway().beDeaf(true);
        house.expectComplaint("Missed");
        house.expectComplaint("heartbeat");
        house.open();
        discord.gateway().beDeaf(false);
        discord.awaitPresent(
                () -> Optional.of(true).filter(resumed -> discord.gateway().received(6) > 0));
        assertThat(texts(discord.awaitCallback(discord.slash("ask", PASSENGERS))))
                .contains("640 passengers");
    }

    @Test
    void logsSeveralShardsInOneAfterTheOther() throws FrontException {
        house.open(new DiscordRules(List.of(), List.of(), List.of(), List.of(), 20, 60, false, 2));
        discord.awaitPresent(
                () -> Optional.of(true).filter(both -> discord.gateway().received(2) == 2));
        discord.awaitPresent(
                () -> Optional.of(true).filter(up -> discord.gateway().isConnected()));
        assertThat(texts(discord.awaitCallback(discord.slash("ask", PASSENGERS))))
                .contains("640 passengers");
        assertThat(discord.requests())
                .filteredOn(request -> request.is("PUT", "applications/"))
                .hasSize(1);
    }

    @Test
    void takesAsManyShardsAsDiscordRecommends() throws FrontException {
        house.open(new DiscordRules(List.of(), List.of(), List.of(), List.of(), 20, 60, false, 0));
        discord.awaitPresent(
                () -> Optional.of(true).filter(both -> discord.gateway().received(2) == 2));
    }

    @Test
    void goesOnTryingWhenTheGatewayIsNotThereAtFirst() throws FrontException {
        discord.gateway().refuse(3);
        DiscordFront front = house.front(house.settings(DiscordStandIn.TOKEN, false), DiscordHouse.UNHURRIED);
        assertThat(front.open())
                .startsWith("Discord: cannot reach its gateway")
                .endsWith("trying again in the background");
        discord.awaitPresent(
                () -> Optional.of(true).filter(up -> discord.gateway().isConnected()));
        assertThat(texts(discord.awaitCallback(discord.slash("ask", PASSENGERS))))
                .contains("640 passengers");
        assertThat(discord.gateway().refusalsLeft()).isZero();
    }

    @Test
    void doesNotHammerAGatewayThatIsNotThere() throws FrontException {
        discord.gateway().refuse(Integer.MAX_VALUE);
        Timing patient = new Timing(
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                Duration.ofSeconds(1),
                new Backoff(Duration.ofHours(1), Duration.ofHours(1), Duration.ZERO));
        DiscordFront front = house.front(house.settings(DiscordStandIn.TOKEN, false), patient);
        assertThat(front.open()).contains("cannot reach");
        front.close();
        assertThat(Integer.MAX_VALUE - discord.gateway().refusalsLeft()).isEqualTo(1);
    }

    @Test
    void goesOnTryingWhenDiscordIsNotThereAtFirst() throws FrontException {
        discord.failNext("GET", "users/@me", 503, Map.of(), "oops");
        discord.failNext("GET", "users/@me", 503, Map.of(), "oops");
        DiscordFront front = house.front(house.settings(DiscordStandIn.TOKEN, false), DiscordHouse.UNHURRIED);
        assertThat(front.open()).contains("cannot reach http://127.0.0.1", "HTTP 503");
        discord.awaitPresent(
                () -> Optional.of(true).filter(up -> discord.gateway().isConnected()));
        assertThat(texts(discord.awaitCallback(discord.slash("ask", PASSENGERS))))
                .contains("640 passengers");
    }

    @Test
    void registersTheCommandsLaterWhenDiscordFailsAtFirst() throws FrontException {
        discord.failNext("GET", "/commands", 500, Map.of(), "oops");
        DiscordFront front = house.front(house.settings(DiscordStandIn.TOKEN, false), DiscordHouse.UNHURRIED);
        assertThat(front.open()).contains("could not be registered");
        discord.await(request -> request.is("PUT", "applications/"));
    }

    @Test
    void saysSoInTheLogWhenTheTokenIsRevoked() throws FrontException {
        house.open();
        house.expectComplaint("cannot be recovered");
        discord.gateway().close(4004, "Authentication failed.");
        discord.awaitPresent(() -> house.ourComplaints().stream()
                .filter(line -> line.contains("check the token"))
                .findFirst());
    }

    @Test
    void finishesWhatIsInFlightWhenItIsClosed() throws Exception {
        DiscordFront front = house.open();
        String id = discord.slash("slow", Map.of());
        house.slow().awaitCalled();
        Thread closing = Thread.ofVirtual().start(front::close);
        house.slow().finish();
        assertThat(texts(discord.awaitCallback(id))).contains("At last");
        closing.join();
    }

    @Test
    void saysGoodbyeToWhatItCannotFinish() throws Exception {
        Timing hasty = new Timing(
                Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ZERO, DiscordHouse.UNHURRIED.backoff());
        DiscordFront front = house.open(hasty);
        String id = discord.slash("slow", Map.of());
        house.slow().awaitCalled();
        front.close();
        assertThat(texts(discord.awaitCallback(id))).contains("stopped before it could answer");
    }
}
