package dev.footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DiscordAccountTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final DiscordStandIn discord = DiscordStandIn.unchecked();

    @AfterEach
    void close() {
        discord.close();
    }

    private DiscordAccount.Answer ask(String token, String api) {
        return new DiscordAccount(
                        new DiscordSettings(token, Optional.of(api), Optional.empty(), Optional.empty(), false))
                .ask(LIMIT);
    }

    @Test
    void saysWhoseTokenItIsAndHowToInviteTheBot() {
        DiscordAccount.Answer answer = ask(DiscordStandIn.TOKEN, discord.api());
        assertThat(answer).isEqualTo(new DiscordAccount.Answer.Known("Footnote Bot", "9000"));
        assertThat(((DiscordAccount.Answer.Known) answer).invitation())
                .contains("client_id=9000", "applications.commands");
    }

    @Test
    void tellsARefusedToken() {
        assertThat(ask("another", discord.api())).isEqualTo(new DiscordAccount.Answer.Refused());
    }

    @Test
    void sendsNoTokenThatCannotBeOne() {
        assertThat(ask("with a\nline break", discord.api())).isEqualTo(new DiscordAccount.Answer.Refused());
        assertThat(discord.requests()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheLine() {
        discord.failNext("GET", "users/@me", 503, Map.of(), "oops");
        assertThat(ask(DiscordStandIn.TOKEN, discord.api()).toString()).contains("HTTP 503");
        assertThat(ask(DiscordStandIn.TOKEN, "http://127.0.0.1:1/api/v10/"))
                .isInstanceOf(DiscordAccount.Answer.Unreachable.class);
        assertThat(ask(DiscordStandIn.TOKEN, "nowhere")).isInstanceOf(DiscordAccount.Answer.Unreachable.class);
    }

    @Test
    void keepsTheTokenOutOfItsTextForm() {
        assertThat(new DiscordSettings("secret", Optional.empty(), Optional.empty(), Optional.empty(), false)
                        .toString())
                .doesNotContain("secret");
    }
}
