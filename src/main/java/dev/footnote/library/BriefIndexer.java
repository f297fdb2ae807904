package dev.footnote.library;

import dev.footnote.corpus.DocumentFile;
import dev.footnote.corpus.DocumentFolder;
import dev.footnote.corpus.DocumentReaders;
import dev.footnote.corpus.SkippedFile;
import dev.footnote.library.Manifest.FileRecord;
import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.IndexUpdate;
import dev.footnote.text.DocumentId;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
    /// @param kept files that need no reading
    /// @param read files that do
    /// @param gone documents of files that were removed or are read anew
    record Plan(
            Map<String, FileRecord> kept, List<DocumentFile> read, Set<DocumentId> gone, List<SkippedFile> skipped) {
        boolean isNothing(Manifest manifest) {
            return read.isEmpty()
                    && gone.isEmpty()
                    && kept.equals(manifest.files())
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
        Plan part(List<DocumentFile> files, Map<String, FileRecord> done) {
            return new Plan(done, files, gone, skipped);
        }
    }

    /// @throws IOException when the folder itself cannot be read
    DocumentFolder.Listing look() throws IOException {
        return folder.list();
    }

    /// Gets ready for reading what of a listing is not in the index as it is.
    void expect(DocumentFolder.Listing listing, Manifest manifest) {
        Map<String, FileRecord> known = manifest.files();
        if (listing.files().stream()
                .anyMatch(file -> readers.isRisky(file.name()) && !isListed(file, known.get(file.name())))) {
            readers.warmUp();
        }
    }

    private static boolean isListed(DocumentFile file, @Nullable FileRecord record) {
        return record != null && file.size() == record.size() && file.modified() == record.modified();
    }

    Plan plan(Manifest manifest, Sighting sighting) {
        DocumentFolder.Listing listing = sighting.listing();
        boolean sameConfiguration = manifest.fingerprint().equals(fingerprint);
        Set<String> moving = sameConfiguration ? sighting.moving() : Set.of();
        Map<String, FileRecord> before = new HashMap<>(manifest.files());
        Map<String, FileRecord> kept = new TreeMap<>();
        List<DocumentFile> read = new ArrayList<>();
        if (sameConfiguration) {
            kept.putAll(before);
            kept.keySet().retainAll(moving);
            before.keySet().removeAll(moving);
        }
        for (DocumentFile file : listing.files()) {
            if (moving.contains(file.name())) {
                continue;
            }
            FileRecord record = before.get(file.name());
            if (record != null && sameConfiguration && isUnchanged(file, record)) {
                kept.put(
                        file.name(),
                        new FileRecord(
                                file.size(),
                                file.modified(),
                                record.hash(),
                                record.documents(),
                                record.skipped(),
                                record.published()));
                before.remove(file.name());
            } else {
                read.add(file);
            }
        }
        Set<DocumentId> gone = new HashSet<>();
        before.values().forEach(record -> gone.addAll(record.documents()));
        return new Plan(kept, read, gone, listing.skipped());
    }

    private static boolean isUnchanged(DocumentFile file, FileRecord record) {
        if (file.size() != record.size()) {
            return false;
        }
        return file.modified() == record.modified()
                || !record.hash().equals(ContentHash.NONE)
                        && ContentHash.of(file).equals(record.hash());
    }

    /// Carries out a plan; the update still has to be committed with the manifest that comes back.
    ///
    /// @param before the state that the update began with
    Manifest apply(Plan plan, IndexSnapshot before, IndexUpdate update, IndexProgress progress) throws IOException {
        Set<DocumentId> taken = new HashSet<>();
        plan.kept().values().forEach(record -> taken.addAll(record.documents()));
        for (DocumentId id : plan.gone()) {
            update.remove(id);
        }
        ParallelIndexing indexing = new ParallelIndexing(readers, analyst, update, taken, threads);
        Map<String, FileRecord> files = new TreeMap<>(plan.kept());
        files.putAll(indexing.run(plan.read(), progress));
        repeatedClutter.settle(before, update, indexing.pages());
        return new Manifest(fingerprint, clock.instant(), files, plan.skipped());
    }

    /// Ends what reads files.
    @Override
    public void close() throws IOException {
        readers.close();
    }
}
