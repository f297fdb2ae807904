package dev.footnote.library;

import dev.footnote.corpus.DocumentFile;
import dev.footnote.corpus.DocumentFolder;
import dev.footnote.corpus.SkippedFile;
import dev.footnote.library.FileTable.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Holds a folder against what an index has of it, both in order of the names, file by file. For one walk.
final class FolderComparison implements DocumentFolder.Visitor {
    private final Iterator<Row> known;
    private final List<DocumentFile> files = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();
    private @Nullable Row next;

    FolderComparison(FileTable known) {
        this.known = known.iterator();
        this.next = following();
    }

    private @Nullable Row following() {
        return known.hasNext() ? known.next() : null;
    }

    @Override
    public void file(DocumentFile file) {
        while (next != null && next.name().compareTo(file.name()) < 0) {
            gone.add(next.name());
            next = following();
        }
        if (next == null || !next.name().equals(file.name())) {
            files.add(file);
            return;
        }
        if (!next.record().looksLike(file)) {
            files.add(file);
        }
        next = following();
    }

    @Override
    public void skipped(SkippedFile file) {
        skipped.add(file);
    }

    /// What came of it, when the walk is at its end.
    ///
    /// @param before what could not be listed when the index was written
    Sighting finish(List<SkippedFile> before) {
        for (; next != null; next = following()) {
            gone.add(next.name());
        }
        skipped.sort(Comparator.comparing(SkippedFile::name).thenComparing(SkippedFile::reason));
        return new Sighting(files, gone, skipped.equals(before) ? Optional.empty() : Optional.of(skipped));
    }
}
