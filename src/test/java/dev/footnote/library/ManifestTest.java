package dev.footnote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footnote.corpus.SkippedFile;
import dev.footnote.search.DamagedIndexException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class ManifestTest {
    private static final Manifest MANIFEST = new Manifest(
            "4f",
            Instant.parse("2024-02-29T23:59:59.123456789Z"),
            FileTable.EMPTY.with(new TreeMap<>(Map.of(
                    "a.txt",
                    Optional.of(new FileRecord(1, 2, ContentHash.of("a"), List.of(), List.of(), Optional.empty()))))),
            List.of(new SkippedFile("link", "it is a symbolic link; copy the file itself into the folder")));

    @Test
    void comesBackAsItWasWritten() throws DamagedIndexException {
        assertThat(Manifest.read(MANIFEST.write())).isEqualTo(MANIFEST);
        assertThat(Manifest.read(new byte[0])).isEqualTo(Manifest.empty());
    }

    @Test
    void whatWasCutOffIsDamaged() {
        byte[] written = MANIFEST.write();
        assertThatThrownBy(() -> Manifest.read(Arrays.copyOf(written, written.length - 1)))
                .isInstanceOf(DamagedIndexException.class);
    }

    @Test
    void theManifestOfAnEarlierFootnoteIsOfAnotherFormat() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream json = new GZIPOutputStream(packed)) {
            json.write("{\"fingerprint\":\"4f\",\"files\":{}}".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> Manifest.read(packed.toByteArray()))
                .isInstanceOf(DamagedIndexException.class)
                .hasMessageContaining("another format");
    }
}
