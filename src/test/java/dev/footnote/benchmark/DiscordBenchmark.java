package dev.footnote.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footnote.conversation.FrontException;
import dev.footnote.discord.DiscordRoundTrips;
import dev.footnote.discord.Load;
import dev.footnote.evaluation.AskSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How soon Discord hears from us. Run it with `./mvnw test -Dfootnote.tests.only=benchmark
/// -Dfootnote.tests.without=none -Dtest=DiscordBenchmark`.
@Tag("benchmark")
final class DiscordBenchmark {
    private static final Path MULTIHOP = AskSet.bench().resolve("ask/multihop");

    @TempDir
    private Path folder;

    @Test
    void overThreeDocuments() throws FrontException {
        measure(Load.small(folder));
    }

    @Test
    void overSixHundredArticles() throws FrontException, IOException {
        assumeTrue(Files.isDirectory(MULTIHOP), "no articles beside the repository");
        measure(Load.folder(
                MULTIHOP.resolve("documents"), MULTIHOP.resolve("dev/requests.jsonl"), folder.resolve("index")));
    }

    /// The first fifty come to a bot that has just started, as after a night on which it was updated.
    private static void measure(Load load) throws FrontException {
        try (DiscordRoundTrips trips = new DiscordRoundTrips(load)) {
            System.out.println("first question:      " + trips.inTurn(1));
            System.out.println("first 50 at once:    " + trips.atOnce(50, 1));
            System.out.println("warm-up:             " + trips.inTurn(1_000));
            System.out.println("one after the other: " + trips.inTurn(1_000));
            DiscordRoundTrips.Times burst = trips.atOnce(50, 40);
            System.out.println("50 at once:          " + burst);
            assertThat(burst.lost()).isZero();
        }
    }
}
