package dev.footnote.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A few rounds of [SpoiltFiles], the same ones every time.
final class SpoiltFilesTest {
    @TempDir
    private Path root;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void spoiltFilesAreReadOrRefusedAndNothingEscapes() throws IOException {
        SpoiltFiles files = new SpoiltFiles(20_260_101, root);
        files.run(3, Duration.ofMinutes(4));
        assertThat(files.faults()).isEmpty();
        assertThat(files.outcomes().keySet()).anyMatch(outcome -> outcome.endsWith(" read"));
        assertThat(files.outcomes().keySet()).anyMatch(outcome -> !outcome.endsWith(" read"));
    }
}
