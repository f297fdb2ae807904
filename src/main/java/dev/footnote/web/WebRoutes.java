package dev.footnote.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.library.Brief;
import dev.footnote.library.Library;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.Closeable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which address leads where.
final class WebRoutes implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(WebRoutes.class);

    private final Library library;
    private final Pages pages;
    private final CommandApi api;
    private final LineCompletion completion;
    private final IndexEvents events;
    private final Figures figures;
    private final String description;
    private final Assets assets = new Assets();

    WebRoutes(Dispatcher dispatcher, Library library, Duration heartbeat) {
        this.library = library;
        this.pages = new Pages(library, dispatcher);
        this.api = new CommandApi(dispatcher);
        this.completion = new LineCompletion(dispatcher);
        this.description = OpenApi.describe(dispatcher.openSpecs());
        this.events = new IndexEvents(library, heartbeat);
        this.figures = new Figures(library);
    }

    void add(RoutesConfig routes) {
        routes.before(WebRoutes::readable);
        get(routes, "/", pages::ask);
        get(routes, "/exchange", pages::exchange);
        get(routes, "/read", pages::read);
        get(routes, "/cite", pages::cite);
        get(routes, "/people", pages::people);
        get(routes, "/timeline", pages::timeline);
        get(routes, "/sources", pages::sources);
        get(routes, "/static/{name}", this::asset);
        get(
                routes,
                "/api/openapi.json",
                context -> context.contentType("application/json").result(description));
        get(routes, "/api/complete", this::complete);
        get(routes, "/health", this::health);
        routes.get("/metrics", figures::send);
        routes.head("/metrics", figures::send);
        routes.sse("/api/events", events::listen);
        routes.post("/api/refresh", figures.timed("/api/refresh", events::refresh));
        get(routes, "/api/{command}", api::get);
        routes.post("/api/{command}", figures.timed("/api/{command}", api::post));
        routes.error(404, this::missing);
        routes.exception(Exception.class, this::failed);
    }

    /// What is asked for by HEAD is what GET would send, without the body, which the server leaves out.
    private void get(RoutesConfig routes, String path, Handler handler) {
        Handler timed = figures.timed(path, handler);
        routes.get(path, timed);
        routes.head(path, timed);
    }

    /// A percent sign that stands for nothing is the caller's mistake, not ours.
    private static void readable(Context context) {
        try {
            URLDecoder.decode(Objects.requireNonNullElse(context.queryString(), ""), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            context.status(400)
                    .contentType("text/plain; charset=utf-8")
                    .result("The address has a % that stands for nothing; %25 means a percent sign.\n");
            context.skipRemainingHandlers();
        }
    }

    private void asset(Context context) {
        if (!assets.send(context.pathParam("name"), context)) {
            context.status(404);
        }
    }

    private void complete(Context context) {
        ArrayNode offers = JsonNodeFactory.instance.arrayNode();
        String line = context.queryParam("line");
        completion
                .complete(line == null ? "" : line)
                .forEach(offer -> offers.addObject().put("label", offer.label()).put("value", offer.value()));
        context.contentType("application/json").result(offers.toString());
    }

    private void health(Context context) {
        int documents = library.read(brief -> brief.documentCount());
        String indexed = library.read(Brief::indexedAt).toString();
        context.contentType("application/json")
                .result(JsonNodeFactory.instance
                        .objectNode()
                        .put("status", "ok")
                        .put("documents", documents)
                        .put("indexed", indexed)
                        .toString());
    }

    private void missing(Context context) {
        String written = context.result();
        if (written == null || written.isEmpty() || written.startsWith("Endpoint ")) {
            pages.missing(context, "There is no such page.");
        }
    }

    private void failed(Exception bug, Context context) {
        LOG.error("a request to {} failed", context.path(), bug);
        context.status(500).contentType("text/plain; charset=utf-8").result("Something went wrong; the log has it.\n");
    }

    @Override
    public void close() {
        events.close();
        figures.close();
    }
}
