package dev.footnote.hostile;

import dev.footnote.corpus.SkippedFile;
import dev.footnote.library.Brief;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.TestBrief;
import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Spoilt files of every format, indexed by the whole program, round after round: each has to end as a document or with
/// a reason. As a program: `SpoiltFiles SECONDS SEED`; exits with 1 when anything escaped.
final class SpoiltFiles {
    private static final int FILES = 54;

    private final Random random;
    private final Mutations mutations;
    private final Path root;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private Duration slowest = Duration.ZERO;

    /// @param root an empty folder
    SpoiltFiles(long seed, Path root) {
        this.random = new Random(seed);
        this.mutations = new Mutations(random);
        this.root = root;
    }

    /// What should not have happened, a line each.
    List<String> faults() {
        return List.copyOf(faults);
    }

    /// How many files came to which end.
    Map<String, Integer> outcomes() {
        return Map.copyOf(outcomes);
    }

    /// @param longest when no further round is begun
    void run(int rounds, Duration longest) throws IOException {
        TestBrief brief = new TestBrief(root);
        Map<String, byte[]> good = good();
        long end = System.nanoTime() + longest.toNanos();
        try (Library library = brief.open()) {
            for (int round = 0; round < rounds && System.nanoTime() < end; round++) {
                round(round, brief.documents(), good, library);
            }
        }
    }

    private Map<String, byte[]> good() throws IOException {
        Map<String, byte[]> good = new LinkedHashMap<>();
        Path folder = Files.createDirectories(root.resolve("good"));
        for (Path file : GoodFiles.make(folder)) {
            good.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return good;
    }

    private void round(int round, Path folder, Map<String, byte[]> good, Library library) throws IOException {
        empty(folder);
        List<String> names = List.copyOf(good.keySet());
        List<String> made = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            String kind = names.get(i % names.size());
            String name = "%04d-%02d-%s".formatted(round, i, kind);
            byte[] content = mutations.spoil(good.getOrDefault(kind, new byte[0]), List.copyOf(good.values()));
            Files.write(folder.resolve(name), content);
            made.add(name);
        }
        long start = System.nanoTime();
        try {
            library.refresh(IndexProgress.SILENT);
        } catch (IOException | RuntimeException | Error escaped) {
            faults.add("round %d: %s".formatted(round, traced(escaped)));
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        library.read(brief -> {
            made.forEach(name -> note(name, brief));
            return true;
        });
    }

    private static String traced(Throwable escaped) {
        StringWriter trace = new StringWriter();
        escaped.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    private void note(String name, Brief brief) {
        String kind = name.substring(name.lastIndexOf('.') + 1);
        boolean read = !brief.documentsOf(name).isEmpty();
        String reason = brief.skipped().stream()
                .filter(file -> file.name().equals(name) || file.name().startsWith(name + ":"))
                .map(SkippedFile::reason)
                .findFirst()
                .orElse("");
        if (reason.contains("fault of Footnote") || reason.contains("breaks down")) {
            faults.add(name + ": " + reason);
        } else if (!read && reason.isEmpty() && !kind.equals("jsonl")) {
            faults.add(name + ": neither read nor refused");
        }
        brief.documentsOf(name).forEach(id -> requireText(id, brief));
        outcomes.merge(kind + " " + (read ? "read" : reason.replaceAll("\\d+|\\(.*\\)", "#")), 1, Integer::sum);
    }

    private void requireText(DocumentId id, Brief brief) {
        if (brief.require(id).text().isBlank()) {
            faults.add(id + ": a document without text");
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Files.createTempDirectory("spoilt");
        SpoiltFiles files = new SpoiltFiles(Long.parseLong(arguments[1]), root);
        files.run(Integer.MAX_VALUE, Duration.ofSeconds(Long.parseLong(arguments[0])));
        int all = files.outcomes.values().stream().mapToInt(Integer::intValue).sum();
        files.outcomes.forEach((outcome, count) -> System.out.printf("%6d %s%n", count, outcome));
        System.out.printf(
                "%,d files, slowest round of %d %.1f s, %d faults, %d MB of heap%n",
                all,
                FILES,
                files.slowest.toMillis() / 1000.0,
                files.faults.size(),
                Runtime.getRuntime().totalMemory() >> 20);
        files.faults.forEach(System.out::println);
        System.exit(files.faults.isEmpty() ? 0 : 1);
    }
}
