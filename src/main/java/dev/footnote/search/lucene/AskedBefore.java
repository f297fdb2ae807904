package dev.footnote.search.lucene;

import java.util.concurrent.atomic.AtomicIntegerArray;

/// Remembers of some thousand numbers that they were asked for, each until another one takes its place. In a large
/// brief most passages that a question reads are never read again: to keep them all would only make work for the
/// garbage collector, and the next question would wait for it. Thread-safe.
final class AskedBefore {
    private static final int PLACES = 1 << 14;

    private final AtomicIntegerArray places = new AtomicIntegerArray(PLACES);

    /// Whether a number, not negative, was asked for not long ago; remembers it.
    boolean test(int number) {
        int mark = number + 1;
        return places.getAndSet(number % PLACES, mark) == mark;
    }
}
