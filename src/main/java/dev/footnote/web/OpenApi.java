package dev.footnote.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/// The interface's own description, in OpenAPI 3.1. Commands and their parameters come from the specs; the forms of the
/// replies from `schemas.json`, which tests hold against real replies.
final class OpenApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMAS = "schemas.json";

    private OpenApi() {}

    static String describe(List<CommandSpec> specs) {
        ObjectNode document = JSON.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Footnote")
                .put("version", "1")
                .put("description", "Verbatim, cited answers from a folder of documents. Offsets are code points.");
        ObjectNode paths = document.putObject("paths");
        specs.forEach(spec -> paths.set("/api/" + spec.name(), command(spec)));
        others(paths);
        document.putObject("components").set("schemas", schemas());
        return document.toPrettyString();
    }

    private static ObjectNode command(CommandSpec spec) {
        ObjectNode path = JSON.createObjectNode();
        ObjectNode get = path.putObject("get").put("operationId", spec.name()).put("summary", spec.summary());
        spec.parameters().forEach(parameter -> get.withArray("parameters").add(parameter(parameter)));
        get.withArray("parameters")
                .addObject()
                .put("name", "limit")
                .put("in", "query")
                .put("description", "The most items, from 1 to 1000")
                .set(
                        "schema",
                        JSON.createObjectNode()
                                .put("type", "integer")
                                .put("minimum", 1)
                                .put("maximum", 1_000));
        get.set("responses", answers(spec));
        ObjectNode post = path.putObject("post")
                .put("operationId", spec.name() + "ByBody")
                .put("summary", spec.summary());
        post.set("requestBody", content(body(spec)).put("required", true));
        post.set("responses", answers(spec));
        return path;
    }

    private static ObjectNode parameter(Parameter parameter) {
        ObjectNode node = JSON.createObjectNode()
                .put("name", parameter.name())
                .put("in", "query")
                .put("description", parameter.summary())
                .put("required", parameter.required());
        node.putObject("schema").put("type", "string");
        return node;
    }

    private static ObjectNode body(CommandSpec spec) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        spec.parameters().forEach(parameter -> {
            properties.putObject(parameter.name()).put("type", "string").put("description", parameter.summary());
            if (parameter.required()) {
                schema.withArray("required").add(parameter.name());
            }
        });
        properties.putObject("limit").put("type", "integer").put("minimum", 1).put("maximum", 1_000);
        return schema;
    }

    private static ObjectNode answers(CommandSpec spec) {
        ObjectNode responses = JSON.createObjectNode();
        String name = spec.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + spec.name().substring(1) + "Reply";
        responses.set("200", content(reference(name)).put("description", "Answered, or not in the documents"));
        responses.set("400", content(reference("Refusal")).put("description", "The call made no sense"));
        responses.set("500", content(reference("Refusal")).put("description", "Our own failure"));
        return responses;
    }

    private static void others(ObjectNode paths) {
        read(paths, "/health", "Whether the page works", reference("Health"));
        ObjectNode offers = JSON.createObjectNode().put("type", "array");
        offers.set("items", reference("Offer"));
        ObjectNode complete = read(paths, "/api/complete", "What may come next in a line", offers);
        complete.withArray("parameters")
                .addObject()
                .put("name", "line")
                .put("in", "query")
                .set("schema", JSON.createObjectNode().put("type", "string"));
        ObjectNode refresh = paths.putObject("/api/refresh").putObject("post").put("summary", "Read the folder again");
        refresh.putObject("responses")
                .set("202", content(reference("State")).put("description", "Begun; /api/events tells how it goes"));
        paths.putObject("/api/events")
                .putObject("get")
                .put("summary", "Progress of indexing, as server-sent events: state, progress, done, failed")
                .putObject("responses")
                .putObject("200")
                .put("description", "A stream of events")
                .putObject("content")
                .putObject("text/event-stream");
    }

    private static ObjectNode read(ObjectNode paths, String path, String summary, ObjectNode schema) {
        ObjectNode get = paths.putObject(path).putObject("get").put("summary", summary);
        get.putObject("responses").set("200", content(schema).put("description", summary));
        return get;
    }

    private static ObjectNode content(ObjectNode schema) {
        ObjectNode node = JSON.createObjectNode();
        node.putObject("content").putObject("application/json").set("schema", schema);
        return node;
    }

    private static ObjectNode reference(String schema) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema);
    }

    private static JsonNode schemas() {
        try (InputStream stream = OpenApi.class.getResourceAsStream(SCHEMAS)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + SCHEMAS);
            }
            return JSON.readTree(stream);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
