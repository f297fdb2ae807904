package dev.footnote.search.lucene;

import dev.footnote.text.DocumentId;
import java.util.concurrent.atomic.AtomicIntegerArray;

/// Tells which ids were surely not added before, in little room however many there are. Thread-safe.
final class IdFilter {
    /// Eight megabytes; of a million ids one in a hundred and thirty is taken for another.
    private static final int BITS = 26;

    private static final int BITS_PER_WORD = 5;

    /// Knuth's multiplier for hashing, since the hashes of ids that are numbered lie side by side.
    private static final int SCATTER = 0x9E3779B1;

    private final AtomicIntegerArray words = new AtomicIntegerArray(1 << (BITS - BITS_PER_WORD));

    /// @return whether the id is surely new
    boolean add(DocumentId id) {
        int bit = (id.hashCode() * SCATTER) >>> (Integer.SIZE - BITS);
        int mask = 1 << bit;
        return (words.getAndAccumulate(bit >>> BITS_PER_WORD, mask, (word, one) -> word | one) & mask) == 0;
    }
}
