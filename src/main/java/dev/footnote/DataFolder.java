package dev.footnote;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32;

/// The folder for everything that can be built again: an index for each documents folder that was ever used with it.
final class DataFolder implements Closeable {
    private final Path root;
    private Optional<FileChannel> claim = Optional.empty();

    DataFolder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /// Where the index of a documents folder is, so that two of them do not rebuild each other's.
    Path indexOf(Path documents) {
        Path absolute = documents.toAbsolutePath().normalize();
        CRC32 sum = new CRC32();
        sum.update(absolute.toString().getBytes(StandardCharsets.UTF_8));
        return root.resolve("index-%s-%08x".formatted(absolute.getFileName(), sum.getValue()));
    }

    /// Takes the folder for this process; false when another has it.
    boolean claim() throws IOException {
        Files.createDirectories(root);
        FileChannel channel =
                FileChannel.open(root.resolve("serve.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                claim = Optional.of(channel);
                return true;
            }
        } catch (OverlappingFileLockException inThisProcess) {
            channel.close();
            return false;
        }
        channel.close();
        return false;
    }

    @Override
    public void close() throws IOException {
        if (claim.isPresent()) {
            claim.get().close();
        }
    }
}
