package dev.footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Outcome;
import dev.footnote.conversation.ReaderLinks;
import dev.footnote.conversation.ReplyBlock;
import dev.footnote.conversation.ReplyGallery;
import dev.footnote.conversation.json.JsonReplyRenderer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The interface for programs, and the document that describes it.
class WebApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonReplyRenderer RENDERER = new JsonReplyRenderer();

    @TempDir
    Path root;

    private WebHouse house;

    @BeforeEach
    void open() {
        house = new WebHouse(root);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aCommandAnswersAsTheCommandLineDoesInJson() throws IOException {
        Invocation call = Invocation.of("ask", "question", "How many people does the ferry line employ?");
        String printed =
                RENDERER.render(call, house.dispatcher().dispatch(call)).toString();

        HttpResponse<String> got = house.get(
                "/api/ask?question=" + ReaderLinks.encode(call.arguments().get("question")));
        HttpResponse<String> posted = house.post("/api/ask", JSON.writeValueAsString(call.arguments()));

        assertThat(JSON.readTree(got.body())).isEqualTo(JSON.readTree(printed));
        assertThat(posted.body()).isEqualTo(got.body());
        assertThat(got.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void everyReplyOfTheGalleryHasTheFormThatTheDocumentTells() throws IOException {
        JsonNode document = description();
        ReplyGallery.all().forEach((name, reply) -> {
            Invocation call = reply.blocks().getFirst() instanceof ReplyBlock.Restated(Invocation restated)
                    ? restated
                    : new Invocation("ask", Map.of());
            boolean refused = reply.outcome() == Outcome.INVALID || reply.outcome() == Outcome.FAILED;
            assertThat(violations(
                            document,
                            refused ? "Refusal" : replyOf(call.command()),
                            RENDERER.render(call, reply).toString()))
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void everyAnswerOfTheServerHasTheFormThatTheDocumentTells() throws IOException {
        JsonNode document = description();
        Map<String, String> calls = Map.of(
                "/api/ask?question=bitcoin+price", "AskReply",
                "/api/ask?question=Who+voted+on+the+ferry%3F&limit=2", "AskReply",
                "/api/quote?person=ilves", "QuoteReply",
                "/api/timeline?topic=lamp", "TimelineReply",
                "/api/check?text=%E2%80%9CNobody+likes+to+see+a+ship+go%E2%80%9D", "CheckReply",
                "/api/sources", "SourcesReply",
                "/api/help", "HelpReply",
                "/api/ask", "Refusal",
                "/api/ask?qestion=x", "Refusal",
                "/health", "Health");
        calls.forEach((path, schema) -> assertThat(
                        violations(document, schema, house.get(path).body()))
                .as(path)
                .isEmpty());
        assertThat(violations(document, "State", house.post("/api/refresh", "").body()))
                .isEmpty();
        assertThat(house.get("/api/ask").statusCode()).isEqualTo(400);
        assertThat(house.get("/api/sing").statusCode()).isEqualTo(404);
    }

    @Test
    void theDocumentNamesEveryCommandWithItsParameters() throws IOException {
        JsonNode paths = description().path("paths");

        house.dispatcher().specs().forEach(spec -> {
            List<String> named = paths.path("/api/" + spec.name())
                    .path("get")
                    .path("parameters")
                    .findValuesAsText("name");
            List<String> expected = new ArrayList<>();
            spec.parameters().forEach(parameter -> expected.add(parameter.name()));
            expected.add("limit");
            assertThat(named).as(spec.name()).isEqualTo(expected);
        });
        paths.properties()
                .forEach(path -> assertThat(
                                path.getValue().has("get") || path.getValue().has("post"))
                        .isTrue());
    }

    @Test
    void aBadBodyGetsOneSentence() throws IOException {
        for (String body : List.of("", "[1]", "{\"question\":", "{\"question\":{}}", "{} {}", "null")) {
            HttpResponse<String> reply = house.post("/api/ask", body);

            assertThat(reply.statusCode()).as(body).isEqualTo(400);
            assertThat(JSON.readTree(reply.body()).path("message").asText())
                    .as(body)
                    .hasSizeLessThan(120);
        }
        assertThat(house.get("/api/ask?qestion=x").body()).contains("did you mean \\\"question\\\"?");
        assertThat(house.get("/api/ask?question=x&limit=many").body()).contains("is no limit");
    }

    @Test
    void figuresCountRequestsAndHoldNoQuestion() {
        house.get("/api/ask?question=Who+sold+the+zeppelin%3F");
        house.get("/people?name=zeppelin");
        String figures = house.get("/metrics").body();

        assertThat(figures)
                .contains("footnote_documents 3.0", "route=\"/api/{command}\",status=\"200\"", "jvm_memory_used_bytes")
                .doesNotContain("zeppelin");
    }

    @Test
    void whoeverListensHearsThatTheFolderWasRead() throws IOException {
        house.brief().with("pier.md", "The pier of Lorne was closed on 2 January 2024 after a storm.");
        URI address = house.address("/api/events");
        var connection = address.toURL().openConnection();
        connection.setRequestProperty("Accept", "text/event-stream");
        List<String> heard = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heard.add(line);
                if (line.startsWith("data:")
                        && heard.contains("event: state")
                        && heard.stream().noneMatch("asked"::equals)) {
                    heard.add("asked");
                    house.post("/api/refresh", "");
                }
                if (heard.contains("event: done") && line.startsWith("data:")) {
                    break;
                }
            }
        }

        assertThat(heard).contains("event: progress", "event: done");
        assertThat(heard.getLast()).contains("\"read\":1", "\"documents\":4");
    }

    private static String replyOf(String command) {
        return command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1) + "Reply";
    }

    private JsonNode description() throws IOException {
        return JSON.readTree(house.get("/api/openapi.json").body());
    }

    private static List<Error> violations(JsonNode document, String schema, String json) {
        ObjectNode whole = document.deepCopy();
        whole.put("$ref", "#/components/schemas/" + schema);
        Schema form = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31())
                .getSchema(whole.toString(), InputFormat.JSON);
        return form.validate(json, InputFormat.JSON);
    }
}
