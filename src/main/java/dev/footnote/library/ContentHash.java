package dev.footnote.library;

import dev.footnote.corpus.DocumentFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The first half of the SHA-256 of contents: enough to tell them apart, and kept for every file of a brief.
record ContentHash(long high, long low) {
    /// Of what was not looked into, which may have changed without a sign.
    static final ContentHash NONE = new ContentHash(0, 0);

    /// The hash of a file's bytes; [#NONE] when it cannot be read.
    static ContentHash of(DocumentFile file) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return of(digest.digest());
        } catch (IOException unreadable) {
            return NONE;
        }
    }

    static ContentHash of(String text) {
        return of(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ContentHash of(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new ContentHash(bytes.getLong(), bytes.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// In hexadecimal.
    @Override
    public String toString() {
        return "%016x%016x".formatted(high, low);
    }
}
