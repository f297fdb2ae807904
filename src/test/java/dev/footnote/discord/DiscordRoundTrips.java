package dev.footnote.discord;

import dev.footnote.conversation.FrontException;
import dev.footnote.conversation.Invocation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Measures the time from the dispatch of a question on the gateway to the arrival of its callback, with the real
/// client and a stand-in in the same process.
public final class DiscordRoundTrips implements AutoCloseable {
    /// All questions come from one person.
    static final DiscordRules GENEROUS =
            new DiscordRules(List.of(), List.of(), List.of(), List.of(), 1_000_000, 1_000_000, false, 1);

    private final DiscordStandIn discord = DiscordStandIn.unchecked();
    private final Load load;
    private final DiscordFront front;
    private int asked;

    /// Times of one run.
    ///
    /// @param lost interactions that nothing answered
    public record Times(Duration median, Duration p99, Duration longest, int answered, int lost) {
        static Times of(long[] nanos, int asked) {
            Arrays.sort(nanos);
            return new Times(
                    Duration.ofNanos(nanos[nanos.length / 2]),
                    Duration.ofNanos(nanos[(int) Math.min(nanos.length - 1, Math.ceil(nanos.length * 0.99) - 1)]),
                    Duration.ofNanos(nanos[nanos.length - 1]),
                    nanos.length,
                    asked - nanos.length);
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

    /// @param load is closed with this
    public DiscordRoundTrips(Load load) throws FrontException {
        this.load = load;
        DiscordSettings settings = new DiscordSettings(
                DiscordStandIn.TOKEN,
                Optional.of(discord.api()),
                Optional.of(discord.gateway().address()),
                Optional.empty(),
                false,
                GENEROUS);
        front = new DiscordFront(settings, load.brief().dispatcher());
        front.open();
    }

    /// One question after the other.
    public Times inTurn(int questions) {
        long[] nanos = new long[questions];
        for (int i = 0; i < questions; i++) {
            long start = System.nanoTime();
            String id = ask();
            nanos[i] = arrival(id) - start;
            discord.awaitMessage(id);
        }
        discord.forget();
        return Times.of(nanos, questions);
    }

    /// Rounds of questions that are all sent before the first is answered; a round ends when all answers are
    /// there, also those that were deferred.
    public Times atOnce(int questions, int rounds) {
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Map<String, Long> starts = new LinkedHashMap<>();
            for (int i = 0; i < questions; i++) {
                long start = System.nanoTime();
                starts.put(ask(), start);
            }
            starts.forEach((id, start) -> nanos.add(arrival(id) - start));
            starts.keySet().forEach(discord::awaitMessage);
            discord.forget();
        }
        return Times.of(nanos.stream().mapToLong(Long::longValue).toArray(), questions * rounds);
    }

    private String ask() {
        Invocation call = load.questions().get(asked++ % load.questions().size());
        return discord.slash(call.command(), call.arguments());
    }

    private long arrival(String interaction) {
        return discord.await(request -> request.is("POST", "interactions/" + interaction + "/"))
                .at();
    }

    @Override
    public void close() {
        front.close();
        load.close();
        discord.close();
    }
}
