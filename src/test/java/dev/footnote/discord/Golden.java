package dev.footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files of what people see. With `-DupdateGolden` they are written anew, and the test fails all the same, so that
/// nobody runs with it for good.
final class Golden {
    private static final Path ROOT = Path.of("src", "test", "resources", "dev", "footnote", "discord");

    private Golden() {}

    static void check(Class<?> test, String name, String actual) {
        Path file = ROOT.resolve(test.getSimpleName()).resolve(name);
        try {
            if (System.getProperty("updateGolden") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual + "\n");
                fail("wrote " + file + "; look at it, and run again without -DupdateGolden");
            }
            assertThat(actual + "\n").isEqualTo(Files.readString(file));
        } catch (IOException missing) {
            throw new UncheckedIOException("no golden file; run with -DupdateGolden", missing);
        }
    }
}
