package dev.footnote.library;

import dev.footnote.corpus.DocumentFile;
import dev.footnote.corpus.DocumentFolder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The folder at one moment, with the names of the files that may still be on their way: what the index has of them
/// stays as it is.
record Sighting(DocumentFolder.Listing listing, Set<String> moving) {
    Sighting {
        moving = Set.copyOf(moving);
    }

    /// Everything is taken as it is.
    static Sighting atRest(DocumentFolder.Listing listing) {
        return new Sighting(listing, Set.of());
    }

    /// One file is taken as it is, and everything else, there or in the index, left alone.
    static Sighting of(String name, DocumentFolder.Listing listing, Set<String> indexed) {
        Set<String> others = new HashSet<>(indexed);
        listing.files().forEach(file -> others.add(file.name()));
        others.remove(name);
        return new Sighting(listing, others);
    }

    /// The names of what came, went or changed between two looks.
    static Set<String> moving(DocumentFolder.Listing before, DocumentFolder.Listing now) {
        Map<String, DocumentFile> files = new HashMap<>();
        before.files().forEach(file -> files.put(file.name(), file));
        Set<String> moving = new HashSet<>();
        for (DocumentFile file : now.files()) {
            if (!file.equals(files.remove(file.name()))) {
                moving.add(file.name());
            }
        }
        moving.addAll(files.keySet());
        return moving;
    }
}
