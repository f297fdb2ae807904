package dev.footnote.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.websocket.WsContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Slack on loopback: the Web API, response addresses and the socket, as far as the bot uses them. Every message is
/// kept and checked by [SlackContract]; faults can be ordered in advance.
final class SlackStandIn implements AutoCloseable {
    static final String BOT = "xoxb-good";
    static final String APP = "xapp-good";
    static final String ASKER = "U100";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_MILLIS = 20_000;

    private final Javalin server = Javalin.create(this::routes).start("127.0.0.1", 0);
    private final List<SentToSlack> requests = new CopyOnWriteArrayList<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> acknowledged = new HashSet<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, KeptFile> files = new ConcurrentHashMap<>();
    private final Object change = new Object();
    private Optional<WsContext> socket = Optional.empty();

    /// An answer other than the usual one, once.
    private record Fault(String path, int status, Map<String, String> headers, String body) {}

    private void routes(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.jetty.modifyWebSocketServletFactory(factory -> factory.setIdleTimeout(Duration.ZERO));
        config.routes.ws("/link", ws -> {
            ws.onConnect(context -> {
                context.send("{\"type\":\"hello\",\"num_connections\":1}");
                changing(() -> socket = Optional.of(context));
            });
            ws.onMessage(context -> {
                String id = JSON.readTree(context.message()).path("envelope_id").asText();
                changing(() -> acknowledged.add(id));
            });
            ws.onClose(context -> changing(() -> {
                if (socket.filter(open -> open.sessionId().equals(context.sessionId()))
                        .isPresent()) {
                    socket = Optional.empty();
                }
            }));
        });
        config.routes.addHttpHandler(HandlerType.POST, "/<path>", this::handle);
        config.routes.addHttpHandler(HandlerType.GET, "/files/<path>", this::giveFile);
    }

    /// What a request for a file is answered.
    private record KeptFile(String type, String content, Optional<String> redirect) {}

    /// A file is given to whoever shows the bot's token; to others, as by Slack, a page that asks for a sign-in.
    private void giveFile(Context context) {
        String name = context.pathParam("path");
        changing(() -> requests.add(new SentToSlack("files/" + name, JSON.createObjectNode())));
        KeptFile file = files.getOrDefault(name, new KeptFile("text/html", "<p>Sign in</p>", Optional.empty()));
        if (file.redirect().isPresent()) {
            context.redirect(file.redirect().get());
        } else if (("Bearer " + BOT).equals(context.header("Authorization"))) {
            context.contentType(file.type()).result(file.content());
        } else {
            context.contentType("text/html").result("<p>Sign in</p>");
        }
    }

    /// Keeps a file, and gives it as messages describe it.
    ObjectNode file(String name, String type, String content) {
        files.put(name, new KeptFile(type, content, Optional.empty()));
        return description(name, type);
    }

    /// As [#file], but whoever asks for it is sent on.
    ObjectNode fileElsewhere(String name, String type, String address) {
        files.put(name, new KeptFile(type, "", Optional.of(address)));
        return description(name, type);
    }

    private ObjectNode description(String name, String type) {
        return JSON.createObjectNode()
                .put("id", "F-" + name)
                .put("name", name)
                .put("mimetype", type)
                .put("is_external", false)
                .put("url_private_download", "http://127.0.0.1:%d/files/%s".formatted(server.port(), name));
    }

    private void handle(Context context) throws JsonProcessingException {
        String path = context.path().substring(1).replaceFirst("^api/", "");
        SentToSlack request = new SentToSlack(path, body(context));
        checkMessage(request);
        changing(() -> requests.add(request));
        Optional<Fault> fault = nextFault(path);
        if (fault.isPresent()) {
            fault.get().headers().forEach(context::header);
            context.status(fault.get().status()).result(fault.get().body());
            return;
        }
        String token = Optional.ofNullable(context.header("Authorization")).orElse("");
        boolean good = path.startsWith("response/")
                || Set.of("Bearer " + BOT, "Bearer " + APP).contains(token);
        context.contentType("application/json")
                .result(good ? answer(request) : "{\"ok\":false,\"error\":\"invalid_auth\"}");
    }

    private String answer(SentToSlack request) {
        return switch (request.path()) {
            case "auth.test" ->
                "{\"ok\":true,\"team\":\"Newsroom\",\"user\":\"footnote\",\"team_id\":\"T1\",\"user_id\":\"UBOT\","
                        + "\"bot_id\":\"BBOT\"}";
            case "apps.connections.open" ->
                "{\"ok\":true,\"url\":\"ws://127.0.0.1:%d/link/?ticket=1\"}".formatted(server.port());
            case "files.getUploadURLExternal" ->
                "{\"ok\":true,\"upload_url\":\"http://127.0.0.1:%d/response/upload\",\"file_id\":\"F1\"}"
                        .formatted(server.port());
            case "files.completeUploadExternal" -> "{\"ok\":true,\"files\":[{\"id\":\"F1\"}]}";
            case "files.info" -> "{\"ok\":true,\"file\":%s}".formatted(description("shared.md", "text/plain"));
            case "chat.postEphemeral" ->
                request.body().path("channel").asText().startsWith("U")
                        ? "{\"ok\":false,\"error\":\"channel_not_found\"}"
                        : "{\"ok\":true}";
            case "chat.postMessage" -> "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"9.9\"}";
            default -> "{\"ok\":true}";
        };
    }

    private static ObjectNode body(Context context) throws JsonProcessingException {
        if (context.path().endsWith("/upload")) {
            return JSON.createObjectNode();
        }
        if (context.body().startsWith("{")) {
            return (ObjectNode) JSON.readTree(context.body());
        }
        ObjectNode body = JSON.createObjectNode();
        for (Map.Entry<String, List<String>> field : context.formParamMap().entrySet()) {
            String value = field.getValue().getFirst();
            boolean tree = Set.of("blocks", "view").contains(field.getKey());
            body.set(field.getKey(), tree ? JSON.readTree(value) : body.textNode(value));
        }
        return body;
    }

    private void checkMessage(SentToSlack request) {
        if (request.body().has("blocks")) {
            violations.addAll(SlackContract.violations(
                    request.body().get("blocks").toString(),
                    request.body().path("text").asText()));
        }
        if (request.body().has("view")) {
            violations.addAll(
                    SlackContract.violations(request.body().at("/view/blocks").toString(), "home"));
        }
    }

    private Optional<Fault> nextFault(String path) {
        synchronized (faults) {
            Optional<Fault> next = faults.stream()
                    .filter(fault -> path.startsWith(fault.path()))
                    .findFirst();
            next.ifPresent(faults::remove);
            return next;
        }
    }

    /// The next request to that path gets this answer.
    void failNext(String path, int status, Map<String, String> headers, String body) {
        synchronized (faults) {
            faults.add(new Fault(path, status, headers, body));
        }
    }

    String api() {
        return "http://127.0.0.1:" + server.port() + "/api/";
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    List<SentToSlack> requests(String path) {
        return requests.stream().filter(request -> request.is(path)).toList();
    }

    /// Sends an envelope of its own number, and waits until it is acknowledged.
    void deliver(String type, ObjectNode payload) {
        String id = "envelope-" + numbers.incrementAndGet();
        awaitTrue(() -> socket.isPresent());
        ObjectNode envelope = JSON.createObjectNode();
        envelope.put("envelope_id", id).put("type", type).put("accepts_response_payload", true);
        envelope.set("payload", payload);
        socket.orElseThrow().send(envelope.toString());
        awaitTrue(() -> acknowledged.contains(id));
    }

    /// Asks the client to come back on another socket.
    void disconnect() {
        awaitTrue(() -> socket.isPresent());
        WsContext old = socket.orElseThrow();
        old.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
        awaitTrue(() ->
                socket.filter(open -> !open.sessionId().equals(old.sessionId())).isPresent());
    }

    String responseAddress(String name) {
        return "http://127.0.0.1:" + server.port() + "/response/" + name;
    }

    String newName() {
        return "n" + numbers.incrementAndGet();
    }

    /// A slash command; gives the name of its response address.
    String slash(String command, String text) {
        String name = newName();
        deliver("slash_commands", slashPayload(command, text, name));
        return name;
    }

    ObjectNode slashPayload(String command, String text, String name) {
        return JSON.createObjectNode()
                .put("token", "t")
                .put("command", command)
                .put("text", text)
                .put("trigger_id", "trigger-" + name)
                .put("response_url", responseAddress(name))
                .put("team_id", "T1")
                .put("channel_id", "C1")
                .put("channel_name", "general")
                .put("user_id", ASKER)
                .put("user_name", "asker")
                .put("api_app_id", "A1");
    }

    /// A pressed button; gives the name of its response address.
    String press(String value, String user, boolean ephemeral) {
        String name = newName();
        ObjectNode payload = pressed(value, user, name);
        payload.putObject("container").put("type", "message").put("is_ephemeral", ephemeral);
        deliver("interactive", payload);
        return name;
    }

    private ObjectNode pressed(String value, String user, String name) {
        ObjectNode payload =
                JSON.createObjectNode().put("type", "block_actions").put("trigger_id", "trigger-" + name);
        payload.put("response_url", responseAddress(name))
                .put("api_app_id", "A1")
                .put("token", "t");
        payload.putObject("user").put("id", user).put("team_id", "T1");
        payload.putObject("team").put("id", "T1");
        payload.putObject("channel").put("id", "C1");
        payload.putArray("actions")
                .addObject()
                .put("type", "button")
                .put("block_id", "b")
                .put("action_id", ButtonMaker.PREFIX + "0")
                .put("value", value)
                .put("action_ts", "1.1");
        return payload;
    }

    /// A pressed button of a message in a thread; gives the name of its response address.
    String pressInThread(String value, String thread) {
        String name = newName();
        ObjectNode payload = pressed(value, ASKER, name);
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", "8.8")
                .put("thread_ts", thread)
                .put("is_ephemeral", false);
        deliver("interactive", payload);
        return name;
    }

    /// A pressed button of the home tab, which comes with no response address.
    void pressAtHome(String value) {
        ObjectNode payload = pressed(value, ASKER, newName());
        payload.remove("response_url");
        payload.remove("channel");
        payload.putObject("container").put("type", "view").put("view_id", "V1");
        deliver("interactive", payload);
    }

    /// A shortcut on a message; gives the name of its response address.
    String shortcut(String callback, String text, ObjectNode... files) {
        return shortcutBy(ASKER, callback, text, files);
    }

    String shortcutBy(String user, String callback, String text, ObjectNode... files) {
        String name = newName();
        ObjectNode payload =
                JSON.createObjectNode().put("type", "message_action").put("callback_id", callback);
        payload.put("trigger_id", "trigger-" + name)
                .put("response_url", responseAddress(name))
                .put("token", "t");
        payload.putObject("user").put("id", user).put("name", "asker").put("team_id", "T1");
        payload.putObject("team").put("id", "T1").put("domain", "d");
        payload.putObject("channel").put("id", "C1").put("name", "general");
        payload.putObject("message")
                .put("type", "message")
                .put("user", "U200")
                .put("ts", "5.5")
                .put("text", text);
        if (files.length > 0) {
            ((ObjectNode) payload.get("message")).putArray("files").addAll(List.of(files));
        }
        deliver("interactive", payload);
        return name;
    }

    /// An event of the Events API.
    ObjectNode event(String id, ObjectNode event) {
        ObjectNode payload =
                JSON.createObjectNode().put("type", "event_callback").put("event_id", id);
        payload.put("team_id", "T1").put("api_app_id", "A1").put("token", "t").put("event_time", 1);
        payload.set("event", event);
        return payload;
    }

    static ObjectNode message(String type, String channelType, String text, String ts) {
        return JSON.createObjectNode()
                .put("type", type)
                .put("channel", channelType.equals("im") ? "D1" : "C1")
                .put("channel_type", channelType)
                .put("user", ASKER)
                .put("text", text)
                .put("ts", ts)
                .put("event_ts", ts);
    }

    /// The first request that fits, as soon as it is there.
    SentToSlack await(Predicate<SentToSlack> wanted) {
        awaitTrue(() -> requests.stream().anyMatch(wanted));
        return requests.stream().filter(wanted).findFirst().orElseThrow();
    }

    SentToSlack awaitResponse(String name) {
        return await(request -> request.path().equals("response/" + name));
    }

    private void changing(Runnable step) {
        synchronized (change) {
            step.run();
            change.notifyAll();
        }
    }

    private void awaitTrue(BooleanSupplier wanted) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        synchronized (change) {
            while (!wanted.getAsBoolean()) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError("nothing of the kind came; there were " + requests);
                }
                try {
                    change.wait(left);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError(stopped);
                }
            }
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
