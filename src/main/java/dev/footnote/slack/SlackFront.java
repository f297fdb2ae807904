package dev.footnote.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Front;
import dev.footnote.conversation.FrontException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Footnote in Slack, over Socket Mode: no public address is needed.
public final class SlackFront implements Front {
    private static final Logger LOG = LoggerFactory.getLogger(SlackFront.class);
    private static final Duration ASKING = Duration.ofSeconds(4);
    private static final Duration CLOSING = Duration.ofSeconds(3);

    private final SlackSettings settings;
    private final Slack slack;
    private final SlackRequests requests;
    private Optional<SocketModeApp> socket = Optional.empty();

    /// @param maxBytes larger files are not added to the brief
    public SlackFront(SlackSettings settings, Dispatcher dispatcher, long maxBytes) {
        this.settings = settings;
        this.slack = Slack.getInstance(config(settings));
        this.requests = SlackRequests.of(dispatcher, settings, maxBytes, slack);
    }

    static SlackConfig config(SlackSettings settings) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiBase());
        config.setProxyUrl(null);
        config.setStatsEnabled(false);
        config.setPrettyResponseLoggingEnabled(false);
        return config;
    }

    @Override
    public String open() throws FrontException {
        return switch (new SlackAccount(settings).ask(ASKING)) {
            case SlackAccount.Answer.Refused(String token) -> {
                close();
                throw new FrontException(
                        "Slack refuses the %s; ./footnote doctor says where to get a new one.".formatted(token));
            }
            case SlackAccount.Answer.Unreachable(String reason) -> {
                connect();
                yield "Slack: cannot be reached (%s); trying on in the background".formatted(reason);
            }
            case SlackAccount.Answer.Known known -> {
                connect();
                yield "Slack: joined %s as %s".formatted(known.team(), known.name());
            }
        };
    }

    private void connect() throws FrontException {
        App app = new App(AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(settings.botToken())
                .authTestCacheExpirationMillis(-1)
                .allEventsApiAutoAckEnabled(true)
                .unmatchedRequestHandler(request -> SlackRequests.acknowledged())
                .build());
        requests.register(app);
        try {
            SocketModeApp started = new SocketModeApp(
                    settings.appToken(), SocketModeClient.Backend.JavaWebSocket, SlackFront::broken, app);
            socket = Optional.of(started);
            started.startAsync();
        } catch (Exception failed) {
            throw new FrontException("Slack: the connection cannot be opened; check the app token (xapp-…).", failed);
        }
    }

    /// A handler that broke is acknowledged all the same: Slack would only send the same again.
    private static com.slack.api.bolt.response.Response broken(SocketModeApp.ErrorContext context) {
        LOG.error("a request from Slack could not be handled", context.getException());
        return SlackRequests.acknowledged();
    }

    @Override
    public void close() {
        if (!requests.finish(CLOSING)) {
            LOG.warn("Slack: some answers were not finished when it was closed");
        }
        socket.ifPresent(SlackFront::stop);
        try {
            slack.close();
        } catch (Exception late) {
            LOG.debug("Slack's client did not close cleanly", late);
        }
    }

    private static void stop(SocketModeApp app) {
        try {
            app.close();
        } catch (Exception late) {
            LOG.debug("the socket did not close cleanly", late);
        }
    }
}
