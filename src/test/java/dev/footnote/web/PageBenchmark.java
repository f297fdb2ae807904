package dev.footnote.web;

import dev.footnote.conversation.ReaderLinks;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// How soon a running page answers `/api/ask` when questions come at a fixed pace, whoever is still waiting; and how
/// soon a browser paints its pages. A question's time counts from when it was due, so that a stall is not hidden.
///
/// Arguments: the page's address, a file with a question a line, questions a second, seconds.
public final class PageBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final int PAINTS = 15;

    private PageBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        String address = arguments[0];
        List<String> questions = Files.readAllLines(Path.of(arguments[1]));
        int rate = Integer.parseInt(arguments[2]);
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Load load = new Load(client, threads, address, questions, rate);
            System.out.println("warm-up:  " + load.run(WARM_UP));
            System.out.println("measured: " + load.run(Duration.ofSeconds(Integer.parseInt(arguments[3]))));
        }
        Path profile = Files.createTempDirectory("paint");
        for (Path program : Browser.installed().stream().toList()) {
            try (Browser browser = new Browser(program, profile)) {
                for (String path :
                        List.of("/", "/?line=" + ReaderLinks.encode(questions.getFirst()), "/people", "/timeline")) {
                    System.out.println("first paint of " + path + ": " + paints(browser, URI.create(address + path)));
                }
            }
        }
    }

    private record Load(HttpClient client, ExecutorService threads, String address, List<String> questions, int rate) {
        String run(Duration length) throws InterruptedException, ExecutionException {
            long gap = 1_000_000_000L / rate;
            long start = System.nanoTime();
            List<Future<Long>> times = new ArrayList<>();
            for (int i = 0; i < length.toSeconds() * rate; i++) {
                long due = start + i * gap;
                String question = questions.get(i % questions.size());
                LockSupport.parkNanos(due - System.nanoTime());
                times.add(threads.submit(() -> ask(question, due)));
            }
            long[] sorted = new long[times.size()];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = times.get(i).get();
            }
            Arrays.sort(sorted);
            return "%,d answers, p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms"
                    .formatted(
                            sorted.length,
                            quantile(sorted, 0.5),
                            quantile(sorted, 0.9),
                            quantile(sorted, 0.99),
                            quantile(sorted, 1));
        }

        private long ask(String question, long due) throws IOException, InterruptedException {
            URI uri = URI.create(address + "/api/ask?question=" + ReaderLinks.encode(question));
            HttpResponse<String> reply =
                    client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            if (reply.statusCode() != 200) {
                throw new IOException("status " + reply.statusCode());
            }
            return System.nanoTime() - due;
        }
    }

    private static double quantile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }

    private static String paints(Browser browser, URI address) {
        double[] times = new double[PAINTS];
        for (int i = 0; i < PAINTS; i++) {
            browser.open(address);
            browser.await("performance.getEntriesByName('first-contentful-paint').length > 0");
            times[i] = browser.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
                    .asDouble();
        }
        Arrays.sort(times);
        return "median %.0f ms, longest %.0f ms".formatted(times[PAINTS / 2], times[PAINTS - 1]);
    }
}
