package dev.footnote.library;

import dev.footnote.corpus.SkippedFile;
import java.time.Duration;
import java.util.List;

/// What an update of the index did.
///
/// @param read documents that were read anew
/// @param removed documents that are gone
/// @param total documents in the brief now
/// @param skipped everything that is not in the brief, with the reason
/// @param rebuilt why the index had to be built from nothing, or an empty text
public record IndexReport(
        int read, int removed, int total, int passages, List<SkippedFile> skipped, Duration took, String rebuilt) {
    public IndexReport {
        skipped = List.copyOf(skipped);
    }

    public boolean changedAnything() {
        return read > 0 || removed > 0;
    }
}
