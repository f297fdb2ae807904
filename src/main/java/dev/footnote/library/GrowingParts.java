package dev.footnote.library;

import dev.footnote.corpus.DocumentFile;
import java.util.ArrayList;
import java.util.List;

/// Cuts a long list of files into parts to be committed one after the other, so that the first is in the answers long
/// before the last is read. A part is as large as all before it together: there are few of them, and what a commit
/// costs
/// stays a fraction of what reading does. Pure.
final class GrowingParts {
    /// A second of work, or some when the files are large.
    private static final int FEWEST_FILES = 1_000;

    private static final long FEWEST_BYTES = 32L << 20;

    private GrowingParts() {}

    /// The files in their order. A part ends when it has enough files or enough bytes, whichever comes first.
    static List<List<DocumentFile>> of(List<DocumentFile> files) {
        List<List<DocumentFile>> parts = new ArrayList<>();
        int start = 0;
        long before = 0;
        long bytes = 0;
        for (int i = 0; i < files.size(); i++) {
            bytes += files.get(i).size();
            boolean full = i + 1 - start >= Math.max(FEWEST_FILES, start) || bytes >= Math.max(FEWEST_BYTES, before);
            if (full || i + 1 == files.size()) {
                parts.add(files.subList(start, i + 1));
                start = i + 1;
                before += bytes;
                bytes = 0;
            }
        }
        return parts;
    }
}
