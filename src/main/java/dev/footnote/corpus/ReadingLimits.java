package dev.footnote.corpus;

import java.time.Duration;

/// What reading one file may cost.
///
/// @param bytes the most that a file may have, and the most characters that its text may have
/// @param time how long reading it may take
/// @param heap megabytes of memory for it
public record ReadingLimits(long bytes, Duration time, int heap) {
    /// Far more than any honest file took: a book of 1,200 pages takes 4 s on the slower of two busy cores.
    private static final Duration TIME = Duration.ofSeconds(30);

    /// A page of 16 MB, as a tree, takes eight times its size.
    private static final int TREE = 8;

    private static final int BARE = 64;
    private static final int MOST = 2_048;

    /// The limits that go with a largest size of files.
    public static ReadingLimits of(long bytes) {
        long heap = BARE + TREE * (bytes >> 20);
        return new ReadingLimits(bytes, TIME, (int) Math.min(MOST, heap));
    }

    /// The same with another time limit.
    public ReadingLimits within(Duration limit) {
        return new ReadingLimits(bytes, limit, heap);
    }

    /// The most bytes of an answer: text, at three bytes for each of its units, and a little more.
    long answer() {
        long more = 1 << 20;
        return Math.min(Integer.MAX_VALUE - more, bytes * 3) + more;
    }

    /// How much a packed file may unpack to: text is so much smaller when it is packed.
    long unpacked() {
        int packing = 10;
        return Math.min(bytes, Long.MAX_VALUE / packing) * packing;
    }
}
