package dev.footnote.corpus;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How a JVM is started that can do nothing but read: with the classes of this one, little memory, nothing of this
/// process's environment (there are tokens in it) and no network.
///
/// @param words the program and its arguments
/// @param environment all of it
record ReadingCommand(List<String> words, Map<String, String> environment) {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingCommand.class);
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");

    /// A user and network namespace of its own; root in there is nobody in particular out here.
    private static final List<String> WITHOUT_NETWORK = List.of(UNSHARE.toString(), "--map-root-user", "--net");

    private static final long TRYING_SECONDS = 5;

    /// Names of files are decoded by these.
    private static final Set<String> KEPT = Set.of("LANG", "LC_ALL", "LC_CTYPE");

    ReadingCommand {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /// @param main the class to run
    static ReadingCommand of(Class<?> main, ReadingLimits limits) {
        List<String> words = new ArrayList<>(namespace());
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx%dm".formatted(limits.heap()),
                "-Xms8m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Djdk.net.hosts.file=none",
                "-Djava.nio.channels.spi.SelectorProvider=" + ClosedNetwork.class.getName(),
                "-cp",
                classPath(),
                main.getName(),
                Long.toString(limits.bytes()),
                Long.toString(limits.time().toSeconds())));
        return new ReadingCommand(words, environment(System.getenv()));
    }

    private static Map<String, String> environment(Map<String, String> ours) {
        Map<String, String> kept = new TreeMap<>(ours);
        kept.keySet().retainAll(KEPT);
        return kept;
    }

    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// Where this class came from: a loader of its own in some test runners, otherwise the class path.
    private static String classPath() {
        return ReadingCommand.class.getClassLoader() instanceof URLClassLoader own
                ? Arrays.stream(own.getURLs()).map(ReadingCommand::file).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static String file(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException noFile) {
            throw new IllegalStateException(noFile);
        }
    }

    /// What the kernel has to offer, found out by trying.
    private static List<String> namespace() {
        if (!Files.isExecutable(UNSHARE)) {
            return List.of();
        }
        List<String> trial = new ArrayList<>(WITHOUT_NETWORK);
        trial.add("true");
        try {
            Process process = new ProcessBuilder(trial)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(TRYING_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
                return WITHOUT_NETWORK;
            }
            process.destroyForcibly();
        } catch (IOException unheardOf) {
            LOG.debug("no namespace", unheardOf);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }
}
