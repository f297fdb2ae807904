package dev.footnote.hostile;

import dev.footnote.Main;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Kills the real command while it indexes, as a power cut would, and holds what the next start answers and exports
/// against an index that nobody disturbed. As a program: `KilledIndexing KILLS SEED DOCUMENTS`; exits with 1 on any
/// difference.
final class KilledIndexing {
    private static final List<List<String>> QUESTIONS = List.of(
            List.of("ask", "What did bridge 7 cost?", "--json"),
            List.of("export", "quotations"),
            List.of("export", "dates"),
            List.of("export", "timeline"));

    private final Path root;
    private final Random random;

    /// @param root an empty folder
    KilledIndexing(Path root, long seed) {
        this.root = root;
        this.random = new Random(seed);
    }

    /// What came of it.
    ///
    /// @param during how many kills hit a command that had begun with the index and had not finished it
    /// @param differences a line for each answer that was not the same
    record Result(int kills, int during, List<String> differences) {}

    /// Kills until `wanted` kills have hit the work, each time over an index that is begun anew, at a random moment
    /// within the time that undisturbed work takes.
    Result run(int wanted, int documents) throws IOException, InterruptedException {
        make(documents);
        long work = work(root.resolve("whole"));
        List<String> expected = answers(root.resolve("whole"));
        List<String> differences = new ArrayList<>();
        int kills = 0;
        int during = 0;
        while (during < wanted) {
            Path data = root.resolve("killed-" + kills++);
            if (killed(data, (long) (random.nextDouble() * work))) {
                during++;
                List<String> got = answers(data);
                for (int i = 0; i < expected.size(); i++) {
                    if (!got.get(i).equals(expected.get(i))) {
                        differences.add("kill %d: %s differs".formatted(kills, QUESTIONS.get(i)));
                    }
                }
            }
        }
        return new Result(kills, during, List.copyOf(differences));
    }

    /// How long the command is at work on the index.
    private long work(Path data) throws IOException, InterruptedException {
        Process process = start(List.of("index"), data, ProcessBuilder.Redirect.DISCARD);
        awaitBeginning(process, data);
        long start = System.nanoTime();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("exit " + process.exitValue());
        }
        return System.nanoTime() - start;
    }

    /// Lucene's lock is the first thing that is written.
    private static void awaitBeginning(Process process, Path data) throws IOException {
        while (process.isAlive() && !holds(data, "write.lock")) {
            Thread.onSpinWait();
        }
    }

    private static boolean holds(Path data, String prefix) throws IOException {
        if (!Files.isDirectory(data)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(data)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith(prefix));
        } catch (UncheckedIOException vanished) {
            return false;
        }
    }

    private Path documents() {
        return root.resolve("documents");
    }

    private void make(int documents) throws IOException {
        Files.createDirectories(documents());
        for (int i = 0; i < documents; i++) {
            String text = ("Bridge %d was opened on %d May 2021 by Marta Ilves, the mayor. It cost %d million crowns."
                            + " “Nobody likes to see a ferry go,” said Per Lund, a historian, two days later. ")
                    .formatted(i, i % 28 + 1, i * 3 + 1)
                    .repeat(20);
            String name = "bridge-" + i;
            if (i % 3 == 0) {
                Files.writeString(documents().resolve(name + ".html"), "<title>" + name + "</title><p>" + text);
            } else if (i % 3 == 1) {
                Files.writeString(
                        documents().resolve(name + ".txt"),
                        name + "\n\n" + text + "\n\nCross the sound with us on Sunday\n");
            } else {
                Files.writeString(documents().resolve(name + ".md"), "# " + name + "\n\n" + text);
            }
        }
    }

    /// Starts indexing and kills it so long after it has begun; whether it had not ended by itself.
    private boolean killed(Path data, long nanos) throws IOException, InterruptedException {
        Process process = start(List.of("index"), data, ProcessBuilder.Redirect.DISCARD);
        awaitBeginning(process, data);
        process.waitFor(nanos, TimeUnit.NANOSECONDS);
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().waitFor();
        for (ProcessHandle child : children) {
            try {
                child.onExit().get(20, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException left) {
                throw new IllegalStateException("a process was left behind: " + child.info(), left);
            }
        }
        return process.exitValue() != 0;
    }

    private List<String> answers(Path data) throws IOException, InterruptedException {
        List<String> answers = new ArrayList<>();
        for (List<String> question : QUESTIONS) {
            answers.add(require(run(question, data)));
        }
        return answers;
    }

    private record Run(int exit, String out) {}

    private static String require(Run run) {
        if (run.exit() != 0) {
            throw new IllegalStateException("exit %d: %s".formatted(run.exit(), run.out()));
        }
        return run.out();
    }

    private Run run(List<String> command, Path data) throws IOException, InterruptedException {
        Path out = Files.createTempFile(root, "out", ".txt");
        Process process = start(command, data, ProcessBuilder.Redirect.to(out.toFile()));
        int exit = process.waitFor();
        String text = Files.readString(out, StandardCharsets.UTF_8);
        Files.delete(out);
        return new Run(exit, text);
    }

    private Process start(List<String> command, Path data, ProcessBuilder.Redirect out) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dstdout.encoding=UTF-8",
                "-Dfootnote.home=" + root,
                "-cp",
                classPath(),
                Main.class.getName()));
        words.addAll(command);
        words.addAll(List.of("--documents", documents().toString(), "--data", data.toString()));
        return new ProcessBuilder(words)
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String classPath() {
        return KilledIndexing.class.getClassLoader() instanceof URLClassLoader own
                ? Arrays.stream(own.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Files.createTempDirectory("killed");
        Result result = new KilledIndexing(root, Long.parseLong(arguments[1]))
                .run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[2]));
        System.out.printf(
                "%d kills, %d of them during the work, %d differences%n",
                result.kills(), result.during(), result.differences().size());
        result.differences().forEach(System.out::println);
        System.exit(result.differences().isEmpty() ? 0 : 1);
    }
}
