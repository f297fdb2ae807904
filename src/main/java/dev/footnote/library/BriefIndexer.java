package dev.footnote.library;

import dev.footnote.corpus.DocumentFile;
import dev.footnote.corpus.DocumentFolder;
import dev.footnote.corpus.DocumentReaders;
import dev.footnote.corpus.SkippedFile;
import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.IndexUpdate;
import dev.footnote.text.DocumentId;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Brings an index up to date with the documents folder: reads what is new or changed, removes what is gone, leaves
/// the rest alone.
final class BriefIndexer implements Closeable {
    private final DocumentFolder folder;
    private final DocumentReaders readers;
    private final DocumentAnalyst analyst;
    private final RepeatedClutter repeatedClutter;
    private final String fingerprint;
    private final Clock clock;
    private final int threads;

    /// @param fingerprint of the configuration that shapes the index; when it differs from the manifest's, all is
    ///     read anew
    BriefIndexer(
            DocumentFolder folder,
            DocumentReaders readers,
            DocumentAnalyst analyst,
            String fingerprint,
            Clock clock,
            int threads) {
        this.folder = folder;
        this.readers = readers;
        this.analyst = analyst;
        this.repeatedClutter = new RepeatedClutter(analyst);
        this.fingerprint = fingerprint;
        this.clock = clock;
        this.threads = threads;
    }

    /// What has to be done to get from a manifest to the folder as it is.
    ///
    /// @param known what of the index may stay
    /// @param settled the files among it that need no reading: those that were only touched, and, without a record,
    ///     those that are gone
    /// @param read files that do
    /// @param gone documents of files that were removed or are read anew
    record Plan(
            FileTable known,
            SortedMap<String, Optional<FileRecord>> settled,
            List<DocumentFile> read,
            Set<DocumentId> gone,
            List<SkippedFile> skipped) {
        boolean isNothing(Manifest manifest) {
            return read.isEmpty()
                    && settled.isEmpty()
                    && gone.isEmpty()
                    && known.size() == manifest.files().size()
                    && skipped.equals(manifest.skipped());
        }

        /// The files to read in parts that may be committed one after the other. When documents are replaced or go, it
        /// is one part: half of a change could keep a document from the file that it has moved to.
        List<List<DocumentFile>> parts() {
            return gone.isEmpty() && !read.isEmpty() ? GrowingParts.of(read) : List.of(read);
        }

        /// One part of it, when all before are done.
        ///
        /// @param done the files that the index holds by then
        Plan part(List<DocumentFile> files, FileTable done) {
            return new Plan(done, settled, files, gone, skipped);
        }
    }

    /// Holds the folder against an index.
    ///
    /// @throws IOException when the folder itself cannot be read
    Sighting look(Manifest manifest) throws IOException {
        FolderComparison comparison = new FolderComparison(known(manifest));
        folder.walk(comparison);
        Sighting sighting = comparison.finish(manifest.skipped());
        return isCurrent(manifest) || !sighting.isNothing() ? sighting : sighting.withGone(manifest.files());
    }

    /// Holds one file against an index, which is all when the configuration is that of the index.
    ///
    /// @throws IOException when the folder itself cannot be read
    Sighting look(Manifest manifest, String name) throws IOException {
        if (!isCurrent(manifest)) {
            return look(manifest);
        }
        FolderComparison comparison = new FolderComparison(manifest.files().only(name));
        folder.find(name).ifPresent(comparison::file);
        return comparison.finish(List.of());
    }

    private boolean isCurrent(Manifest manifest) {
        return manifest.fingerprint().equals(fingerprint);
    }

    private FileTable known(Manifest manifest) {
        return isCurrent(manifest) ? manifest.files() : FileTable.EMPTY;
    }

    /// Gets ready for reading what was seen.
    void expect(Sighting sighting) {
        if (sighting.files().stream().anyMatch(file -> readers.isRisky(file.name()))) {
            readers.warmUp();
        }
    }

    Plan plan(Manifest manifest, Sighting sighting) {
        FileTable known = known(manifest);
        SortedMap<String, Optional<FileRecord>> settled = new TreeMap<>();
        List<DocumentFile> read = new ArrayList<>();
        Set<DocumentId> gone = new HashSet<>();
        for (DocumentFile file : sighting.files()) {
            Optional<FileRecord> record = known.get(file.name());
            if (record.filter(before -> before.looksLike(file)).isPresent()) {
                continue;
            }
            if (record.filter(before -> isUnchanged(file, before)).isPresent()) {
                settled.put(file.name(), record.map(before -> before.touched(file)));
            } else {
                read.add(file);
                record.ifPresent(before -> gone.addAll(before.documents()));
            }
        }
        for (String name : sighting.gone()) {
            known.get(name).ifPresent(before -> {
                settled.put(name, Optional.empty());
                gone.addAll(before.documents());
            });
        }
        if (!isCurrent(manifest)) {
            manifest.files().forEach(row -> gone.addAll(row.record().documents()));
        }
        return new Plan(known, settled, read, gone, sighting.skipped().orElse(manifest.skipped()));
    }

    private static boolean isUnchanged(DocumentFile file, FileRecord record) {
        return file.size() == record.size()
                && !record.hash().equals(ContentHash.NONE)
                && ContentHash.of(file).equals(record.hash());
    }

    /// Carries out a plan; the update still has to be committed with the manifest that comes back.
    ///
    /// @param before the state that the update began with
    Manifest apply(Plan plan, IndexSnapshot before, IndexUpdate update, IndexProgress progress) throws IOException {
        for (DocumentId id : plan.gone()) {
            update.remove(id);
        }
        ParallelIndexing indexing = new ParallelIndexing(
                readers, analyst, update, id -> !plan.gone().contains(id) && before.holds(id), threads);
        SortedMap<String, Optional<FileRecord>> changes = new TreeMap<>(plan.settled());
        indexing.run(plan.read(), progress).forEach((name, record) -> changes.put(name, Optional.of(record)));
        repeatedClutter.settle(before, update, indexing.pages());
        return new Manifest(fingerprint, clock.instant(), plan.known().with(changes), plan.skipped());
    }

    /// Ends what reads files.
    @Override
    public void close() throws IOException {
        readers.close();
    }
}
