package dev.footnote.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Asks Slack whose tokens these are and what they may do, with a time limit and without joining.
public final class SlackAccount {
    /// What the bot does needs these; `config/slack-manifest.yaml` asks for them.
    private static final List<String> NEEDED = List.of("commands", "chat:write", "app_mentions:read", "im:history");

    /// So that those who may change the brief can add files of messages.
    private static final String FOR_EDITORS = "files:read";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SlackSettings settings;

    public SlackAccount(SlackSettings settings) {
        this.settings = settings;
    }

    /// What Slack says. No answer ever holds a token.
    public sealed interface Answer {
        /// @param missing scopes that the bot lacks
        record Known(String team, String name, List<String> missing) implements Answer {
            public Known {
                missing = List.copyOf(missing);
            }
        }

        /// @param token which one: part of a sentence
        record Refused(String token) implements Answer {}

        /// @param reason part of a sentence
        record Unreachable(String reason) implements Answer {}
    }

    /// @param limit for each of two requests; at least a millisecond
    public Answer ask(Duration limit) {
        OkHttpClient client = new OkHttpClient.Builder().callTimeout(limit).build();
        try {
            Said bot = say(client, "auth.test", settings.botToken());
            if (!bot.ok()) {
                return new Answer.Refused("bot token (xoxb-…)");
            }
            if (!say(client, "apps.connections.open", settings.appToken()).ok()) {
                return new Answer.Refused("app token (xapp-…, with the scope connections:write)");
            }
            List<String> missing = new ArrayList<>(bot.scopes().isEmpty() ? List.of() : needed());
            missing.removeAll(bot.scopes());
            return new Answer.Known(
                    bot.body().path("team").asText("?"), bot.body().path("user").asText("?"), missing);
        } catch (IllegalArgumentException noAddress) {
            return new Answer.Unreachable("\"%s\" is no web address".formatted(settings.apiBase()));
        } catch (IOException failed) {
            return new Answer.Unreachable(
                    failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage());
        } finally {
            client.connectionPool().evictAll();
            client.dispatcher().executorService().shutdown();
        }
    }

    private List<String> needed() {
        List<String> needed = new ArrayList<>(NEEDED);
        if (!settings.editors().isEmpty()) {
            needed.add(FOR_EDITORS);
        }
        return needed;
    }

    private record Said(JsonNode body, List<String> scopes) {
        private boolean ok() {
            return body.path("ok").asBoolean();
        }
    }

    private Said say(OkHttpClient client, String method, String token) throws IOException {
        if (token.isEmpty() || !token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return new Said(JSON.createObjectNode(), List.of());
        }
        Request request = new Request.Builder()
                .url(settings.apiBase() + method)
                .header("Authorization", "Bearer " + token)
                .post(RequestBody.create(new byte[0]))
                .build();
        try (Response response = client.newCall(request).execute()) {
            if (response.code() != 200) {
                throw new IOException("it answered with HTTP " + response.code());
            }
            return new Said(JSON.readTree(response.body().string()), scopes(response.header("x-oauth-scopes")));
        }
    }

    private static List<String> scopes(@Nullable String header) {
        return header == null
                ? List.of()
                : Arrays.stream(header.split(",")).map(String::strip).toList();
    }
}
