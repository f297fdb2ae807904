package dev.footnote.slack;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What Slack demands of a message: a published schema of Block Kit, where that is at hand, the limits that the schema
/// does not hold, and what we demand ourselves so that nothing in a document comes alive.
final class SlackContract {
    private static final String LOCATION = "https://footnote.example/slack-block-kit.schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Optional<SchemaRegistry> REGISTRY = registry();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final int MOST_BLOCKS = 50;
    private static final int MOST_CHARACTERS = 13_000;

    private SlackContract() {}

    private static Optional<SchemaRegistry> registry() {
        Path file = Path.of(
                System.getProperty("footnote.shared", "../shared"), "specs", "slack", "slack-block-kit.schema.json");
        if (!Files.exists(file)) {
            System.out.println("Slack's schema is not at " + file + ": blocks are checked against our own list alone");
            return Optional.empty();
        }
        try {
            String text = Files.readString(file);
            return Optional.of(SchemaRegistry.withDefaultDialect(
                    Dialects.getDraft202012(), builder -> builder.schemas(Map.of(LOCATION, text))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// What is wrong with a message.
    ///
    /// @param blocks as JSON
    /// @param text the plain text beside them
    static List<String> violations(String blocks, String text) {
        List<String> found = new ArrayList<>();
        JsonNode list = JSON.readTree(blocks);
        check(!list.isEmpty() && list.size() <= MOST_BLOCKS, list.size() + " blocks", found);
        Set<String> ids = new HashSet<>();
        int[] characters = {0};
        for (JsonNode block : list) {
            found.addAll(schemaViolations(block));
            walk(block, ids, characters, found);
        }
        check(characters[0] <= MOST_CHARACTERS, characters[0] + " characters", found);
        check(!text.isBlank() && text.length() <= 4_000, "a text of " + text.length() + " characters", found);
        check(!text.contains("<") && !text.contains(">"), "live markup in the text: " + text, found);
        return found;
    }

    private static List<String> schemaViolations(JsonNode block) {
        return REGISTRY.map(registry -> {
                    String type = block.path("type").asString();
                    Schema schema = SCHEMAS.computeIfAbsent(
                            type,
                            name -> registry.getSchema(SchemaLocation.of(LOCATION + "#/$defs/" + name + "_block")));
                    return schema.validate(block).stream()
                            .map(error -> type + ": " + error)
                            .toList();
                })
                .orElse(List.of());
    }

    private static void walk(JsonNode node, Set<String> ids, int[] characters, List<String> found) {
        if (node.isObject()) {
            check(!"mrkdwn".equals(node.path("type").asString()), "text that Slack reads markup in", found);
            check(!"markdown".equals(node.path("type").asString()), "text that Slack reads markup in", found);
            check(!node.path("emoji").asBoolean(false), "emoji codes are on", found);
            if (node.has("action_id")) {
                check(ids.add(node.get("action_id").asString()), "two buttons of one id", found);
            }
            if (node.path("text").isString()) {
                characters[0] += node.get("text").asString().length();
            }
        }
        node.forEach(child -> walk(child, ids, characters, found));
    }

    private static void check(boolean good, String violation, List<String> found) {
        if (!good) {
            found.add(violation);
        }
    }
}
