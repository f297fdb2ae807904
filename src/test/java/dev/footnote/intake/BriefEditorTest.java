package dev.footnote.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.footnote.library.Brief;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.TestBrief;
import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents that come and go by command, from a server of this machine that the tests allow.
final class BriefEditorTest {
    private static final int MOST = 1 << 20;
    private static final String STORY =
            "The crane of the harbour was taken down on Friday, said Nora Quayle, the mayor.";
    private static final String PAGE =
            "<html><head><title>The crane</title></head><body><article><p>" + STORY + "</p></article></body></html>";

    @TempDir
    private Path root;

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private TestBrief brief;
    private Library library;
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        brief = TestBrief.ofTheIsland(root);
        library = brief.open();
        library.refresh(IndexProgress.SILENT);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    @AfterEach
    void close() throws IOException {
        stopped.countDown();
        server.stop(0);
        library.close();
    }

    private void serve(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/crane.html" -> send(exchange, 200, "text/html; charset=utf-8", PAGE);
            case "/news/" -> send(exchange, 200, "text/html", PAGE);
            case "/notes.md" -> send(exchange, 200, "text/plain", STORY);
            case "/download" -> send(exchange, 200, "application/octet-stream", STORY);
            case "/fake.pdf" -> send(exchange, 200, "application/pdf", "no PDF");
            case "/film" -> send(exchange, 200, "video/mp4", "film");
            case "/large.txt" -> send(exchange, 200, "text/plain", "word ".repeat(MOST / 4));
            case "/endless.txt" -> endless(exchange);
            case "/slow.txt" -> slow(exchange);
            case "/inside" -> redirect(exchange, "http://169.254.169.254/latest/meta-data/");
            case "/scheme" -> redirect(exchange, "file:///etc/passwd");
            case "/moved" -> redirect(exchange, "/crane.html");
            case "/circle" -> redirect(exchange, "/circle");
            default -> send(exchange, 404, "text/plain", "nothing");
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 10 * MOST; i += 5) {
                out.write("word ".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void slow(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(200, 0);
        try {
            stopped.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /// This machine's own server is allowed, and nothing else besides what is public.
    private BriefEditor editor() {
        AddressRule rule = address -> address.isLoopbackAddress() || AddressRule.PUBLIC.allows(address);
        return editor(new LinkFetcher(rule, MOST, Dns.SYSTEM, Duration.ofSeconds(20)));
    }

    private BriefEditor editor(LinkFetcher links) {
        return new BriefEditor(library, brief.documents(), links, MOST);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private List<String> ids() {
        return library.read(
                state -> state.documentIds().stream().map(DocumentId::value).toList());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(brief.documents())) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static String reason(Change change) {
        assertThat(change).isInstanceOf(Change.Refused.class);
        return ((Change.Refused) change).reason();
    }

    @Test
    void aFileThatSomebodyElseIsWritingIsNotReadAlong() throws IOException {
        brief.with("half.txt", "The tide table of the harbour begins with");
        brief.with("ferries.md", "Nothing of it is");
        Path file = Files.writeString(root.resolve("crane.txt"), STORY);

        assertThat(editor().addFile(file)).isInstanceOf(Change.Added.class);

        assertThat(library.<List<DocumentId>>read(Brief::documentIds))
                .contains(new DocumentId("crane.txt"), new DocumentId("ferries.md"))
                .doesNotContain(new DocumentId("half.txt"));
        assertThat(library.<String>read(
                        state -> state.require(new DocumentId("ferries.md")).text()))
                .contains("ferry lines");
        assertThat(editor().remove("crane.txt")).isInstanceOf(Change.Removed.class);
        assertThat(library.<List<DocumentId>>read(Brief::documentIds))
                .doesNotContain(new DocumentId("crane.txt"), new DocumentId("half.txt"));
    }

    @Test
    void aLinkIsInTheAnswersWhenItIsSaidToBe() {
        Change change = editor().addLink(at("/crane.html"));
        assertThat(change).isInstanceOfSatisfying(Change.Added.class, added -> {
            assertThat(added.file()).isEqualTo("crane.html");
            assertThat(added.documents()).singleElement().satisfies(document -> {
                assertThat(document.text()).contains(STORY);
                assertThat(document.details().title()).isEqualTo("The crane");
            });
        });
        assertThat(ids()).contains("crane.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/moved", "/news/", "/notes.md"})
    void redirectsAreFollowedAndNamesFitTheirKind(String path) {
        assertThat(editor().addLink(at(path))).isInstanceOf(Change.Added.class);
        assertThat(ids()).containsAnyOf("crane.html", "news.html", "notes.md");
    }

    @Test
    void whatIsNoDocumentIsRefusedAndLeavesNothingBehind() throws IOException {
        List<String> before = files();
        BriefEditor editor = editor();
        assertThat(reason(editor.addLink(at("/film")))).contains("video/mp4");
        assertThat(reason(editor.addLink(at("/download")))).contains("neither its name nor its server");
        assertThat(reason(editor.addLink(at("/missing.txt")))).contains("status 404");
        assertThat(reason(editor.addLink(at("/large.txt")))).contains("larger than");
        assertThat(reason(editor.addLink(at("/endless.txt")))).contains("larger than");
        assertThat(reason(editor.addLink(at("/circle")))).contains("redirected more than 5 times");
        assertThat(reason(editor.addLink(at("/fake.pdf")))).contains("damaged");
        assertThat(reason(editor.addLink("ftp://host.example/a.txt"))).contains("https://");
        assertThat(reason(editor.addLink("file:///etc/passwd"))).contains("https://");
        assertThat(files()).isEqualTo(before);
        assertThat(ids()).hasSize(2);
    }

    @Test
    void aServerThatDoesNotFinishIsGivenUp() {
        LinkFetcher hasty = new LinkFetcher(address -> true, MOST, Dns.SYSTEM, Duration.ofMillis(300));
        assertThat(reason(editor(hasty).addLink(at("/slow.txt")))).contains("takes too long");
    }

    @Test
    void noRedirectLeadsInside() {
        assertThat(reason(editor().addLink(at("/inside")))).contains("inside a network");
        assertThat(reason(editor().addLink(at("/scheme")))).contains("no link");
    }

    @Test
    void whatIsInsideIsNeverAsked() {
        BriefEditor strict = editor(new LinkFetcher(AddressRule.PUBLIC, MOST));
        int port = server.getAddress().getPort();
        for (String host :
                List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433", "0x7f.1")) {
            assertThat(reason(strict.addLink("http://%s:%d/crane.html".formatted(host, port))))
                    .as(host)
                    .isNotBlank();
        }
        assertThat(asked).hasValue(0);
    }

    /// A name server that says one thing when it is asked and another when it matters.
    @Test
    void theAddressItselfIsLookedAtWhenItIsConnectedTo() throws IOException {
        InetAddress outside = InetAddress.getByName("192.0.2.1");
        List<InetAddress> seen = new ArrayList<>();
        AddressRule forgetful = address -> {
            seen.add(address);
            return seen.size() == 1;
        };
        Dns names = host -> List.of(InetAddress.getLoopbackAddress());
        LinkFetcher fetcher = new LinkFetcher(forgetful, MOST, names, Duration.ofSeconds(5));
        assertThat(reason(editor(fetcher)
                        .addLink("http://rebound.example:" + server.getAddress().getPort() + "/crane.html")))
                .contains("inside a network");
        assertThat(seen).hasSizeGreaterThanOrEqualTo(2).doesNotContain(outside);
        assertThat(asked).hasValue(0);
    }

    @Test
    void nothingIsWrittenOverAndTheSameThingIsNotTakenTwice() throws IOException {
        Path other = Files.createDirectories(root.resolve("other"));
        Path same = Files.copy(brief.documents().resolve("ferries.md"), other.resolve("ferries.md"));
        assertThat(reason(editor().addFile(same))).contains("in the brief already");
        Files.writeString(same, STORY);
        assertThat(reason(editor().addFile(same))).contains("another document ferries.md");
        assertThat(Files.readString(brief.documents().resolve("ferries.md"))).doesNotContain("crane");
        assertThat(reason(editor().addFile(other.resolve("missing.md")))).contains("no such file");
        assertThat(reason(editor().addFile(Files.writeString(other.resolve("a.exe"), "MZ"))))
                .contains("not read");
        Path good = Files.writeString(other.resolve("crane.md"), STORY);
        assertThat(editor().addFile(good)).isInstanceOf(Change.Added.class);
        assertThat(good).exists();
    }

    @Test
    void whatIsRemovedIsOutOfTheAnswersAndKept() throws IOException {
        Change change = editor().remove("ferries.md");
        assertThat(change).isEqualTo(new Change.Removed("ferries.md", ".removed/ferries.md"));
        assertThat(brief.documents().resolve(".removed/ferries.md")).exists();
        assertThat(ids()).containsExactly("lighthouse.md");
        assertThat(reason(editor().remove("ferries.md"))).contains("no such document");
        assertThat(reason(editor().remove("../index"))).contains("no such document");
        brief.with("ferries.md", STORY);
        library.refresh(IndexProgress.SILENT);
        assertThat(editor().remove("ferries.md")).isEqualTo(new Change.Removed("ferries.md", ".removed/2-ferries.md"));
    }

    @Test
    void aLineOfABulkFileIsNotRemovedAloneButTheFileIs() throws IOException {
        brief.with(
                "bulk.jsonl",
                "{\"id\":\"one\",\"text\":\"" + STORY + "\"}\n{\"id\":\"two\",\"text\":\"" + STORY + "\"}\n");
        library.refresh(IndexProgress.SILENT);
        assertThat(reason(editor().remove("two"))).contains("a line of bulk.jsonl");
        assertThat(editor().remove("bulk.jsonl")).isInstanceOf(Change.Removed.class);
        assertThat(library.<List<DocumentId>>read(Brief::documentIds)).hasSize(2);
    }
}
