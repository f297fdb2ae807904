package dev.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.cli.Console;
import dev.footnote.cli.FootnoteCli;
import dev.footnote.cli.Style;
import dev.footnote.library.TestBrief;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/// The command line as its callers see it: standard output, standard error and the exit code.
class CommandLineContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path root;

    private TestBrief brief;

    @BeforeEach
    void makeBrief() throws IOException {
        brief = TestBrief.ofTheIsland(root);
    }

    private record Run(int exit, String out, String err) {}

    @Test
    void anAnswerIsPrintedWithItsCitationAndExitsWith0() {
        Run run = run("ask", "How many people does the ferry line employ?");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("»The line has lost money for")
                .contains("employs 140 people.«")
                .contains("— Island to close its older ferry line, Nora Quayle, Harbour Post, 15 Mar 2024, ¶ 1");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void citationsLeadToTheReaderWhenThePageHasAPublicAddress() throws IOException {
        Path config = Files.createDirectories(root.resolve("config"));
        Files.writeString(config.resolve("footnote.yaml"), "web: {public-address: https://notes.example}");

        Run run = run("ask", "How many people does the ferry line employ?", "--config", config.toString());

        assertThat(run.out()).contains("https://notes.example/read?document=ferries.md&start=");
    }

    @Test
    void nothingFoundExitsWith1AndCitesNothing() {
        Run run = run("ask", "What", "is", "the", "price", "of", "bitcoin?");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("The documents do not tell.").doesNotContain("—");
    }

    @Test
    void jsonHasOffsetsInCodePoints() throws IOException {
        brief.with("emoji.txt", "The 😀 festival of the island drew 4,200 guests in its first year.");

        Run run = run("ask", "--json", "guests of the island festival in its first year");

        JsonNode reply = JSON.readTree(run.out());
        JsonNode excerpt = reply.path("excerpts").path(0);
        String text = Files.readString(brief.documents().resolve("emoji.txt"));
        assertThat(reply.path("outcome").asText()).isEqualTo("found");
        assertThat(excerpt.path("document").asText()).isEqualTo("emoji.txt");
        assertThat(excerpt.path("end").asInt()).isEqualTo(text.codePointCount(0, text.length()));
        assertThat(excerpt.path("text").asText()).isEqualTo(text);
    }

    @Test
    void aQuotationAndATimelineAreAnsweredToo() {
        assertThat(run("quote", "marta", "ilves").out()).contains("Marta Ilves").contains("Harbour Post");
        assertThat(run("timeline", "lighthouse").out()).contains("Jan 1987").contains("4 Nov 2023");
        assertThat(run("sources").out()).contains("ferries.md");
        assertThat(run("help").out()).contains("/quote");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void aBatchAnswersLineByLineAndABadLineLosesNothing() throws IOException {
        List<JsonNode> replies = batch("""
                {"id":"1","command":"ask","text":"How many people does the ferry line employ?","limit":1}
                this is no request
                {"id":"2","command":"quote","person":"ilves","about":"lamp"}
                {"id":"3","command":"timeline","topic":"lamp","from":"2023-01","to":"2023-12"}
                {"id":"4","command":"ask","quetsion":"x"}
                {"id":"5","command":"ask","text":"Who sells bitcoin in the krona zone?"}
                {"id":6,"command":"sing"}
                """);

        assertThat(replies)
                .extracting(reply -> reply.path("outcome").asText())
                .containsExactly("found", "invalid", "found", "found", "invalid", "not_in_documents", "invalid");
        assertThat(replies)
                .extracting(reply -> reply.path("id").asText())
                .containsExactly("1", "null", "2", "3", "4", "5", "6");
        assertThat(replies.get(0).path("excerpts")).hasSize(1);
        assertThat(replies.get(2).path("speaker").path("name").asText()).isEqualTo("Marta Ilves");
        assertThat(replies.get(3).path("entries").path(0).path("date").asText()).isEqualTo("2023-11-04");
        assertThat(replies.get(4).path("message").asText())
                .isEqualTo("ask takes no \"quetsion\"; did you mean \"question\"?");
        assertThat(replies.get(5).path("excerpts")).isEmpty();
        assertThat(replies.get(6).path("message").asText()).contains("There is no command /sing.");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void aBatchLosesNoRequestAndNoFilter() throws IOException {
        String asking = "\"command\":\"ask\",\"text\":\"How many people does the ferry line employ?\",\"limit\":1";
        List<JsonNode> replies = batch(
                "\uFEFF{\"id\":1," + asking + "}\r\n{\"id\":2," + asking + "} {\"id\":3," + asking + "}\r\n{\"id\":4,"
                        + asking + ",\"publisher\":[\"Harbour Post\"]}\r\n{\"id\":5," + " ".repeat(2 << 20) + asking
                        + "}\n{\"id\":6," + asking + "}");

        assertThat(replies)
                .extracting(reply -> reply.path("outcome").asText())
                .containsExactly("found", "invalid", "invalid", "invalid", "found");
        assertThat(replies.get(1).path("message").asText()).isEqualTo("the line is no single JSON object");
        assertThat(replies.get(2).path("message").asText()).isEqualTo("\"publisher\" has to be a text or a number");
        assertThat(replies.get(3).path("message").asText()).isEqualTo("the line is longer than 1,048,576 characters");
    }

    @Test
    void anAtSignBeginsANameAndNoFileOfOptions() throws IOException {
        Path file = Files.writeString(root.resolve("options"), "--colour");

        assertThat(run("ask", "@" + file).out()).startsWith("/ask @" + file);
    }

    @Test
    void aTimelineWithoutEntriesSaysSoWhenAPictureIsWanted() {
        Path picture = root.resolve("timeline.png");

        assertThat(run("timeline", "--from", "soon", "--png", picture.toString())
                        .err())
                .startsWith("“soon” is no date");
        assertThat(run("timeline", "zeppelin", "--png", picture.toString()).exit())
                .isEqualTo(1);
        assertThat(picture).doesNotExist();
    }

    @Test
    void aFolderForSettingsThatIsNamedHasToBeThere() {
        String nowhere = root.resolve("confg").toString();
        String message = "There is no folder %s with settings; create it, or leave --config out.".formatted(nowhere);

        assertThat(run("ask", "ferry", "--config", nowhere)).isEqualTo(new Run(2, "", message + "\n"));
        assertThat(run("doctor", "--config", nowhere).out()).contains("BAD   settings: " + message);
    }

    @Test
    void anExportHasALineForEveryDocument() throws IOException {
        for (String what : List.of("quotations", "dates", "timeline")) {
            Run run = run("export", what);

            assertThat(run.exit()).isZero();
            List<String> documents = new ArrayList<>();
            for (String line : run.out().lines().toList()) {
                documents.add(JSON.readTree(line).path("doc").asText());
            }
            assertThat(documents).containsExactly("ferries.md", "lighthouse.md");
        }
        assertThat(run("export", "everything").err()).contains("there are quotations, dates and timeline");
    }

    @Test
    void badUsageIsOneLineAndExitsWith2() {
        assertThat(run("ask", "--colour", "x"))
                .isEqualTo(new Run(2, "", "Unknown option: '--colour'; see ./footnote ask --help\n"));
        assertThat(run("sing").exit()).isEqualTo(2);
        assertThat(run("ask").err()).contains("Ask something");
        assertThat(run().exit()).isEqualTo(2);
    }

    @Test
    void aMissingFolderIsToldInOneSentence() {
        Run run = runPlain("ask", "x", "--documents", root.resolve("nowhere").toString(), "--data", data());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().startsWith("There is no documents folder");
    }

    @Test
    void anEmptyFolderIsToldInOneSentence() throws IOException {
        Path empty = Files.createDirectories(root.resolve("empty"));

        Run run = runPlain("ask", "x", "--documents", empty.toString(), "--data", data());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("holds nothing that can be read");
    }

    @Test
    void anUnreadableFileIsReportedAndTheRestAnswers() throws IOException {
        Files.write(brief.documents().resolve("bad.txt"), new byte[] {(byte) 0xC3, 0x01});

        Run run = run("ask", "How many people does the ferry line employ?");

        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .isEqualTo("Left out: bad.txt, since the byte at offset 0 is no UTF-8; save the file as UTF-8.\n");
        assertThat(run("sources").out()).contains("Left out: bad.txt");
    }

    @Test
    void brokenSettingsStopTheStartWithOneSentence() throws IOException {
        Path config = Files.createDirectories(root.resolve("config"));
        Files.writeString(config.resolve("footnote.yaml"), "answers: {pasages: 3}");
        assertThat(run("ask", "x", "--config", config.toString()).err())
                .isEqualTo(
                        "The setting \"answers.pasages\" in footnote.yaml is unknown; did you mean \"answers.passages\"?\n");

        Files.writeString(config.resolve("footnote.yaml"), "");
        Files.writeString(config.resolve("people.yaml"), "people: [{nam: x}]");
        Run run = run("ask", "x", "--config", config.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("people.yaml").contains("entry 1 has no \"name\"");
    }

    @Test
    void aDataPathThatIsAFileIsToldInOneSentence() throws IOException {
        Path file = Files.writeString(root.resolve("data.txt"), "not a folder");

        Run run = runPlain("ask", "x", "--documents", brief.documents().toString(), "--data", file.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void aSecondServeOnOneDataFolderIsRefused() throws IOException {
        Files.createDirectories(Path.of(data()));
        try (FileChannel other = FileChannel.open(
                        Path.of(data(), "serve.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();

            Run run = run("serve");

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("Another Footnote is serving");
        }
    }

    @Test
    @Timeout(60)
    void whereNothingCanBeOpenedServeEnds() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Path config = Files.createDirectories(root.resolve("config"));
            Files.writeString(config.resolve("footnote.yaml"), "web: {port: %d}".formatted(taken.getLocalPort()));

            Run run = run("serve", "--no-discord", "--no-slack", "--config", config.toString());

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err())
                    .contains("choose another port")
                    .endsWith("Nothing could be opened, so there is nothing to serve.\n");
        }
    }

    @Test
    void theDoctorSaysWhatIsThere() {
        Run run = run("doctor");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("ok    documents: 2 files").contains("note  index: not built yet");
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!all.isEmpty()) {
            all.addAll(List.of("--documents", brief.documents().toString(), "--data", data()));
        }
        return runPlain(all.toArray(String[]::new));
    }

    private Run runPlain(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Style.PLAIN,
                120,
                false);
        int exit =
                new FootnoteCli(new ConfiguredMaker(root, Map.of(), console), console, TestBrief.CLOCK).run(arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private List<JsonNode> batch(String requests) throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(requests.getBytes(StandardCharsets.UTF_8)));
        try {
            List<JsonNode> replies = new ArrayList<>();
            for (String line : run("batch").out().lines().toList()) {
                replies.add(JSON.readTree(line));
            }
            return replies;
        } finally {
            System.setIn(before);
        }
    }

    private String data() {
        return root.resolve("data").toString();
    }
}
