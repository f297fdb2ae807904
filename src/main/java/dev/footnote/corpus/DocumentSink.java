package dev.footnote.corpus;

import java.io.IOException;

/// Takes what a reader finds in a file, one after the other.
public interface DocumentSink {
    void document(RawDocument document) throws IOException;

    void skipped(SkippedFile file);
}
