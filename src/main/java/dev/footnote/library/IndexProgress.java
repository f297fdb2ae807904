package dev.footnote.library;

/// Hears how far indexing has come. Called from several threads, at most once a document.
@FunctionalInterface
public interface IndexProgress {
    /// Nobody listens.
    IndexProgress SILENT = (bytesDone, bytesTotal) -> {};

    /// @param bytesDone of the files that have to be read
    void update(long bytesDone, long bytesTotal);
}
