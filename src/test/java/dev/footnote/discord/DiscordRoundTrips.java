package dev.footnote.discord;

import dev.footnote.conversation.FrontException;
import dev.footnote.conversation.SmallBrief;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Measures the time from the dispatch of a question on the gateway to the arrival of its callback, with the real
/// client and a stand-in in the same process.
public final class DiscordRoundTrips implements AutoCloseable {
    private static final List<String> QUESTIONS = List.of(
            "How many passengers does the night ferry carry?",
            "What did the refit of the ferry cost?",
            "What was the strongest gust at Gannet Point?",
            "When does the council plan a second station?",
            "Why are hauliers less pleased?",
            "What is the price of bitcoin?");

    private final DiscordStandIn discord = DiscordStandIn.unchecked();
    private final SmallBrief brief;
    private final DiscordFront front;
    private int asked;

    /// Times of one run.
    ///
    /// @param lost interactions that nothing answered
    public record Times(Duration median, Duration p99, Duration longest, int answered, int lost) {
        static Times of(long[] nanos, int lost) {
            Arrays.sort(nanos);
            return new Times(
                    Duration.ofNanos(nanos[nanos.length / 2]),
                    Duration.ofNanos(nanos[(int) Math.min(nanos.length - 1, Math.ceil(nanos.length * 0.99) - 1)]),
                    Duration.ofNanos(nanos[nanos.length - 1]),
                    nanos.length,
                    lost);
        }

        @Override
        public String toString() {
            return "p50 %.1f ms, p99 %.1f ms, longest %.1f ms, %,d answered, %d lost"
                    .formatted(ms(median), ms(p99), ms(longest), answered, lost);
        }

        private static double ms(Duration duration) {
            return duration.toNanos() / 1e6;
        }
    }

    /// @param folder for the documents and the index
    public DiscordRoundTrips(Path folder) throws FrontException {
        brief = new SmallBrief(folder, List.of());
        DiscordSettings settings = new DiscordSettings(
                DiscordStandIn.TOKEN,
                Optional.of(discord.api()),
                Optional.of(discord.gateway().address()),
                Optional.empty(),
                false);
        front = new DiscordFront(settings, brief.dispatcher());
        front.open();
    }

    /// One question after the other.
    public Times inTurn(int questions) {
        long[] nanos = new long[questions];
        for (int i = 0; i < questions; i++) {
            long start = System.nanoTime();
            nanos[i] = arrival(ask()) - start;
        }
        discord.forget();
        return Times.of(nanos, 0);
    }

    /// Rounds of questions that are all sent before the first is answered.
    public Times atOnce(int questions, int rounds) {
        long[] nanos = new long[questions * rounds];
        int done = 0;
        for (int round = 0; round < rounds; round++) {
            List<String> ids = new ArrayList<>();
            List<Long> starts = new ArrayList<>();
            for (int i = 0; i < questions; i++) {
                starts.add(System.nanoTime());
                ids.add(ask());
            }
            for (int i = 0; i < questions; i++) {
                nanos[done++] = arrival(ids.get(i)) - starts.get(i);
            }
            discord.forget();
        }
        return Times.of(nanos, 0);
    }

    private String ask() {
        return discord.slash("ask", Map.of("question", QUESTIONS.get(asked++ % QUESTIONS.size())));
    }

    private long arrival(String interaction) {
        return discord.await(request -> request.is("POST", "interactions/" + interaction + "/"))
                .at();
    }

    @Override
    public void close() {
        front.close();
        brief.close();
        discord.close();
    }
}
