package dev.footnote.search;

import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// One state of an index, which never changes. Thread-safe. Failing disks surface as
/// [java.io.UncheckedIOException].
public interface IndexSnapshot extends Closeable {
    /// What the last commit left here; empty for an index that was never committed.
    byte[] manifest();

    /// The ids of all documents, in their order.
    List<DocumentId> documentIds();

    /// Whether there is a document of that id.
    boolean holds(DocumentId id);

    /// The number of passages over all documents.
    int passageCount();

    /// The document with its text.
    Optional<SourceDocument> document(DocumentId id);

    /// What was attached to a document under that name.
    Optional<byte[]> attachment(DocumentId id, String name);

    /// What was attached under that name to each document that has it, in no order.
    void attachments(String name, BiConsumer<DocumentId, byte[]> each);

    /// All marks that documents have, each once, in ascending order.
    void marks(Consumer<String> each);

    /// The ids of the documents with a mark that begins like this, in their order.
    Set<DocumentId> marked(String prefix);

    /// The ranked access to the passages.
    PassageIndex passages();
}
