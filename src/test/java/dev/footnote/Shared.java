package dev.footnote;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The data beside the checkout that tests and evaluations may read and the product never does. The system property
/// `footnote.shared` names another place.
public final class Shared {
    private static final Path ROOT = Path.of(System.getProperty("footnote.shared", "../shared"));

    private Shared() {}

    /// A file or folder of the data; the test is skipped when it is not there.
    public static Path path(String name) {
        Path path = ROOT.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(path),
                () -> "skipped: there is no " + path.toAbsolutePath().normalize());
        return path;
    }
}
