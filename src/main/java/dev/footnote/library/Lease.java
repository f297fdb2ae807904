package dev.footnote.library;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Keeps a brief open until its last reader, and the library itself, have let go of it. Thread-safe.
final class Lease {
    private final Brief brief;
    private int holders = 1;

    /// Held once, by the library.
    Lease(Brief brief) {
        this.brief = brief;
    }

    Brief brief() {
        return brief;
    }

    synchronized void acquire() {
        holders++;
    }

    void release() {
        boolean last;
        synchronized (this) {
            holders--;
            last = holders == 0;
        }
        if (last) {
            closeBrief();
        }
    }

    /// Lets go of the library's own hold besides that of the caller.
    void close() {
        release();
        release();
    }

    private void closeBrief() {
        try {
            brief.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
