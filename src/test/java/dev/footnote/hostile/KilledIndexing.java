package dev.footnote.hostile;

import dev.footnote.Main;
import java.io.File;
import java.io.IOException;
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
    /// @param during how many kills hit a command that was still at work
    /// @param differences a line for each answer that was not the same
    record Result(int kills, int during, List<String> differences) {}

    Result run(int kills, int documents) throws IOException, InterruptedException {
        make(documents);
        long start = System.nanoTime();
        require(run("index", root.resolve("whole")));
        long whole = System.nanoTime() - start;
        List<String> expected = answers(root.resolve("whole"));
        List<String> differences = new ArrayList<>();
        int during = 0;
        for (int kill = 0; kill < kills; kill++) {
            Path data = root.resolve("killed-" + kill / 2);
            during += killed(data, (long) (random.nextDouble() * whole)) ? 1 : 0;
            List<String> got = answers(data);
            for (int i = 0; i < expected.size(); i++) {
                if (!got.get(i).equals(expected.get(i))) {
                    differences.add("kill %d: %s differs".formatted(kill, QUESTIONS.get(i)));
                }
            }
            if (kill % 2 == 0) {
                Files.writeString(
                        documents().resolve("late.md"), "Bridge late was opened on 3 May 2023 by Nora Quayle.");
            } else {
                Files.deleteIfExists(documents().resolve("late.md"));
            }
            expected = answers(root.resolve("whole"));
        }
        return new Result(kills, during, List.copyOf(differences));
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
            } else {
                Files.writeString(documents().resolve(name + ".md"), "# " + name + "\n\n" + text);
            }
        }
    }

    /// Starts indexing and kills it; whether it was still at work.
    private boolean killed(Path data, long nanos) throws IOException, InterruptedException {
        Process process = start(List.of("index"), data, ProcessBuilder.Redirect.DISCARD);
        boolean finished = process.waitFor(nanos, TimeUnit.NANOSECONDS);
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().waitFor();
        for (ProcessHandle child : children) {
            try {
                child.onExit().get(20, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException left) {
                throw new IllegalStateException("a process was left behind: " + child.info(), left);
            }
        }
        return !finished;
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

    private Run run(String command, Path data) throws IOException, InterruptedException {
        return run(List.of(command), data);
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
