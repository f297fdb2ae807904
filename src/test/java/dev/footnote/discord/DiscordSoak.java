package dev.footnote.discord;

import dev.footnote.conversation.FrontException;
import dev.footnote.conversation.Invocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Asks for minutes on end, with broken lines, limits and failures thrown in, and prints a row a minute: how
/// soon answers came, how many were lost, and how much memory is in use after a collection. `main MINUTES
/// [PER_SECOND [DOCUMENTS REQUESTS]]`.
public final class DiscordSoak implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(15);
    private final DiscordStandIn discord = DiscordStandIn.unchecked();
    private final Load load;
    private final DiscordFront front;
    private final Map<String, Long> waiting = new ConcurrentHashMap<>();
    private int asked;

    private DiscordSoak(Load load) throws FrontException {
        this.load = load;
        DiscordSettings settings = new DiscordSettings(
                DiscordStandIn.TOKEN,
                Optional.of(discord.api()),
                Optional.of(discord.gateway().address()),
                Optional.empty(),
                false,
                DiscordRoundTrips.GENEROUS);
        front = new DiscordFront(settings, load.brief().dispatcher());
        System.out.println(front.open());
    }

    /// @param args minutes; questions a second (20 unless told); a folder of documents and a file of `batch` requests
    ///     (three small documents and questions on them unless told)
    public static void main(String[] args) throws Exception {
        int minutes = Integer.parseInt(args[0]);
        int perSecond = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        Path folder = Files.createTempDirectory("soak");
        Load load = args.length > 3
                ? Load.folder(Path.of(args[2]), Path.of(args[3]), folder.resolve("index"))
                : Load.small(folder);
        try (DiscordSoak soak = new DiscordSoak(load)) {
            System.out.println("| minute | questions | lost | p50 ms | p99 ms | longest ms | heap MB | threads |");
            System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
            for (int minute = 1; minute <= minutes; minute++) {
                soak.minute(minute, perSecond);
            }
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        System.exit(0);
    }

    private void minute(int minute, int perSecond) throws InterruptedException {
        long start = System.nanoTime();
        List<String> ids = new ArrayList<>();
        long pause = Duration.ofSeconds(1).toNanos() / perSecond;
        for (int i = 0; i < ROUND.toSeconds() * perSecond; i++) {
            disturb(i, perSecond);
            ids.add(ask());
            long next = start + (i + 1) * pause;
            Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
        }
        long[] nanos = arrivals(ids);
        discord.forget();
        report(minute, ids.size(), nanos);
    }

    /// Each minute two broken lines, three limits and three failures. No invalid session: what Discord sends while
    /// nobody has one, it sends to nobody.
    private void disturb(int i, int perSecond) {
        int second = i / perSecond;
        if (i % perSecond != 0 || !discord.gateway().isConnected()) {
            return;
        }
        switch (second) {
            case 10, 40 -> discord.gateway().drop();
            case 5, 20, 50 -> discord.limitNext("POST", "/callback", 1);
            case 15, 35, 55 -> discord.failNext("POST", "/callback", 502, Map.of(), "oops");
            default -> {}
        }
    }

    private String ask() {
        Invocation call = load.mixed().get(asked++ % load.mixed().size());
        long now = System.nanoTime();
        String id = discord.slash(call.command(), call.arguments());
        waiting.put(id, now);
        return id;
    }

    /// The times of those that were answered, within a while after the last was asked.
    private long[] arrivals(List<String> ids) throws InterruptedException {
        long end = System.nanoTime() + GRACE.toNanos();
        Set<String> open = new HashSet<>(ids);
        Map<String, Long> answered = new HashMap<>();
        while (!open.isEmpty() && System.nanoTime() < end) {
            for (SentRequest request : discord.requests()) {
                String[] parts = request.path().split("/");
                if (parts[0].equals("interactions") && open.remove(parts[1])) {
                    answered.put(parts[1], request.at());
                }
            }
            Thread.sleep(Duration.ofMillis(200));
        }
        return answered.entrySet().stream()
                .mapToLong(entry -> entry.getValue() - waiting.remove(entry.getKey()))
                .sorted()
                .toArray();
    }

    private void report(int minute, int sent, long[] nanos) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        System.out.printf(
                Locale.ROOT,
                "| %d | %,d | %d | %.1f | %.1f | %.0f | %d | %d |%n",
                minute,
                sent,
                sent - nanos.length,
                at(nanos, 0.5),
                at(nanos, 0.99),
                at(nanos, 1),
                used,
                Thread.activeCount());
        waiting.clear();
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(sorted.length * share) - 1] / 1e6;
    }

    @Override
    public void close() {
        front.close();
        load.close();
        discord.close();
    }
}
