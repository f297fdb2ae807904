package dev.footnote.corpus;

import java.nio.file.Path;

/// A file in the documents folder.
///
/// @param name the path below the folder, with `/` between folders
/// @param size in bytes
/// @param modified milliseconds since the epoch
public record DocumentFile(Path path, String name, long size, long modified) {}
