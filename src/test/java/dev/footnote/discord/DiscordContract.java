package dev.footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What Discord demands of a request: its own description of the interface, where that is at hand, and the limits
/// that the description does not hold.
final class DiscordContract {
    /// Read once, since it is large.
    private static final Optional<DiscordDescription> DESCRIPTION = DiscordDescription.find();

    List<String> violations(SentRequest request) {
        List<String> found = new ArrayList<>();
        if (!request.body().isMissingNode()) {
            DESCRIPTION.ifPresent(known -> known.violations(request)
                    .forEach(violation -> found.add(request.method() + " " + request.path() + ": " + violation)));
            JsonNode data =
                    request.path().startsWith("interactions/") ? request.body().path("data") : request.body();
            boolean shows = request.path().startsWith("webhooks/")
                    || (request.path().startsWith("interactions/")
                            && Set.of(4, 7).contains(request.body().path("type").asInt()));
            if (shows) {
                found.addAll(messageViolations(data));
            }
            if (request.path().endsWith("/commands")) {
                request.body().forEach(command -> commandViolations(command, found));
            }
        }
        return found;
    }

    /// What is wrong with a message of components.
    static List<String> messageViolations(JsonNode message) {
        List<String> found = new ArrayList<>();
        int[] counts = new int[2];
        Set<String> ids = new HashSet<>();
        message.path("components").forEach(component -> walk(component, counts, ids, found));
        check(counts[0] >= 1 && counts[0] <= 40, counts[0] + " components", found);
        check(counts[1] <= 4_000, counts[1] + " characters", found);
        check(counts[1] >= 1, "an empty message", found);
        check((message.path("flags").asInt() & 1 << 15) != 0, "no flag for components", found);
        check(!message.has("content") || message.get("content").asText().isEmpty(), "content beside components", found);
        check(!message.has("embeds") || message.get("embeds").isEmpty(), "embeds beside components", found);
        JsonNode mentions = message.path("allowed_mentions");
        check(mentions.has("parse") && mentions.get("parse").isEmpty(), "mentions are on", found);
        check(
                !mentions.has("users")
                        && !mentions.has("roles")
                        && !mentions.path("replied_user").asBoolean(false),
                "somebody is mentioned",
                found);
        return found;
    }

    private static void walk(JsonNode component, int[] counts, Set<String> ids, List<String> found) {
        counts[0]++;
        switch (component.path("type").asInt()) {
            case 1 -> check(inRange(component.path("components").size(), 1, 5), "a row of buttons", found);
            case 2 -> button(component, ids, found);
            case 9 ->
                check(
                        inRange(component.path("components").size(), 1, 3) && component.has("accessory"),
                        "a section",
                        found);
            case 10 -> {
                String text = component.path("content").asText();
                counts[1] += text.length();
                check(!text.isBlank(), "an empty text", found);
            }
            case 12 -> {
                check(inRange(component.path("items").size(), 1, 10), "a gallery", found);
                component
                        .path("items")
                        .forEach(item -> check(
                                inRange(item.path("description").asText().length(), 1, 1024),
                                "a picture without words",
                                found));
            }
            case 14, 17 -> {}
            default -> found.add("component type " + component.path("type"));
        }
        component.path("components").forEach(child -> walk(child, counts, ids, found));
        if (component.has("accessory")) {
            walk(component.get("accessory"), counts, ids, found);
        }
    }

    private static void button(JsonNode button, Set<String> ids, List<String> found) {
        check(inRange(button.path("label").asText().length(), 1, 80), "label of " + button, found);
        if (button.path("style").asInt() == 5) {
            check(button.path("url").asText().matches("(?=.{1,512}$)https?://.+"), "address of " + button, found);
        } else {
            String id = button.path("custom_id").asText();
            check(inRange(id.length(), 1, 100), "id of " + button, found);
            check(ids.add(id), "two buttons " + id, found);
        }
    }

    private static void commandViolations(JsonNode command, List<String> found) {
        check(
                command.path("name").asText().matches("[-_a-z0-9]{1,32}")
                        || command.path("type").asInt(1) != 1,
                "name of " + command,
                found);
        if (command.path("type").asInt(1) == 1) {
            check(inRange(command.path("description").asText().length(), 1, 100), "description of " + command, found);
        }
        check(command.path("options").size() <= 25, "options of " + command, found);
        boolean optionalSeen = false;
        for (JsonNode option : command.path("options")) {
            check(option.path("name").asText().matches("[-_a-z0-9]{1,32}"), "name of " + option, found);
            check(inRange(option.path("description").asText().length(), 1, 100), "description of " + option, found);
            check(!(optionalSeen && option.path("required").asBoolean()), "required after optional: " + option, found);
            optionalSeen |= !option.path("required").asBoolean();
        }
    }

    private static boolean inRange(int value, int least, int most) {
        return least <= value && value <= most;
    }

    private static void check(boolean holds, String violation, List<String> found) {
        if (!holds) {
            found.add(violation);
        }
    }

    /// Four fields that the client writes in another type than the description says, and Discord takes both.
    static JsonNode normalised(JsonNode body) {
        JsonNode copy = body.deepCopy();
        normalise(copy);
        return copy;
    }

    private static void normalise(JsonNode node) {
        if (node instanceof ObjectNode object) {
            numbers(object, "contexts");
            numbers(object, "integration_types");
            if (object.path("default_member_permissions").isTextual()) {
                object.put(
                        "default_member_permissions",
                        object.get("default_member_permissions").asLong());
            }
            object.path("attachments").forEach(attachment -> {
                if (attachment instanceof ObjectNode one && one.path("id").isInt()) {
                    one.put("id", one.get("id").asText());
                }
            });
        }
        node.forEach(DiscordContract::normalise);
    }

    private static void numbers(ObjectNode object, String field) {
        if (object.path(field) instanceof ArrayNode array) {
            ArrayNode numbers = StandInJson.array();
            array.forEach(element -> numbers.add(element.asInt()));
            object.set(field, numbers);
        }
    }
}
