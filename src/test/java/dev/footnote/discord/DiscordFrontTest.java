package dev.footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.footnote.conversation.FrontException;
import dev.footnote.discord.DiscordFront.Timing;
import dev.footnote.discord.PatientSessions.Backoff;
import dev.footnote.discord.StandInJson.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The front with the real client against a Discord on loopback.
final class DiscordFrontTest {
    private static final Backoff QUICK = new Backoff(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ZERO);

    /// Deferring is out of the way of tests that are not about it, however busy the machine is.
    private static final Timing UNHURRIED =
            new Timing(Duration.ofSeconds(15), Duration.ofSeconds(60), Duration.ofSeconds(3), QUICK);

    @TempDir
    private Path folder;

    private final JdaLog log = new JdaLog("net.dv8tion.jda");
    private final SlowCommand slow = new SlowCommand();
    private DiscordStandIn discord;
    private SmallBrief brief;
    private DiscordFront front;

    @BeforeEach
    void openHouse() {
        discord = new DiscordStandIn();
        brief = new SmallBrief(folder, List.of(slow));
        front = front(DiscordStandIn.TOKEN, UNHURRIED, false);
    }

    @AfterEach
    void closeHouse() {
        slow.finish();
        front.close();
        brief.close();
        discord.close();
        log.close();
        assertThat(discord.violations()).isEmpty();
        assertThat(log.complaints()).isEmpty();
    }

    private DiscordFront front(String token, Timing timing, boolean privateReplies) {
        DiscordSettings settings = new DiscordSettings(
                token, Optional.of(discord.api()), Optional.of(discord.gateway().address()), Optional.empty(), privateReplies);
        return new DiscordFront(settings, brief.dispatcher(), timing);
    }

    @Test
    void saysWhoIsReadyWithHowManyCommands() throws FrontException {
        assertThat(front.open()).isEqualTo("Discord: ready as Footnote Bot, 6 commands");
    }

    @Test
    void asksForNoPrivilegedIntent() throws FrontException {
        front.open();
        int privileged = 1 << 1 | 1 << 8 | 1 << 15;
        assertThat(discord.gateway().identify().at("/d/intents").asInt() & privileged).isZero();
    }

    @Test
    void registersTheCommandsOnceAndNotAgain() throws FrontException {
        front.open();
        JsonNode registered = discord.await(request -> request.is("PUT", "applications/")).body();
        assertThat(registered).extracting(command -> command.get("name").asText())
                .containsExactlyInAnyOrder("ask", "quote", "timeline", "sources", "slow", "help");
        front.close();
        front = front(DiscordStandIn.TOKEN, UNHURRIED, false);
        assertThat(front.open()).contains("ready");
        assertThat(discord.requests().stream().filter(request -> request.method().equals("PUT"))).hasSize(1);
    }

    @Test
    void answersAQuestionInOneRoundTrip() throws FrontException {
        front.open();
        JsonNode callback = discord.awaitCallback(discord.slash("ask", Map.of("question", "How many passengers does the night ferry carry?")));
        assertThat(callback.get("type").asInt()).isEqualTo(4);
        assertThat(texts(callback)).contains("640 passengers", "Tidewater Gazette");
    }

    private static String texts(JsonNode node) {
        return String.join("\n", node.findValuesAsText("content"));
    }
}
