package dev.footnote.web;

import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Front;
import dev.footnote.conversation.FrontException;
import dev.footnote.library.Library;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// Footnote in the browser.
public final class WebFront implements Front {
    /// Longer than any browser needs to send a request.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final WebSettings settings;
    private final Duration patience;
    private final Gatekeeper gatekeeper;
    private final WebRoutes routes;
    private Optional<Javalin> server = Optional.empty();

    public WebFront(WebSettings settings, Dispatcher dispatcher, Library library) {
        this(settings, dispatcher, library, PATIENCE);
    }

    /// @param patience after so long without a byte a connection is closed
    WebFront(WebSettings settings, Dispatcher dispatcher, Library library, Duration patience) {
        this.settings = settings;
        this.patience = patience;
        this.gatekeeper = new Gatekeeper(settings);
        this.routes = new WebRoutes(dispatcher, library, patience.dividedBy(2));
    }

    @Override
    public String open() throws FrontException {
        Optional<String> objection = settings.objection();
        if (objection.isPresent()) {
            throw new FrontException(objection.get());
        }
        try {
            Javalin started = Javalin.create(this::configure);
            server = Optional.of(started);
            started.start();
        } catch (JavalinBindException taken) {
            throw new FrontException(
                    "The page cannot be opened on %s:%d, which is taken or not ours; choose another port with FOOTNOTE_WEB_PORT (0 takes a free one)."
                            .formatted(settings.address(), settings.port()),
                    taken);
        }
        return "The page is at http://%s:%d".formatted(shownAddress(), port());
    }

    /// The port that the server listens on.
    int port() {
        return server.map(Javalin::port).orElse(0);
    }

    private String shownAddress() {
        return settings.address().contains(":") ? "[" + settings.address() + "]" : settings.address();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = CommandApi.MOST_BYTES;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.addConnector(this::connector);
        config.routes.before(gatekeeper::check);
        routes.add(config.routes);
    }

    private ServerConnector connector(Server jetty, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(jetty, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(settings.address());
        connector.setPort(settings.port());
        connector.setIdleTimeout(patience.toMillis());
        return connector;
    }

    @Override
    public void close() {
        routes.close();
        server.ifPresent(Javalin::stop);
    }
}
