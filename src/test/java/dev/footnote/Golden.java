package dev.footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares what people see with files that people have read. `-DupdateGolden` rewrites the files, and that run still
/// fails, so that nobody commits them unread.
public final class Golden {
    private static final Path ROOT = Path.of("src", "test", "resources");

    private Golden() {}

    /// @param test its package and name are the folder
    /// @param file its name with the extension
    public static void check(Class<?> test, String file, String actual) {
        Path path = ROOT.resolve(test.getName().replace('.', '/')).resolve(file);
        try {
            if (System.getProperty("updateGolden") != null) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
                fail("%s was rewritten; read it, then run again without -DupdateGolden".formatted(path));
            }
            assertThat(path).as("run once with -DupdateGolden to write it").exists();
            assertThat(actual).as(path.toString()).isEqualTo(Files.readString(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
