package dev.footnote.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.footnote.library.IndexReport;
import dev.footnote.library.Library;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the folder again when somebody asks for it, and tells all who listen how far it has come.
final class IndexEvents implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexEvents.class);
    private static final int MOST_LISTENERS = 100;

    private final Library library;
    private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicLong told = new AtomicLong();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("web-index").factory());

    /// @param heartbeat how often silent connections hear from us, so that dead ones are found
    IndexEvents(Library library, Duration heartbeat) {
        this.library = library;
        var _ = worker.scheduleAtFixedRate(
                this::beat, heartbeat.toMillis(), heartbeat.toMillis(), TimeUnit.MILLISECONDS);
    }

    void listen(SseClient client) {
        if (listeners.size() >= MOST_LISTENERS) {
            client.close();
            return;
        }
        client.keepAlive();
        client.onClose(() -> listeners.remove(client));
        listeners.add(client);
        client.sendEvent("state", state());
    }

    /// Starts reading unless it goes on already.
    void refresh(Context context) {
        if (busy.compareAndSet(false, true)) {
            worker.execute(this::refresh);
        }
        context.status(202).contentType("application/json").result(state());
    }

    private void refresh() {
        try {
            IndexReport report = library.refresh(this::progress);
            tell(
                    "done",
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("read", report.read())
                            .put("removed", report.removed())
                            .put("documents", report.total())
                            .put("skipped", report.skipped().size())
                            .toString());
        } catch (IOException | RuntimeException failed) {
            LOG.warn("the folder could not be read again", failed);
            tell(
                    "failed",
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("message", "The folder could not be read; the log says why.")
                            .toString());
        } finally {
            busy.set(false);
        }
    }

    /// At most one event for each percent.
    private void progress(long done, long total) {
        long percent = total == 0 ? 100 : done * 100 / total;
        if (told.getAndSet(percent) != percent) {
            tell(
                    "progress",
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("done", done)
                            .put("total", total)
                            .toString());
        }
    }

    private String state() {
        int documents = library.read(brief -> brief.documentCount());
        return JsonNodeFactory.instance
                .objectNode()
                .put("indexing", busy.get())
                .put("documents", documents)
                .toString();
    }

    private void tell(String event, String data) {
        listeners.removeIf(SseClient::terminated);
        listeners.forEach(client -> client.sendEvent(event, data));
    }

    private void beat() {
        for (SseClient client : listeners) {
            client.sendComment("still here");
        }
    }

    @Override
    public void close() {
        listeners.forEach(SseClient::close);
        worker.shutdownNow();
    }
}
