package dev.footnote.discord;

import java.io.IOException;
import java.time.Duration;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Asks Discord whose token it is, in one request with a time limit and without logging in.
public final class DiscordAccount {
    private final DiscordSettings settings;

    public DiscordAccount(DiscordSettings settings) {
        this.settings = settings;
    }

    /// What Discord says. No answer ever holds the token.
    public sealed interface Answer {
        /// @param name of the bot
        /// @param id of the bot's user, which is that of its application as well
        record Known(String name, String id) implements Answer {
            /// Where somebody who manages a server invites the bot.
            public String invitation() {
                return "https://discord.com/oauth2/authorize?client_id=" + id + "&scope=bot+applications.commands";
            }
        }

        /// The token is none, or no longer.
        record Refused() implements Answer {}

        /// No answer that tells anything about the token.
        ///
        /// @param reason part of a sentence
        record Unreachable(String reason) implements Answer {}
    }

    /// @param limit for all of it; at least a millisecond
    public Answer ask(Duration limit) {
        if (!settings.token().chars().allMatch(c -> c > ' ' && c < 0x7F)
                || settings.token().isEmpty()) {
            return new Answer.Refused();
        }
        OkHttpClient client = new OkHttpClient.Builder().callTimeout(limit).build();
        try (Response response = client.newCall(request()).execute()) {
            return answer(response.code(), response.body().string());
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

    private Request request() {
        return new Request.Builder()
                .url(settings.apiBase() + "users/@me")
                .header("Authorization", "Bot " + settings.token())
                .header("User-Agent", "DiscordBot (https://github.com/footnote, 0.1)")
                .build();
    }

    private static Answer answer(int code, String body) {
        if (code == 401 || code == 403) {
            return new Answer.Refused();
        }
        if (code != 200) {
            return new Answer.Unreachable("it answered with HTTP " + code);
        }
        try {
            DataObject user = DataObject.fromJson(body);
            return new Answer.Known(user.getString("username"), user.getString("id"));
        } catch (ParsingException notDiscord) {
            return new Answer.Unreachable("what answers there is not Discord");
        }
    }
}
