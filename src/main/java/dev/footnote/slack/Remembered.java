package dev.footnote.slack;

import java.util.LinkedHashMap;
import java.util.Map;

/// The latest of many names. Thread-safe.
final class Remembered {
    private final Map<String, Boolean> names;

    /// @param most how many are remembered
    Remembered(int most) {
        this.names = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > most;
            }
        };
    }

    /// Whether it is new; it no longer is afterwards.
    synchronized boolean add(String name) {
        return names.put(name, true) == null;
    }

    synchronized boolean contains(String name) {
        return names.containsKey(name);
    }
}
