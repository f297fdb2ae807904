package dev.footnote.search.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// What was read of late, by its key: questions on one brief come back to the same words and passages. Keeps a limited
/// amount and forgets what was not asked for the longest. Thread-safe.
final class Recent<K, V> {
    /// Reads what is not here.
    @FunctionalInterface
    interface Source<K, V> {
        V read(K key) throws IOException;
    }

    private final int capacity;
    private final ToIntFunction<V> size;
    private final Map<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long kept;

    /// @param capacity what all together may have of `size`
    Recent(int capacity, ToIntFunction<V> size) {
        this.capacity = capacity;
        this.size = size;
    }

    /// The value of a key; two threads that ask at once may both read it.
    V get(K key, Source<K, V> source) throws IOException {
        synchronized (entries) {
            @Nullable V known = entries.get(key);
            if (known != null) {
                return known;
            }
        }
        V read = source.read(key);
        synchronized (entries) {
            if (entries.putIfAbsent(key, read) == null) {
                kept += size.applyAsInt(read);
                forget();
            }
        }
        return read;
    }

    private void forget() {
        Iterator<V> oldest = entries.values().iterator();
        while (kept > capacity && oldest.hasNext()) {
            kept -= size.applyAsInt(oldest.next());
            oldest.remove();
        }
    }
}
