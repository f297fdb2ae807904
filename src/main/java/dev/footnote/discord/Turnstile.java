package dev.footnote.discord;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// Lets each visitor through so many times in a while, evenly in the long run (a token bucket). Remembers those of
/// late only. Thread-safe.
final class Turnstile {
    private static final int REMEMBERED = 10_000;

    private final int most;
    private final double perNano;
    private final LongSupplier nanos;
    private final Map<String, Credit> credits = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Credit> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Credit(double left, long at) {}

    /// @param most how many times in a row
    /// @param window in which so many come back
    Turnstile(int most, Duration window, LongSupplier nanos) {
        this.most = most;
        this.perNano = (double) most / window.toNanos();
        this.nanos = nanos;
    }

    /// Whether the visitor may pass, which costs one turn.
    synchronized boolean pass(String visitor) {
        long now = nanos.getAsLong();
        Credit before = credits.getOrDefault(visitor, new Credit(most, now));
        double left = Math.min(most, before.left() + (now - before.at()) * perNano);
        boolean passes = left >= 1;
        credits.put(visitor, new Credit(passes ? left - 1 : left, now));
        return passes;
    }
}
