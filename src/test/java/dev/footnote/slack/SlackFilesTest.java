package dev.footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import dev.footnote.conversation.BriefCommand;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.FrontException;
import dev.footnote.conversation.SourcesCommand;
import dev.footnote.intake.AddressRule;
import dev.footnote.intake.BriefEditor;
import dev.footnote.intake.LinkFetcher;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.TestBrief;
import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// "Add to the brief" on a message in Slack: the real Bolt against a Slack on loopback that gives files to the bot's
/// token alone.
final class SlackFilesTest {
    private static final String ADD = "add_to_brief";
    private static final String STRANGER = "U666";
    private static final String STORY =
            "The crane of the harbour was taken down on Friday, said Nora Quayle, the mayor.";
    private static final String OTHER = "A bell was hung in the tower of the school, which had been silent for years.";

    @TempDir
    private Path root;

    private TestBrief brief;
    private Library library;
    private SlackHouse house;
    private SlackStandIn slack;

    @BeforeEach
    void open() throws IOException, FrontException {
        brief = TestBrief.ofTheIsland(root.resolve("island"));
        library = brief.open();
        library.refresh(IndexProgress.SILENT);
        house = new SlackHouse(root.resolve("house"));
        slack = house.slack();
        BriefEditor editor = new BriefEditor(
                library,
                brief.documents(),
                new LinkFetcher(AddressRule.PUBLIC, SlackHouse.MOST_BYTES),
                SlackHouse.MOST_BYTES);
        house.front(
                        new SlackSettings(
                                SlackStandIn.BOT,
                                SlackStandIn.APP,
                                Optional.of(slack.api()),
                                false,
                                List.of(SlackStandIn.ASKER)),
                        new Dispatcher(library, List.of(new SourcesCommand(), new BriefCommand(editor))))
                .open();
    }

    @AfterEach
    void close() throws IOException {
        house.close();
        library.close();
    }

    private String told(ObjectNode... files) {
        SentToSlack sent = slack.awaitResponse(slack.shortcut(ADD, "Have a look", files));
        assertThat(sent.body().path("response_type").asText()).isEqualTo("ephemeral");
        assertThat(sent.body().path("replace_original").asBoolean()).isFalse();
        return sent.words();
    }

    private String text(String id) {
        return library.read(state -> state.require(new DocumentId(id)).text());
    }

    private List<String> inTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(brief.documents())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachFileOfTheMessageIsInTheBriefWhenItIsSaidToBe() {
        String told = told(slack.file("crane.md", "text/plain", STORY), slack.file("Bell", "text/plain", OTHER));
        assertThat(told).contains("crane.md is in the brief", "Bell.txt is in the brief");
        assertThat(text("crane.md")).isEqualTo(STORY);
        assertThat(text("Bell.txt")).isEqualTo(OTHER);
    }

    @Test
    void oneThatCannotComeInKeepsNoOtherOut() throws IOException {
        String told = told(
                slack.file("photo.png", "image/png", "a picture"),
                slack.file("crane.md", "text/plain", STORY),
                slack.file("large.txt", "text/plain", "word ".repeat(SlackHouse.MOST_BYTES)),
                slack.file("ferries.md", "text/plain", OTHER));
        assertThat(told)
                .contains(
                        "photo.png, since it is image/png",
                        "crane.md is in the brief",
                        "large.txt, since it is larger than the 10,000 bytes",
                        "ferries.md, since the brief has another document");
        assertThat(slack.requests("files/photo.png")).isEmpty();
        assertThat(inTheFolder()).containsExactly("crane.md", "ferries.md", "lighthouse.md");
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsFetched() throws IOException {
        ObjectNode file = slack.file("crane.md", "text/plain", STORY);
        for (ObjectNode[] files : List.of(new ObjectNode[] {file}, new ObjectNode[0])) {
            SentToSlack refusal = slack.awaitResponse(slack.shortcutBy(STRANGER, ADD, "Have a look", files));
            assertThat(refusal.words()).contains("slack.editors");
            assertThat(refusal.body().path("response_type").asText()).isEqualTo("ephemeral");
        }
        assertThat(slack.requests("files/")).isEmpty();
        assertThat(inTheFolder()).containsExactly("ferries.md", "lighthouse.md");
    }

    @Test
    void aMessageWithoutAFileIsAnsweredByOneSentence() {
        assertThat(told()).isEqualTo("That message has no file that could be added.");
    }

    @Test
    void theTokenIsShownToSlackAloneWhereverTheFileIsSaidToBe() throws IOException {
        List<String> overheard = new CopyOnWriteArrayList<>();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            overheard.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        elsewhere.start();
        try {
            String address = "http://127.0.0.1:%d/crane.md"
                    .formatted(elsewhere.getAddress().getPort());
            ObjectNode redirected = slack.fileElsewhere("moved.md", "text/plain", address);
            ObjectNode foreign = slack.file("foreign.md", "text/plain", STORY).put("url_private_download", address);
            assertThat(told(redirected, foreign))
                    .contains("moved.md, since it leads to", "foreign.md, since it leads to");
            assertThat(overheard).isEmpty();
        } finally {
            elsewhere.stop(0);
        }
        assertThat(inTheFolder()).containsExactly("ferries.md", "lighthouse.md");
    }

    @Test
    void aSignInPageIsNoDocument() throws IOException {
        ObjectNode unknown = slack.file("kept.md", "text/plain", STORY);
        unknown.put("url_private_download", unknown.path("url_private_download").asText() + ".gone");
        assertThat(told(unknown)).contains("kept.md, since its server gives something else", "files:read");
        assertThat(inTheFolder()).containsExactly("ferries.md", "lighthouse.md");
    }

    @Test
    void whatSlackOnlyLinksToOrHasNoMoreIsRefused() {
        ObjectNode linked = slack.file("board.md", "text/plain", STORY).put("is_external", true);
        ObjectNode deleted = slack.file("deleted.md", "text/plain", STORY);
        deleted.remove("url_private_download");
        assertThat(told(linked, deleted))
                .contains("board.md, since Slack only links to it", "deleted.md, since Slack does not give it out");
    }

    @Test
    void aFileOfAnotherWorkspaceIsAskedForFirst() {
        slack.file("shared.md", "text/plain", STORY);
        ObjectNode heldBack = slack.file("x", "text/plain", STORY);
        heldBack.removeAll();
        heldBack.put("id", "F-shared").put("file_access", "check_file_info");
        assertThat(told(heldBack)).contains("shared.md is in the brief");
        assertThat(slack.requests("files.info")).hasSize(1);
    }
}
