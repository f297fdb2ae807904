package dev.footnote.search;

import dev.footnote.text.DocumentId;
import java.io.Closeable;
import java.io.IOException;

/// The next state of an index while it is being written. [#put] and [#remove] may be called from several threads at
/// once; nothing is visible before [#commit].
public interface IndexUpdate extends Closeable {
    /// Adds a document, or replaces the one of the same id.
    ///
    /// @throws IllegalArgumentException when its id is longer than the index takes; nothing of it is kept
    void put(IndexedDocument document) throws IOException;

    /// Removes a document; does nothing when there is none of that id.
    void remove(DocumentId id) throws IOException;

    /// The state as a commit would leave it now, with the last commit's manifest. The caller closes it, before the
    /// update.
    IndexSnapshot pending() throws IOException;

    /// Makes the changes durable and visible, all at once. The update is finished then, and only to be closed.
    ///
    /// @param manifest what the caller wants to find in [IndexSnapshot#manifest]; opaque to the index
    void commit(byte[] manifest) throws IOException;
}
