package dev.footnote.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// A headless Chromium with one tab, steered over its own DevTools protocol.
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> replies = new ConcurrentHashMap<>();
    private final List<String> requested = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
    private String session = "";

    /// Where a browser is; empty when there is none to be found.
    static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("FOOTNOTE_TEST_BROWSER")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser(Path program, Path profile) {
        try {
            process = new ProcessBuilder(
                            program.toString(),
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--hide-scrollbars",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            URI endpoint = endpoint(process.errorReader());
            socket = client.newWebSocketBuilder()
                    .buildAsync(endpoint, new Listener())
                    .join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String target = call("Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asText();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        List.of("Page.enable", "Runtime.enable", "Network.enable", "Log.enable")
                .forEach(method -> call(method, Map.of()));
        resize(1280, 900);
    }

    private static URI endpoint(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {}));
                return URI.create(line.substring(LISTENING.length()));
            }
        }
        throw new IOException("the browser ended before it could be spoken to");
    }

    /// Opens an address and returns when it is loaded.
    void open(URI address) {
        loaded = new CompletableFuture<>();
        call("Page.navigate", Map.of("url", address.toString()));
        loaded.orTimeout(30, TimeUnit.SECONDS).join();
    }

    /// The value of an expression, which may be a promise.
    JsonNode evaluate(String expression) {
        JsonNode reply = call(
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (reply.has("exceptionDetails")) {
            throw new IllegalStateException(reply.path("exceptionDetails").toString());
        }
        return reply.path("result").path("value");
    }

    String text(String expression) {
        return evaluate(expression).asText();
    }

    /// Returns when a condition of the page holds, or of the page that it leads to.
    void await(String condition) {
        String waiting = """
                new Promise((yes, no) => {
                    let turns = 0;
                    const look = () => (%s) ? yes() : ++turns > 600 ? no(new Error("never: " + %s)) : setTimeout(look, 25);
                    look();
                })""".formatted(condition, JSON.valueToTree(condition));
        try {
            evaluate(waiting);
        } catch (CompletionException leftThePage) {
            loaded.orTimeout(30, TimeUnit.SECONDS).join();
            evaluate(waiting);
        }
    }

    void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /// Presses and releases a key such as `Enter`, `ArrowDown` or `Tab`.
    void press(String key) {
        int code = switch (key) {
            case "Enter" -> 13;
            case "Tab" -> 9;
            case "ArrowDown" -> 40;
            case "ArrowUp" -> 38;
            case "Escape" -> 27;
            default -> 0;
        };
        Map<String, Object> down = new java.util.HashMap<>(Map.of(
                "type", key.equals("Enter") ? "keyDown" : "rawKeyDown", "key", key, "windowsVirtualKeyCode", code));
        if (key.equals("Enter")) {
            down.put("text", "\r");
        }
        call("Input.dispatchKeyEvent", down);
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    void resize(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /// Chooses the colours that the reader's system asks for: `dark` or `light`.
    void prefer(String scheme) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    void allowClipboard(URI origin) {
        ObjectNode request = JSON.createObjectNode();
        request.putArray("permissions").add("clipboardReadWrite").add("clipboardSanitizedWrite");
        request.put("origin", origin.toString());
        call("Browser.grantPermissions", request, "");
    }

    void screenshot(Path file) {
        try {
            Files.createDirectories(file.getParent());
            byte[] png = Base64.getDecoder()
                    .decode(call("Page.captureScreenshot", Map.of("format", "png"))
                            .path("data")
                            .asText());
            Files.write(file, png);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The addresses of all requests so far.
    List<String> requested() {
        return List.copyOf(requested);
    }

    /// What the browser has logged as an error so far: broken scripts, refused styles, missing files.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return call(method, JSON.valueToTree(parameters), session);
    }

    private JsonNode call(String method, JsonNode parameters, String to) {
        int id = ids.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", parameters);
        if (!to.isEmpty()) {
            message.put("sessionId", to);
        }
        CompletableFuture<JsonNode> reply = new CompletableFuture<>();
        replies.put(id, reply);
        socket.sendText(message.toString(), true).join();
        return reply.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private void hear(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> reply =
                    replies.remove(message.path("id").asInt());
            if (message.has("error")) {
                reply.completeExceptionally(
                        new IllegalStateException(message.path("error").toString()));
            } else {
                reply.complete(message.path("result"));
            }
            return;
        }
        JsonNode event = message.path("params");
        switch (message.path("method").asText()) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.requestWillBeSent" ->
                requested.add(event.path("request").path("url").asText());
            case "Runtime.exceptionThrown" -> complaints.add(event.toString());
            case "Log.entryAdded" -> {
                if (event.path("entry").path("level").asText().equals("error")) {
                    complaints.add(event.path("entry").path("text").asText());
                }
            }
            default -> {}
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder begun = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            begun.append(data);
            if (last) {
                String whole = begun.toString();
                begun.setLength(0);
                try {
                    hear(JSON.readTree(whole));
                } catch (IOException noJson) {
                    complaints.add(whole);
                }
            }
            from.request(1);
            return null;
        }
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
