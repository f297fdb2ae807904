package dev.footnote.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// What Discord's objects look like, as far as the real client reads them.
final class StandInJson {
    static final String BOT = "9000";
    static final String GUILD = "7000";
    static final String CHANNEL = "7001";
    static final String BOT_NAME = "Footnote Bot";

    private static final ObjectMapper JSON = new ObjectMapper();

    private StandInJson() {}

    static JsonNode parse(String text) {
        try {
            return text.isBlank() ? JSON.missingNode() : JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(text, broken);
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ArrayNode array() {
        return JSON.createArrayNode();
    }

    static String pretty(JsonNode node) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    static ObjectNode user(String id, String name) {
        return object().put("id", id)
                .put("username", name)
                .put("discriminator", "0")
                .put("bot", id.equals(BOT));
    }

    static ObjectNode ready(String session, String resumeUrl) {
        ObjectNode ready = object().put("v", 10).put("session_id", session).put("resume_gateway_url", resumeUrl);
        ready.set("user", user(BOT, BOT_NAME));
        ready.putArray("guilds").addObject().put("id", GUILD).put("unavailable", true);
        ready.putArray("private_channels");
        ready.putObject("application").put("id", BOT).put("flags", 0);
        return ready;
    }

    static ObjectNode guild() {
        ObjectNode guild = object().put("id", GUILD)
                .put("name", "A server")
                .put("member_count", 3)
                .put("owner_id", "1");
        guild.put("afk_timeout", 300);
        ObjectNode role = guild.putArray("roles").addObject();
        role.put("id", GUILD).put("name", "@everyone").put("position", 0).put("permissions", "8");
        role.putObject("colors").put("primary_color", 0);
        guild.putArray("channels")
                .addObject()
                .put("id", CHANNEL)
                .put("type", 0)
                .put("name", "general")
                .put("position", 0);
        ObjectNode member = guild.putArray("members").addObject();
        member.set("user", user(BOT, BOT_NAME));
        member.putArray("roles");
        for (String empty : new String[] {"threads", "guild_scheduled_events", "emojis", "voice_states", "stickers"}) {
            guild.putArray(empty);
        }
        return guild;
    }

    /// Where somebody is when he uses the bot.
    enum Place {
        SERVER,
        /// A server on which the bot is not; the user has it installed for himself.
        FOREIGN_SERVER,
        BOT_DM
    }

    static ObjectNode interaction(String id, int type, String token, Place place, String userId) {
        ObjectNode interaction = object().put("id", id)
                .put("type", type)
                .put("token", token)
                .put("version", 1)
                .put("application_id", BOT)
                .put("locale", "en-US")
                .put("attachment_size_limit", 1000);
        interaction.putArray("entitlements");
        ObjectNode owners = interaction.putObject("authorizing_integration_owners");
        ObjectNode channel = interaction.putObject("channel");
        switch (place) {
            case SERVER -> {
                owners.put("0", GUILD);
                inServer(interaction, channel, GUILD, CHANNEL, userId);
            }
            case FOREIGN_SERVER -> {
                owners.put("1", userId);
                inServer(interaction, channel, "8000", "8001", userId);
            }
            case BOT_DM -> {
                owners.put("1", userId);
                interaction.put("context", 1).put("channel_id", "6001");
                interaction.set("user", user(userId, "user" + userId));
                channel.put("id", "6001").put("type", 1);
                channel.putArray("recipients").add(user(userId, "user" + userId));
            }
        }
        return interaction;
    }

    private static void inServer(ObjectNode interaction, ObjectNode channel, String guild, String id, String userId) {
        interaction.put("context", 0).put("guild_id", guild).put("channel_id", id);
        interaction.putObject("guild").put("id", guild).putArray("features");
        channel.put("id", id)
                .put("type", 0)
                .put("name", "general")
                .put("position", 0)
                .put("permissions", "8");
        ObjectNode member =
                interaction.putObject("member").put("permissions", "8").put("joined_at", "2023-01-01T00:00:00Z");
        member.set("user", user(userId, "user" + userId));
        member.putArray("roles");
    }

    /// The `data` of a slash command or its autocompletion.
    ///
    /// @param focused the option that is being typed; none when empty
    static ObjectNode command(String name, Map<String, String> options, String focused) {
        ObjectNode data = object().put("id", "5000").put("name", name).put("type", 1);
        ArrayNode list = data.putArray("options");
        options.forEach((option, value) -> {
            ObjectNode node =
                    list.addObject().put("name", option).put("type", 3).put("value", value);
            if (option.equals(focused)) {
                node.put("focused", true);
            }
        });
        return data;
    }

    /// A message of the bot, as Discord gives it back.
    ///
    /// @param cause the interaction that the message answers
    static ObjectNode message(String id, JsonNode cause, JsonNode content) {
        ObjectNode message = object().put("id", id)
                .put("type", 20)
                .put("channel_id", cause.get("channel_id").asText());
        message.set("author", user(BOT, BOT_NAME));
        message.put("content", "")
                .put("timestamp", "2023-11-20T10:00:00Z")
                .put("flags", content.path("flags").asInt());
        for (String empty : new String[] {"mentions", "mention_roles", "attachments", "embeds"}) {
            message.putArray(empty);
        }
        message.put("application_id", BOT);
        message.set("components", numbered(content.path("components").deepCopy(), new int[] {1}));
        ObjectNode metadata = message.putObject("interaction_metadata");
        metadata.put("id", cause.get("id").asText())
                .put("type", cause.get("type").asInt());
        metadata.set("user", cause.has("user") ? cause.get("user") : cause.at("/member/user"));
        metadata.set("authorizing_integration_owners", cause.get("authorizing_integration_owners"));
        return message;
    }

    /// Discord numbers the components of a message.
    private static JsonNode numbered(JsonNode node, int[] next) {
        if (node instanceof ObjectNode object) {
            if (object.has("type") && !object.has("id")) {
                object.put("id", next[0]++);
            }
            object.forEach(child -> numbered(child, next));
        } else if (node instanceof ArrayNode array) {
            array.forEach(child -> numbered(child, next));
        }
        return node.isMissingNode() ? array() : node;
    }
}
