package dev.footnote.corpus;

import java.nio.file.Path;

/// A file in the documents folder. There may be a million of them at once, so the path is not kept as an object.
///
/// @param folder the documents folder
/// @param name the path below the folder, with `/` between folders
/// @param size in bytes
/// @param modified milliseconds since the epoch
public record DocumentFile(Path folder, String name, long size, long modified) {
    public Path path() {
        return folder.resolve(name);
    }
}
