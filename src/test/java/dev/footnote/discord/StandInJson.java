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
    static final String FORUM = "7002";
    static final String CHANNEL = "7001";
    /// The channel in which the bot and somebody talk alone.
    static final String DIRECT = "6002";
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
        ArrayNode channels = guild.putArray("channels");
        channels.addObject()
                .put("id", CHANNEL)
                .put("type", 0)
                .put("name", "general")
                .put("position", 0);
        channels.addObject()
                .put("id", FORUM)
                .put("type", 15)
                .put("name", "questions")
                .put("position", 1);
        ObjectNode member = guild.putArray("members").addObject();
        member.set("user", user(BOT, BOT_NAME));
        member.putArray("roles");
        for (String empty : new String[] {"threads", "guild_scheduled_events", "emojis", "voice_states", "stickers"}) {
            guild.putArray(empty);
        }
        return guild;
    }

    /// Another server that the bot has been invited to, where everybody is an administrator, with one channel.
    static ObjectNode anotherGuild(String id, String channel) {
        ObjectNode guild = guild().put("id", id).put("name", "Another server");
        ((ObjectNode) guild.get("roles").get(0)).put("id", id);
        ObjectNode general = (ObjectNode) guild.get("channels").get(0);
        general.put("id", channel);
        guild.putArray("channels").add(general);
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

    /// A file that somebody has attached to a command.
    static ObjectNode attachment(String id, String name) {
        return object().put("id", id)
                .put("filename", name)
                .put("size", 1_000)
                .put("url", "https://cdn.example/%s/%s".formatted(id, name))
                .put("proxy_url", "https://proxy.example/%s/%s".formatted(id, name));
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

    static ObjectNode gateway(String address) {
        ObjectNode gateway = object().put("url", address).put("shards", 2);
        gateway.putObject("session_start_limit")
                .put("total", 1000)
                .put("remaining", 999)
                .put("reset_after", 0)
                .put("max_concurrency", 1);
        return gateway;
    }

    static ObjectNode privateChannel(String id, String recipient) {
        ObjectNode channel = object().put("id", id).put("type", 1);
        channel.putArray("recipients").add(user(recipient, "user" + recipient));
        return channel;
    }

    /// A new post in the forum.
    static ObjectNode post(String id, String title, String userId) {
        return thread(id, object().put("name", title))
                .put("parent_id", FORUM)
                .put("owner_id", userId)
                .put("newly_created", true);
    }

    static ObjectNode thread(String id, JsonNode asked) {
        ObjectNode thread = object().put("id", id)
                .put("type", 11)
                .put("guild_id", GUILD)
                .put("parent_id", CHANNEL)
                .put("owner_id", BOT)
                .put("name", asked.path("name").asText("thread"))
                .put("member_count", 1)
                .put("message_count", 0)
                .put("total_message_sent", 0)
                .put("rate_limit_per_user", 0)
                .put("flags", 0);
        thread.putObject("thread_metadata")
                .put("archived", false)
                .put("locked", false)
                .put("auto_archive_duration", 1440)
                .put("archive_timestamp", "2023-11-20T10:00:00Z");
        return thread;
    }

    /// A message of the bot's that answers no interaction, as Discord gives it back.
    static ObjectNode sent(String id, String channel, JsonNode content) {
        ObjectNode message = said(id, channel, BOT, "");
        message.put("flags", content.path("flags").asInt());
        message.set("components", numbered(content.path("components").deepCopy(), new int[] {1}));
        return message;
    }

    /// What somebody says in a channel; in a private one when that is [#DIRECT].
    static ObjectNode said(String id, String channel, String userId, String content) {
        ObjectNode message = object().put("id", id).put("type", 0).put("channel_id", channel);
        message.set("author", user(userId, userId.equals(BOT) ? BOT_NAME : "user" + userId));
        message.put("content", content).put("timestamp", "2023-11-20T10:00:00Z").put("flags", 0);
        for (String empty : new String[] {"mentions", "mention_roles", "attachments", "embeds", "components"}) {
            message.putArray(empty);
        }
        message.put("tts", false).put("mention_everyone", false).put("pinned", false);
        if (!channel.equals(DIRECT)) {
            message.put("guild_id", GUILD);
            ObjectNode member = message.putObject("member").put("joined_at", "2023-01-01T00:00:00Z");
            member.putArray("roles");
        }
        return message;
    }

    /// The same message, mentioning the bot.
    static ObjectNode mentioning(ObjectNode message) {
        ObjectNode copy = message.deepCopy();
        copy.put("content", "<@" + BOT + "> " + message.get("content").asText());
        copy.putArray("mentions").add(user(BOT, BOT_NAME));
        return copy;
    }

    /// The same message, in reply to another.
    static ObjectNode replying(ObjectNode message, ObjectNode other) {
        ObjectNode copy = message.deepCopy().put("type", 19);
        copy.putObject("message_reference")
                .put("message_id", other.get("id").asText())
                .put("channel_id", other.get("channel_id").asText());
        copy.set("referenced_message", other);
        return copy;
    }

    /// The `data` of a command from the menu of a message.
    static ObjectNode messageCommand(String name, ObjectNode message) {
        ObjectNode data = object().put("id", "5001")
                .put("name", name)
                .put("type", 3)
                .put("target_id", message.get("id").asText());
        data.putObject("resolved").putObject("messages").set(message.get("id").asText(), message);
        return data;
    }

    /// Discord numbers the components of a message.
    /// An uploaded file is given back with the place where it is kept.
    private static void keep(ObjectNode media) {
        media.put("url", "https://cdn.example/timeline.png")
                .put("proxy_url", "https://proxy.example/timeline.png")
                .put("id", "77")
                .put("attachment_id", "77")
                .put("width", 1200)
                .put("height", 400)
                .put("content_type", "image/png")
                .put("loading_state", 2);
    }

    private static JsonNode numbered(JsonNode node, int[] next) {
        if (node instanceof ObjectNode object) {
            if (object.has("type") && !object.has("id")) {
                object.put("id", next[0]++);
            }
            if (object.path("url").asText().startsWith("attachment://")) {
                keep(object);
            }
            object.forEach(child -> numbered(child, next));
        } else if (node instanceof ArrayNode array) {
            array.forEach(child -> numbered(child, next));
        }
        return node.isMissingNode() ? array() : node;
    }
}
