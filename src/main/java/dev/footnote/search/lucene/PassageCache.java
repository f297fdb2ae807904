package dev.footnote.search.lucene;

import dev.footnote.text.Passage;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The passages read of late: to unpack one takes longer than all that is done with it, and questions on one brief come
/// back to the same passages. Keeps a limited number of characters and forgets what was not asked for the longest.
/// Thread-safe.
final class PassageCache {
    /// A passage and its words.
    record Entry(Passage passage, String text) {}

    /// Reads a passage that is not here.
    @FunctionalInterface
    interface Source {
        Entry read(int number) throws IOException;
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    /// @param capacity in characters
    PassageCache(int capacity) {
        this.capacity = capacity;
    }

    /// The passage of a number; two threads that ask at once may both read it.
    Entry get(int number, Source source) throws IOException {
        synchronized (entries) {
            @Nullable Entry known = entries.get(number);
            if (known != null) {
                return known;
            }
        }
        Entry read = source.read(number);
        synchronized (entries) {
            if (entries.putIfAbsent(number, read) == null) {
                characters += read.text().length();
                forget();
            }
        }
        return read;
    }

    private void forget() {
        Iterator<Entry> oldest = entries.values().iterator();
        while (characters > capacity && oldest.hasNext()) {
            characters -= oldest.next().text().length();
            oldest.remove();
        }
    }
}
