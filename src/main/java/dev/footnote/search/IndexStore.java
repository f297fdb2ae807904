package dev.footnote.search;

import java.io.Closeable;
import java.io.IOException;

/// The durable home of one brief's index: reads the last committed state, writes the next one whole or not at all.
/// A crash at any point leaves the last committed state. Thread-safe.
public interface IndexStore extends Closeable {
    /// The last committed state; an empty one when nothing was ever committed. The caller closes it.
    ///
    /// @throws DamagedIndexException when what is on disk cannot be read or is of another format; see [#erase]
    IndexSnapshot open() throws IOException;

    /// Starts the next state from the last one. The caller closes it; closing without a commit discards the changes.
    ///
    /// @throws IndexInUseException when another process or another update holds the index
    IndexUpdate update() throws IOException;

    /// Removes everything that is on disk, so that the index can be built anew.
    ///
    /// @throws IndexInUseException when another process or an update holds the index
    void erase() throws IOException;
}
