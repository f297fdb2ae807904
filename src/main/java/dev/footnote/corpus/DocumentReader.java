package dev.footnote.corpus;

import java.io.IOException;
import java.util.Set;

/// Reads the files of one format. To add a format, implement this and list it in [DocumentReaders]. Thread-safe.
public interface DocumentReader {
    /// The file name extensions of the format, in lower case, without the dot.
    Set<String> extensions();

    /// Hands every document in the file to the sink; what cannot be used goes to [DocumentSink#skipped].
    ///
    /// @throws UnreadableDocumentException when the file as a whole is of no use; its message is the reason
    void read(DocumentFile file, DocumentSink sink) throws IOException;
}
