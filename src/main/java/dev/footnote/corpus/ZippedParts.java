package dev.footnote.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The parts of a zipped document, read one by one and never more of them than a document may have: a bomb ends at the
/// limit, not in memory.
final class ZippedParts implements AutoCloseable {
    /// What a document of Word begins with when a password locks it: it is no zip then, but a compound file.
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final String LOCKED = "it is locked by a password; save it without";

    private final ZipFile zip;
    private final long most;
    private long read;

    /// @param most how many bytes may come out of it altogether
    /// @throws UnreadableDocumentException when the file is no zip, or a locked one
    ZippedParts(Path file, long most) throws IOException {
        this.most = most;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            boolean locked = String.valueOf(broken.getMessage()).contains("encrypted") || isCompound(file);
            throw new UnreadableDocumentException(
                    locked ? LOCKED : "it is damaged, or of another kind than its name says");
        }
        if (isEncrypted("META-INF/manifest.xml", "encryption-data")) {
            zip.close();
            throw new UnreadableDocumentException(LOCKED);
        }
    }

    private static boolean isCompound(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(COMPOUND.length), COMPOUND);
        }
    }

    /// Whether a part speaks of encryption by an element of that name, as OpenDocument's list of parts does.
    private boolean isEncrypted(String part, String element) throws IOException {
        if (!has(part)) {
            return false;
        }
        try (InputStream in = open(part)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains(element);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// @throws UnreadableDocumentException when there is no such part
    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableDocumentException("it lacks its part %s".formatted(name));
        }
        return new Counted(zip.getInputStream(entry));
    }

    private final class Counted extends FilterInputStream {
        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            count(Math.max(0, got));
            return got;
        }
    }

    private void count(int bytes) throws UnreadableDocumentException {
        read += bytes;
        if (read > most) {
            throw new UnreadableDocumentException("it unpacks to more than %s".formatted(ByteSizes.format(most)));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
