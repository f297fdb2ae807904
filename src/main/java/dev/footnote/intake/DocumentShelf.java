package dev.footnote.intake;

import dev.footnote.corpus.VisibleName;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// Puts files into the documents folder and takes them out: whole or not at all, never over another file, never
/// outside.
/// Not thread-safe.
final class DocumentShelf {
    /// Hidden, so that it is no document.
    private static final String INCOMING = ".incoming-";

    private static final String REMOVED = ".removed";

    private final Path folder;

    DocumentShelf(Path folder) {
        this.folder = folder;
    }

    /// Stores a file under a safe form of its name.
    ///
    /// @return the name that it has now
    /// @throws IntakeException when there is such a file already
    String put(String name, byte[] content) throws IOException {
        String safe = SafeName.of(name);
        Path target = folder.resolve(safe);
        Path incoming = Files.createTempFile(folder, INCOMING, ".tmp");
        try {
            Files.write(incoming, content);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw taken(target, safe, content);
            }
            publish(incoming, target);
            return safe;
        } catch (FileAlreadyExistsException justNow) {
            throw taken(target, safe, content);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    /// A link never replaces what is there, as a move would.
    private static void publish(Path incoming, Path target) throws IOException {
        try {
            Files.createLink(target, incoming);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            move(incoming, target);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException acrossDisks) {
            Files.move(from, to);
        }
    }

    private static IntakeException taken(Path target, String name, byte[] content) throws IOException {
        boolean same = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == content.length
                && Arrays.equals(Files.readAllBytes(target), content);
        return new IntakeException(
                same
                        ? "it is in the brief already, as %s".formatted(VisibleName.of(name))
                        : "the brief has another document %s; remove that one first, or rename this one"
                                .formatted(VisibleName.of(name)));
    }

    /// Takes back a file that [#put] stored just now.
    void takeBack(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    /// Moves a file out of the brief into a hidden folder, from where a person can bring it back.
    ///
    /// @param name as the folder lists it
    /// @return where it is now, below the folder
    /// @throws IntakeException when it is not there, or not in the folder
    String remove(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !file.toRealPath().startsWith(folder.toRealPath())) {
            throw new IntakeException("it is gone from the folder already");
        }
        Path removed = Files.createDirectories(folder.resolve(REMOVED));
        Path target = removed.resolve(name.replace('/', '-'));
        for (int number = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); number++) {
            target = removed.resolve("%d-%s".formatted(number, name.replace('/', '-')));
        }
        move(file, target);
        return REMOVED + "/" + target.getFileName();
    }
}
