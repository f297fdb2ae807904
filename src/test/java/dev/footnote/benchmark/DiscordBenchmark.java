package dev.footnote.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.conversation.FrontException;
import dev.footnote.discord.DiscordRoundTrips;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How soon Discord hears from us. Run it with `./mvnw test -Dfootnote.tests.only=benchmark
/// -Dfootnote.tests.without=none -Dtest=DiscordBenchmark`.
@Tag("benchmark")
final class DiscordBenchmark {
    @TempDir
    private Path folder;

    @Test
    void fromDispatchToCallback() throws FrontException {
        try (DiscordRoundTrips trips = new DiscordRoundTrips(folder)) {
            System.out.println("first question:      " + trips.inTurn(1));
            System.out.println("warm-up:             " + trips.inTurn(1_000));
            System.out.println("one after the other: " + trips.inTurn(1_000));
            DiscordRoundTrips.Times burst = trips.atOnce(50, 40);
            System.out.println("50 at once:          " + burst);
            assertThat(burst.lost()).isZero();
        }
    }
}
