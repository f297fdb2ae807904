package dev.footnote.discord;

import java.util.LinkedHashMap;
import java.util.Map;

/// Remembers the latest interactions, so that one that Discord delivers again is answered once. Thread-safe.
final class SeenInteractions {
    /// Redeliveries come within seconds, after a resume; this many are hours of a busy server.
    private static final int REMEMBERED = 10_000;

    private final Map<Long, Boolean> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// Whether it is new; it no longer is afterwards.
    synchronized boolean isNew(long interaction) {
        return seen.put(interaction, true) == null;
    }
}
