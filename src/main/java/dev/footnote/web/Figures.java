package dev.footnote.web;

import dev.footnote.library.Library;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.Closeable;
import java.util.concurrent.TimeUnit;

/// Figures for Prometheus: how many requests of each kind, how long they took, how the JVM does. What was asked is in
/// none of them.
final class Figures implements Closeable {
    /// What a request gets whose handler throws.
    private static final int FAILED = 500;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Figures(Library library) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        collections.bindTo(registry);
        Gauge.builder("footnote.documents", library, open -> open.read(brief -> brief.documentCount()))
                .description("Documents of the brief")
                .register(registry);
        Gauge.builder("footnote.passages", library, open -> open.read(brief -> brief.passageCount()))
                .description("Passages of the brief")
                .register(registry);
    }

    /// A handler whose requests are counted and timed.
    ///
    /// @param route what it is counted under
    Handler timed(String route, Handler handler) {
        return context -> {
            long start = System.nanoTime();
            int status = FAILED;
            try {
                handler.handle(context);
                status = context.statusCode();
            } finally {
                timer(route, status).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            }
        };
    }

    private Timer timer(String route, int status) {
        return Timer.builder("footnote.requests")
                .description("Requests to the page and its interface")
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .publishPercentiles(0.5, 0.99)
                .register(registry);
    }

    void send(Context context) {
        context.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
