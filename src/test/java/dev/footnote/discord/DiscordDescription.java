package dev.footnote.discord;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Discord's OpenAPI description, as a judge of request bodies.
final class DiscordDescription {
    private static final String LOCATION = "https://discord.com/openapi.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /// The paths we send bodies to, with the parts that vary left out.
    private static final List<Map.Entry<String, String>> ROUTES = List.of(
            Map.entry(
                    "interactions/[^/]+/[^/]+/callback", "/interactions/{interaction_id}/{interaction_token}/callback"),
            Map.entry("webhooks/[^/]+/[^/]+", "/webhooks/{webhook_id}/{webhook_token}"),
            Map.entry(
                    "webhooks/[^/]+/[^/]+/messages/@original",
                    "/webhooks/{webhook_id}/{webhook_token}/messages/@original"),
            Map.entry("applications/[^/]+/commands", "/applications/{application_id}/commands"),
            Map.entry(
                    "applications/[^/]+/guilds/[^/]+/commands",
                    "/applications/{application_id}/guilds/{guild_id}/commands"),
            Map.entry("users/@me/channels", "/users/@me/channels"),
            Map.entry("channels/[^/]+/messages/[^/]+/threads", "/channels/{channel_id}/messages/{message_id}/threads"),
            Map.entry("channels/[^/]+/messages", "/channels/{channel_id}/messages"),
            Map.entry("channels/[^/]+/messages/[^/]+", "/channels/{channel_id}/messages/{message_id}"));

    private DiscordDescription(String text) {
        registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(LOCATION, text)));
    }

    /// Empty, with a line that says so, when the file is not there.
    static Optional<DiscordDescription> find() {
        Path file = Path.of(System.getProperty("footnote.shared", "../shared"), "specs", "discord", "openapi.json");
        if (!Files.exists(file)) {
            System.out.println(
                    "Discord's description is not at " + file + ": bodies are checked against our own list alone");
            return Optional.empty();
        }
        try {
            return Optional.of(new DiscordDescription(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> violations(SentRequest request) {
        Optional<String> route = ROUTES.stream()
                .filter(known -> request.path().matches(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (route.isEmpty()) {
            return List.of("no such route");
        }
        JsonNode body = JSON.readTree(DiscordContract.normalised(request.body()).toString());
        return schemas
                .computeIfAbsent(request.method() + " " + route.get(), key -> schema(request.method(), route.get()))
                .validate(body)
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private Schema schema(String method, String route) {
        String pointer = "/paths/%s/%s/requestBody/content/application~1json/schema"
                .formatted(
                        route.replace("~", "~0")
                                .replace("/", "~1")
                                .replace("{", "%7B")
                                .replace("}", "%7D"),
                        method.toLowerCase(java.util.Locale.ROOT));
        return registry.getSchema(SchemaLocation.of(LOCATION + "#" + pointer));
    }
}
