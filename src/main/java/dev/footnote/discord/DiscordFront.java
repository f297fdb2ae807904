package dev.footnote.discord;

import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Front;
import dev.footnote.conversation.FrontException;
import dev.footnote.discord.PatientSessions.Backoff;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Footnote in Discord. Opening it logs in; when Discord cannot be reached, it goes on trying in the background, less
/// and less often.
public final class DiscordFront implements Front {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordFront.class);

    private final DiscordSettings settings;
    private final Timing timing;
    private final Interactions interactions;
    private final SlashCommands commands;
    private Optional<DiscordLogin> login = Optional.empty();

    /// How long things may take.
    ///
    /// @param opening how long [#open] waits
    /// @param answering how long Discord hears nothing before a reply is deferred;
    ///     `docs/performance-discord.md` shows what fifty questions at once make of it
    /// @param closing how long [#close] waits for what is in flight
    record Timing(Duration opening, Duration answering, Duration closing, Backoff backoff) {
        static final Timing DEFAULT =
                new Timing(Duration.ofSeconds(8), Duration.ofMillis(75), Duration.ofSeconds(3), Backoff.DEFAULT);
    }

    public DiscordFront(DiscordSettings settings, Dispatcher dispatcher) {
        this(settings, dispatcher, Timing.DEFAULT);
    }

    DiscordFront(DiscordSettings settings, Dispatcher dispatcher, Timing timing) {
        this.settings = settings;
        this.timing = timing;
        this.interactions = new Interactions(dispatcher, settings, timing.answering());
        this.commands = new SlashCommands(dispatcher.specs());
    }

    @Override
    public String open() throws FrontException {
        CompletableFuture<DiscordLogin.FirstWord> first = new CompletableFuture<>();
        DiscordLogin started = new DiscordLogin(settings, commands, interactions, timing.backoff(), first);
        login = Optional.of(started);
        started.start();
        interactions.warmUp();
        return switch (firstWord(first)) {
            case DiscordLogin.FirstWord.Line(String line) -> line;
            case DiscordLogin.FirstWord.Refusal(String sentence) -> {
                close();
                throw new FrontException(sentence);
            }
        };
    }

    private DiscordLogin.FirstWord firstWord(CompletableFuture<DiscordLogin.FirstWord> first) throws FrontException {
        try {
            return first.get(timing.opening().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return new DiscordLogin.FirstWord.Line("Discord: still connecting, trying on in the background");
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FrontException("Discord: stopped while connecting.", stopped);
        }
    }

    @Override
    public void close() {
        if (!interactions.finish(timing.closing())) {
            LOG.warn("Discord: some answers were not finished when it was closed");
        }
        login.ifPresent(DiscordLogin::close);
    }
}
