package dev.footnote.discord;

import dev.footnote.conversation.FrontException;
import dev.footnote.conversation.SmallBrief;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Asks for minutes on end, with broken lines, limits and failures thrown in, and prints a row a minute: how soon
/// answers
/// came, how many were lost, and how much memory is in use after a collection. `main MINUTES [PER_SECOND]`.
public final class DiscordSoak implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final List<Map.Entry<String, Map<String, String>>> CALLS = List.of(
            Map.entry("ask", Map.of("question", "How many passengers does the night ferry carry?")),
            Map.entry("ask", Map.of("question", "What was the strongest gust at Gannet Point?")),
            Map.entry("ask", Map.of("question", "What is the price of bitcoin?")),
            Map.entry("quote", Map.of("person", "Okonjo")),
            Map.entry("timeline", Map.of("from", "2023-01")),
            Map.entry("check", Map.of("text", "“We promised the islanders a summer timetable”")),
            Map.entry("sources", Map.of()));

    private final DiscordStandIn discord = DiscordStandIn.unchecked();
    private final SmallBrief brief;
    private final DiscordFront front;
    private final Map<String, Long> waiting = new ConcurrentHashMap<>();
    private int asked;

    private DiscordSoak(Path folder) throws FrontException {
        brief = new SmallBrief(folder, List.of());
        DiscordRules generous = new DiscordRules(List.of(), List.of(), List.of(), List.of(), 10_000, 100_000, false, 1);
        DiscordSettings settings = new DiscordSettings(
                DiscordStandIn.TOKEN,
                Optional.of(discord.api()),
                Optional.of(discord.gateway().address()),
                Optional.empty(),
                false,
                generous);
        front = new DiscordFront(settings, brief.dispatcher());
        System.out.println(front.open());
    }

    /// @param args minutes, and questions a second (20 unless told)
    public static void main(String[] args) throws Exception {
        int minutes = Integer.parseInt(args[0]);
        int perSecond = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        Path folder = Files.createTempDirectory("soak");
        try (DiscordSoak soak = new DiscordSoak(folder)) {
            for (int minute = 1; minute <= minutes; minute++) {
                soak.minute(minute, perSecond);
            }
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
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
        Map.Entry<String, Map<String, String>> call = CALLS.get(asked++ % CALLS.size());
        long now = System.nanoTime();
        String id = discord.slash(call.getKey(), call.getValue());
        waiting.put(id, now);
        return id;
    }

    /// The times of those that were answered, within a while after the last was asked.
    private long[] arrivals(List<String> ids) throws InterruptedException {
        long end = System.nanoTime() + GRACE.toNanos();
        Set<String> open = new java.util.HashSet<>(ids);
        Map<String, Long> answered = new java.util.HashMap<>();
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
        brief.close();
        discord.close();
    }
}
