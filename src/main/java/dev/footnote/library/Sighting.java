package dev.footnote.library;

import dev.footnote.corpus.DocumentFile;
import dev.footnote.corpus.SkippedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the folder was at one moment, as far as the index has it otherwise. Nothing is held of files that the index has
/// as they are.
///
/// @param files those that are new to the index or look otherwise, in order of their names
/// @param gone the names of those that the index has alone, in their order
/// @param skipped what could not even be listed, in order of the names; empty when the index says the same
record Sighting(List<DocumentFile> files, List<String> gone, Optional<List<SkippedFile>> skipped) {
    Sighting {
        files = List.copyOf(files);
        gone = List.copyOf(gone);
        skipped = skipped.map(List::copyOf);
    }

    /// Whether the index has the folder as it is.
    boolean isNothing() {
        return files.isEmpty() && gone.isEmpty() && skipped.isEmpty();
    }

    /// The same without some files: what the index has of them stays as it is.
    Sighting without(Set<String> names) {
        return new Sighting(
                files.stream().filter(file -> !names.contains(file.name())).toList(),
                gone.stream().filter(name -> !names.contains(name)).toList(),
                skipped);
    }

    /// The same when nothing that the index has may stay.
    Sighting withGone(FileTable table) {
        List<String> names = new ArrayList<>(table.size());
        table.forEach(row -> names.add(row.name()));
        return new Sighting(files, names, skipped);
    }

    /// The names of what came, went or changed between two looks.
    static Set<String> moving(Sighting before, Sighting now) {
        Map<String, DocumentFile> files = new HashMap<>();
        before.files().forEach(file -> files.put(file.name(), file));
        Set<String> moving = new HashSet<>();
        for (DocumentFile file : now.files()) {
            if (!file.equals(files.remove(file.name()))) {
                moving.add(file.name());
            }
        }
        moving.addAll(files.keySet());
        Set<String> going = new HashSet<>(now.gone());
        before.gone().forEach(name -> {
            if (!going.remove(name)) {
                moving.add(name);
            }
        });
        moving.addAll(going);
        return moving;
    }
}
