package dev.footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Reading in another process: the same as in this one, and what that process cannot survive besides.
final class ChildReaderTest extends RiskyReadingContract {
    private static final ChildReader READER = new ChildReader(LIMITS);

    @AfterAll
    static void end() {
        READER.close();
    }

    @Override
    DocumentReader reader() {
        return READER;
    }

    @Test
    void oneProcessReadsFileAfterFile() throws IOException {
        Set<Long> before = processes();
        try (ChildReader reader = new ChildReader(LIMITS)) {
            assertThat(ours(before)).isEmpty();
            readPage(reader);
            List<ProcessHandle> first = ours(before);
            assertThat(first).hasSize(1);
            readPage(reader);
            assertThat(ours(before)).isEqualTo(first);
        }
        awaitEnd(before);
    }

    @Test
    void aProcessThatWasStartedBeforehandReads() throws IOException {
        Set<Long> before = processes();
        try (ChildReader reader = new ChildReader(LIMITS)) {
            reader.prepare();
            List<ProcessHandle> first = ours(before);
            assertThat(first).hasSize(1);
            reader.prepare();
            readPage(reader);
            assertThat(ours(before)).isEqualTo(first);
        }
        awaitEnd(before);
    }

    @Test
    void anIdleProcessEnds() throws IOException {
        Set<Long> before = processes();
        try (ChildReader reader = new ChildReader(LIMITS, Duration.ofMillis(20))) {
            readPage(reader);
            awaitEnd(before);
            readPage(reader);
        }
    }

    @Test
    void aFileThatTakesTooLongIsRefusedAndTheNextOneIsRead() throws IOException {
        try (ChildReader reader = new ChildReader(LIMITS.within(Duration.ZERO))) {
            assertThatThrownBy(() -> readPage(reader)).hasMessage("reading it takes longer than 0 seconds");
            assertThatThrownBy(() -> readPage(reader)).hasMessage("reading it takes longer than 0 seconds");
        }
    }

    @Test
    void aFileThatTakesTooMuchMemoryIsRefusedAndTheNextOneIsRead() throws IOException {
        ReadingLimits tight = new ReadingLimits(100 << 20, Duration.ofSeconds(60), 24);
        Path large = folder.resolve("large.html");
        Files.writeString(large, "<p>" + "<b>x</b> ".repeat(500_000));
        try (ChildReader reader = new ChildReader(tight)) {
            assertThatThrownBy(() -> reader.read(new DocumentFile(large.getParent(), "large.html", 0, 0), nothing()))
                    .hasMessage("reading it takes more than 24 MB of memory");
            readPage(reader);
        }
    }

    @Test
    void aProcessThatIsKilledCostsOneFile() throws IOException {
        Set<Long> before = processes();
        try (ChildReader reader = new ChildReader(LIMITS)) {
            readPage(reader);
            ours(before).forEach(ProcessHandle::destroyForcibly);
            assertThatThrownBy(() -> readPage(reader)).hasMessage("the reader of its format breaks down over it");
            readPage(reader);
        }
    }

    /// Tells what a program that was started to read has of this machine.
    static final class Probe {
        private Probe() {}

        public static void main(String[] arguments) throws IOException {
            ClosedNetwork.close();
            int port = Integer.parseInt(System.getProperty("probe.port", "1"));
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            System.out.println("environment " + System.getenv().keySet());
            System.out.println("heap " + (Runtime.getRuntime().maxMemory() >> 20));
            System.out.println("socket " + refused(() -> new Socket(address.getAddress(), port).close()));
            System.out.println(
                    "channel " + refused(() -> SocketChannel.open(address).close()));
            System.out.println("names " + refused(() -> InetAddress.getByName("footnote.example.org")));
        }

        private interface Attempt {
            void run() throws IOException;
        }

        private static boolean refused(Attempt attempt) {
            try {
                attempt.run();
                return false;
            } catch (IOException | RuntimeException refusal) {
                return true;
            }
        }
    }

    @Test
    void theProcessHasNeitherNetworkNorEnvironmentNorMuchMemory() throws IOException {
        ReadingCommand command = ReadingCommand.of(Probe.class, LIMITS);
        try (ServerSocket open = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> words = new java.util.ArrayList<>(command.words());
            words.add(words.indexOf("-cp"), "-Dprobe.port=" + open.getLocalPort());
            Process process = new ReadingCommand(words, command.environment()).start();
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                Map<String, String> told = said.lines()
                        .map(line -> line.split(" ", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
                assertThat(told)
                        .containsEntry("socket", "true")
                        .containsEntry("channel", "true")
                        .containsEntry("names", "true");
                assertThat(Integer.parseInt(told.getOrDefault("heap", "0"))).isLessThanOrEqualTo(LIMITS.heap());
                assertThat(Set.of("LANG", "LC_ALL", "LC_CTYPE"))
                        .containsAll(names(told.getOrDefault("environment", "")));
            }
        }
    }

    private static List<String> names(String set) {
        String inner = set.substring(1, set.length() - 1);
        return inner.isEmpty() ? List.of() : List.of(inner.split(", "));
    }

    @Test
    void aProcessThatCannotBeStartedIsNoFaultOfTheFile() {
        ReadingCommand none = new ReadingCommand(List.of("/nowhere/java"), Map.of());
        try (var timer = java.util.concurrent.Executors.newSingleThreadScheduledExecutor()) {
            assertThatThrownBy(() -> ReadingChild.start(none, timer))
                    .isInstanceOf(ReadingUnavailableException.class)
                    .hasMessageContaining("cannot be started");
        }
    }

    private void readPage(DocumentReader reader) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, "<title>Ferry</title><p>" + SENTENCE);
        reader.read(new DocumentFile(file.getParent(), "page.html", 0, 0), nothing());
    }

    private static DocumentSink nothing() {
        return new DocumentSink() {
            @Override
            public void document(RawDocument document) {
                assertThat(document.text()).contains("ferry");
            }

            @Override
            public void skipped(SkippedFile file) {
                throw new AssertionError(file);
            }
        };
    }

    private static Set<Long> processes() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::pid)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<ProcessHandle> ours(Set<Long> before) {
        return ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child.pid()))
                .toList();
    }

    private static void awaitEnd(Set<Long> before) {
        ours(before).forEach(child -> {
            try {
                child.onExit().get(30, TimeUnit.SECONDS);
            } catch (Exception late) {
                throw new AssertionError(late);
            }
        });
    }
}
