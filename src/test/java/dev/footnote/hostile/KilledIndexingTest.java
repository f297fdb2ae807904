package dev.footnote.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two kills of [KilledIndexing]; the program does twenty.
final class KilledIndexingTest {
    @TempDir
    private Path root;

    @Test
    void anIndexThatWasInterruptedEndsAsOneThatWasNot() throws IOException, InterruptedException {
        assertThat(new KilledIndexing(root, 4).run(2, 20).differences()).isEmpty();
    }
}
