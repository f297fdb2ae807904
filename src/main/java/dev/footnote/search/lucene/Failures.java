package dev.footnote.search.lucene;

import dev.footnote.search.DamagedIndexException;
import dev.footnote.search.IndexInUseException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;

/// Says in the port's words what went wrong in Lucene.
final class Failures {
    /// Work that may fail.
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    private Failures() {}

    /// Runs the work; a lock held elsewhere, a damaged file or a missing one come out as the port's own exceptions.
    static <T> T named(Path folder, Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (LockObtainFailedException held) {
            throw new IndexInUseException(
                    "the index in %s is being written by another process".formatted(folder), held);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | FileNotFoundException
                | NoSuchFileException broken) {
            throw new DamagedIndexException("the index in %s cannot be read".formatted(folder), broken);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
            throw new DamagedIndexException("the index in %s is not one of ours".formatted(folder), broken);
        }
    }
}
