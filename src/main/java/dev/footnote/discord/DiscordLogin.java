package dev.footnote.discord;

import dev.footnote.discord.PatientSessions.Backoff;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection to Discord, from the first attempt to log in until it is closed.
final class DiscordLogin implements EventListener {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordLogin.class);
    private static final Duration ASKING = Duration.ofSeconds(5);
    private static final Duration LEAVING = Duration.ofSeconds(1);

    private static final String WRONG_TOKEN =
            "Discord refuses the token; copy it anew from the Bot page of your application at"
                    + " https://discord.com/developers/applications and set FOOTNOTE_DISCORD_TOKEN.";

    private final DiscordSettings settings;
    private final SlashCommands commands;
    private final Interactions interactions;
    private final Backoff backoff;
    private final CompletableFuture<FirstWord> first;
    private final PatientSessions sessions;
    private final Thread thread;
    private Optional<Connection> connection = Optional.empty();
    private final AtomicBoolean registers = new AtomicBoolean();
    private boolean closed;
    private volatile Optional<Thread> registering = Optional.empty();

    /// The first thing there is to say of a login.
    sealed interface FirstWord {
        /// All is ready, or Discord cannot be reached for now.
        record Line(String line) implements FirstWord {}

        /// It never will be.
        record Refusal(String sentence) implements FirstWord {}
    }

    /// @param first hears the first thing there is to say
    DiscordLogin(
            DiscordSettings settings,
            SlashCommands commands,
            Interactions interactions,
            Backoff backoff,
            CompletableFuture<FirstWord> first) {
        this.settings = settings;
        this.commands = commands;
        this.interactions = interactions;
        this.backoff = backoff;
        this.first = first;
        this.sessions = new PatientSessions(settings.gateway(), backoff, reason -> unreachable("its gateway", reason));
        this.thread = Thread.ofVirtual().name("discord-login").unstarted(this::logIn);
    }

    void start() {
        thread.start();
    }

    void close() {
        synchronized (this) {
            closed = true;
        }
        sessions.close();
        thread.interrupt();
        registering.ifPresent(DiscordLogin::letFinish);
        connection().ifPresent(open -> open.leave(LEAVING));
    }

    /// A request that is cut off half-way leaves Discord and us with different ideas of what is registered.
    private static void letFinish(Thread registering) {
        try {
            if (!registering.join(LEAVING)) {
                LOG.warn("Discord: the commands were still being registered when it was closed");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onEvent(GenericEvent event) {
        switch (event) {
            case SlashCommandInteractionEvent slash -> interactions.on(slash);
            case CommandAutoCompleteInteractionEvent typing -> interactions.on(typing);
            case ButtonInteractionEvent button -> interactions.on(button);
            case MessageContextInteractionEvent menu -> interactions.on(menu);
            case MessageReceivedEvent message -> interactions.on(message);
            case ReadyEvent ready -> ready(ready.getJDA());
            case ShutdownEvent shutdown -> ended(shutdown);
            default -> {}
        }
    }

    private void logIn() {
        for (int failures = 0; !isClosed(); failures++) {
            try {
                Thread.sleep(backoff.after(failures));
                switch (new DiscordAccount(settings).ask(ASKING)) {
                    case DiscordAccount.Answer.Known ignored -> {
                        connect();
                        return;
                    }
                    case DiscordAccount.Answer.Refused() -> {
                        refuse(WRONG_TOKEN);
                        return;
                    }
                    case DiscordAccount.Answer.Unreachable(String reason) -> unreachable(settings.apiBase(), reason);
                }
            } catch (InvalidTokenException wrong) {
                refuse(WRONG_TOKEN);
                return;
            } catch (ErrorResponseException gone) {
                unreachable(settings.apiBase(), gone.getMeaning());
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void connect() {
        Connection connected = Connection.open(settings, sessions, this);
        synchronized (this) {
            connection = Optional.of(connected);
        }
        if (isClosed()) {
            connected.leave(LEAVING);
        }
    }

    /// Only the first of several shards that is ready registers the commands, which are the same for all.
    private void ready(JDA shard) {
        if (!registers.getAndSet(true)) {
            registering =
                    Optional.of(Thread.ofVirtual().name("discord-register").start(() -> register(shard)));
        }
    }

    private void register(JDA connected) {
        for (int failures = 0; !isClosed(); failures++) {
            try {
                Thread.sleep(backoff.after(failures));
                update(connected);
                say("Discord: ready as %s, %d commands"
                        .formatted(
                                connected.getSelfUser().getName(),
                                commands.commands().size()));
                return;
            } catch (ErrorResponseException refused) {
                say("Discord: connected as %s, but the commands could not be registered (%s); trying again"
                        .formatted(connected.getSelfUser().getName(), refused.getMeaning()));
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void update(JDA connected) {
        Optional<Guild> guild = settings.guild().map(connected::getGuildById);
        if (settings.guild().isPresent() && guild.isEmpty()) {
            LOG.warn(
                    "Discord: the bot is not on server {}, so commands are registered everywhere",
                    settings.guild().get());
        }
        List<Command> registered = guild.map(one -> one.retrieveCommands(true))
                .orElseGet(() -> connected.retrieveCommands(true))
                .complete();
        if (!commands.areThe(registered, guild.isEmpty())) {
            guild.map(Guild::updateCommands)
                    .orElseGet(connected::updateCommands)
                    .addCommands(commands.commands())
                    .complete();
        }
    }

    private void unreachable(String what, String reason) {
        say("Discord: cannot reach %s (%s), trying again in the background".formatted(what, reason));
    }

    /// Says it to whoever opens the front, or, once that is done, to the log.
    private void say(String line) {
        if (!first.complete(new FirstWord.Line(line))) {
            LOG.info(line);
        }
    }

    private void refuse(String sentence) {
        if (!first.complete(new FirstWord.Refusal(sentence))) {
            LOG.error(sentence);
        }
    }

    private void ended(ShutdownEvent shutdown) {
        if (!isClosed()) {
            refuse("Discord ended the connection for good (code %d); check the token and start again."
                    .formatted(shutdown.getCode()));
        }
    }

    private synchronized Optional<Connection> connection() {
        return connection;
    }

    private synchronized boolean isClosed() {
        return closed;
    }
}
