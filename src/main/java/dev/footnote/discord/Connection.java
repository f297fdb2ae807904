package dev.footnote.discord;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.SessionController;

/// The client, connected once or, on many servers, as several shards.
sealed interface Connection {
    /// None is privileged: of messages, Discord gives the text of those that are meant for the bot.
    EnumSet<GatewayIntent> INTENTS = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);

    /// Connects in the background.
    static Connection open(DiscordSettings settings, SessionController sessions, EventListener listener) {
        Message.suppressContentIntentWarning();
        return settings.rules().shards() == 1
                ? single(settings, sessions, listener)
                : sharded(settings, sessions, listener);
    }

    /// Disconnects; after `limit`, not gracefully.
    void leave(Duration limit);

    private static Connection single(DiscordSettings settings, SessionController sessions, EventListener listener) {
        return new Single(JDABuilder.createLight(settings.token(), INTENTS)
                .setRestConfig(new RestConfig().setBaseUrl(settings.apiBase()))
                .setSessionController(sessions)
                .setCompression(Compression.NONE)
                .setEnableShutdownHook(false)
                .addEventListeners(listener)
                .build());
    }

    private static Connection sharded(DiscordSettings settings, SessionController sessions, EventListener listener) {
        int asManyAsRecommended = -1;
        int shards = settings.rules().shards();
        return new Sharded(DefaultShardManagerBuilder.createLight(settings.token(), INTENTS)
                .setShardsTotal(shards == 0 ? asManyAsRecommended : shards)
                .setRestConfig(new RestConfig().setBaseUrl(settings.apiBase()))
                .setSessionController(sessions)
                .setCompression(Compression.NONE)
                .setEnableShutdownHook(false)
                .addEventListeners(listener)
                .build());
    }

    /// One connection for all servers.
    record Single(JDA client) implements Connection {
        @Override
        public void leave(Duration limit) {
            client.shutdown();
            try {
                if (!client.awaitShutdown(limit)) {
                    client.shutdownNow();
                }
            } catch (InterruptedException hurried) {
                client.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Several connections, each for a part of the servers.
    record Sharded(ShardManager shards) implements Connection {
        @Override
        public void leave(Duration limit) {
            long end = System.nanoTime() + limit.toNanos();
            List<JDA> clients = shards.getShards();
            shards.shutdown();
            for (JDA client : clients) {
                Duration left = Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
                new Single(client).leave(left);
            }
        }
    }
}
