package dev.footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.discord.StandInJson.Place;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Discord on loopback: the REST interface and the gateway, as far as the bot uses them. Every request is kept and
/// checked by [DiscordContract]; faults can be ordered in advance.
final class DiscordStandIn implements AutoCloseable {
    static final String TOKEN = "a-token-that-is-good";
    static final String ASKER = "100";
    static final String OTHER = "200";

    private static final String BASE = "/api/v10/";

    private final Javalin server;
    private final StandInGateway gateway;
    private final Optional<DiscordContract> contract;
    private final List<SentRequest> requests = new CopyOnWriteArrayList<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, ObjectNode> interactions = new ConcurrentHashMap<>();
    private final Map<String, ObjectNode> originals = new ConcurrentHashMap<>();
    private final Map<String, ArrayNode> commands = new ConcurrentHashMap<>();
    /// Ids tell the time, and the client looks at it.
    private final AtomicLong ids = new AtomicLong((System.currentTimeMillis() - 1_420_070_400_000L) << 22);
    private final Object change = new Object();
    private final AtomicLong changes = new AtomicLong();

    /// An answer other than the usual one, once.
    private record Fault(String method, String pathPart, int status, Map<String, String> headers, String body) {}

    DiscordStandIn() {
        this(Optional.of(new DiscordContract()));
    }

    private DiscordStandIn(Optional<DiscordContract> contract) {
        this.contract = contract;
        gateway = new StandInGateway(this::changed, this::port);
        server = Javalin.create(this::routes).start("127.0.0.1", 0);
    }

    /// Checks nothing, so that it takes less time itself.
    static DiscordStandIn unchecked() {
        return new DiscordStandIn(Optional.empty());
    }

    private void routes(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.jetty.modifyWebSocketServletFactory(factory -> factory.setIdleTimeout(Duration.ZERO));
        gateway.routes(config);
        for (HandlerType method :
                List.of(HandlerType.GET, HandlerType.PUT, HandlerType.POST, HandlerType.PATCH, HandlerType.DELETE)) {
            config.routes.addHttpHandler(method, BASE + "<path>", this::handle);
        }
    }

    int port() {
        return server.port();
    }

    String api() {
        return "http://127.0.0.1:" + port() + BASE;
    }

    StandInGateway gateway() {
        return gateway;
    }

    /// The next request of that kind gets this answer.
    void failNext(String method, String pathPart, int status, Map<String, String> headers, String body) {
        synchronized (faults) {
            faults.add(new Fault(method, pathPart, status, headers, body));
        }
    }

    /// As Discord limits: with the headers that tell its answers from those of its shield.
    void limitNext(String method, String pathPart, int seconds) {
        failNext(
                method,
                pathPart,
                429,
                Map.of(
                        "Via",
                        "1.1 google",
                        "Retry-After",
                        Integer.toString(seconds),
                        "X-RateLimit-Scope",
                        "user",
                        "X-RateLimit-Limit",
                        "5",
                        "X-RateLimit-Remaining",
                        "0",
                        "X-RateLimit-Bucket",
                        "b",
                        "X-RateLimit-Reset-After",
                        Integer.toString(seconds)),
                "{\"message\":\"You are being rate limited.\",\"retry_after\":%d,\"global\":false}".formatted(seconds));
    }

    List<SentRequest> requests() {
        return List.copyOf(requests);
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    /// The first request that fits, as soon as it is there.
    SentRequest await(Predicate<SentRequest> wanted) {
        return awaitPresent(() -> requests.stream().filter(wanted).findFirst());
    }

    /// The callback that answers an interaction.
    JsonNode awaitCallback(String interaction) {
        return await(request -> request.is("POST", "interactions/" + interaction + "/"))
                .body();
    }

    /// The message that answers an interaction, as soon as there is one to see.
    ObjectNode awaitMessage(String interaction) {
        return awaitPresent(() -> Optional.ofNullable(originals.get("token-" + interaction))
                        .filter(message -> !message.path("components").isEmpty()))
                .deepCopy();
    }

    <T> T awaitPresent(Supplier<Optional<T>> source) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            long seen = changes.get();
            Optional<T> found = source.get();
            if (found.isPresent()) {
                return found.get();
            }
            awaitChange(seen);
        }
        throw new AssertionError("nothing came; requests so far:\n"
                + String.join("\n", requests.stream().map(SentRequest::toString).toList()));
    }

    /// Holds no lock while the caller looks; a log line, say, is no change, so it looks again soon in any case.
    private void awaitChange(long seen) {
        synchronized (change) {
            try {
                if (changes.get() == seen) {
                    change.wait(100);
                }
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }

    private void changed() {
        synchronized (change) {
            changes.incrementAndGet();
            change.notifyAll();
        }
    }

    /// Somebody sends a slash command; the id of the interaction.
    String slash(String command, Map<String, String> options) {
        return slash(command, options, Place.SERVER);
    }

    String slash(String command, Map<String, String> options, Place place) {
        ObjectNode interaction = interaction(2, place, ASKER);
        interaction.set("data", StandInJson.command(command, options, ""));
        return send(interaction);
    }

    /// Somebody types into an option.
    String type(String command, String option, String typed) {
        ObjectNode interaction = interaction(4, Place.SERVER, ASKER);
        interaction.set("data", StandInJson.command(command, Map.of(option, typed), option));
        return send(interaction);
    }

    /// Somebody chooses a command from the menu of a message.
    String choose(String command, String content) {
        ObjectNode interaction = interaction(2, Place.SERVER, ASKER);
        interaction.set("data", StandInJson.messageCommand(command, StandInJson.said("4100", "7001", OTHER, content)));
        return send(interaction);
    }

    /// Somebody opens a post in the forum; its id.
    String post(String title) {
        String id = openPost(title);
        say(StandInJson.said(id, id, ASKER, ""));
        return id;
    }

    /// Somebody is about to write a post in the forum, whose first message takes a while; its id.
    String openPost(String title) {
        String id = Long.toString(ids.incrementAndGet());
        gateway.dispatch("THREAD_CREATE", StandInJson.post(id, title, ASKER));
        return id;
    }

    /// Somebody writes a message.
    void say(ObjectNode message) {
        gateway.dispatch("MESSAGE_CREATE", message);
    }

    /// The first message that the bot sends to a channel.
    JsonNode awaitSent(String channel) {
        return await(request ->
                        request.method().equals("POST") && request.path().equals("channels/" + channel + "/messages"))
                .body();
    }

    /// Somebody presses a button of a message.
    String press(JsonNode message, String customId, String user) {
        ObjectNode interaction = interaction(3, Place.SERVER, user);
        interaction.putObject("data").put("component_type", 2).put("custom_id", customId);
        interaction.set("message", message);
        return send(interaction);
    }

    /// The same interaction once more, as after a resume.
    void sendAgain(String interaction) {
        gateway.dispatch("INTERACTION_CREATE", interactions.get(interaction));
    }

    ObjectNode interaction(int type, Place place, String user) {
        String id = Long.toString(ids.incrementAndGet());
        return StandInJson.interaction(id, type, "token-" + id, place, user);
    }

    String send(ObjectNode interaction) {
        String id = interaction.get("id").asText();
        interactions.put(id, interaction);
        gateway.dispatch("INTERACTION_CREATE", interaction);
        return id;
    }

    /// Forgets what is over, for long runs.
    void forget() {
        requests.clear();
        interactions.clear();
        originals.clear();
        gateway.forgetHistory();
    }

    private void handle(Context context) {
        SentRequest request =
                new SentRequest(context.method().name(), context.pathParam("path"), body(context), System.nanoTime());
        contract.ifPresent(rules -> violations.addAll(rules.violations(request)));
        Optional<Fault> fault = fault(request);
        context.contentType("application/json");
        context.header("Via", "1.1 google");
        if (fault.isPresent()) {
            fault.get().headers().forEach(context::header);
            context.status(fault.get().status()).result(fault.get().body());
        } else {
            answer(request, context);
        }
        requests.add(request);
        changed();
    }

    private static JsonNode body(Context context) {
        String type = context.contentType() == null ? "" : context.contentType();
        return StandInJson.parse(
                type.startsWith("multipart/") ? String.valueOf(context.formParam("payload_json")) : context.body());
    }

    private Optional<Fault> fault(SentRequest request) {
        synchronized (faults) {
            Optional<Fault> fault = faults.stream()
                    .filter(one -> one.method().equals(request.method())
                            && request.path().contains(one.pathPart()))
                    .findFirst();
            fault.ifPresent(faults::remove);
            return fault;
        }
    }

    private void answer(SentRequest request, Context context) {
        if (!("Bot " + TOKEN).equals(context.header("Authorization"))
                && !request.path().startsWith("interactions/")
                && !request.path().startsWith("webhooks/")) {
            context.status(401).result("{\"message\":\"401: Unauthorized\",\"code\":0}");
        } else if (request.path().equals("users/@me")) {
            context.result(
                    StandInJson.user(StandInJson.BOT, StandInJson.BOT_NAME).toString());
        } else if (request.path().endsWith("/commands")) {
            context.result(commands(request).toString());
        } else if (request.path().startsWith("interactions/")) {
            callback(request, context);
        } else if (request.path().startsWith("webhooks/")) {
            webhook(request, context);
        } else if (request.path().equals("gateway/bot")) {
            context.result(StandInJson.gateway(gateway.address()).toString());
        } else if (request.path().equals("users/@me/channels")) {
            context.result(StandInJson.privateChannel(
                            StandInJson.DIRECT,
                            request.body().path("recipient_id").asText())
                    .toString());
        } else if (request.path().startsWith("channels/")) {
            channel(request, context);
        } else {
            context.status(404).result("{\"message\":\"404: Not Found\",\"code\":0}");
        }
    }

    private ArrayNode commands(SentRequest request) {
        if (request.method().equals("PUT")) {
            ArrayNode stored = request.body().deepCopy();
            stored.forEach(command -> ((ObjectNode) command)
                    .put("id", Long.toString(ids.incrementAndGet()))
                    .put("application_id", StandInJson.BOT)
                    .put("version", "1"));
            commands.put(request.path(), stored);
        }
        return commands.getOrDefault(request.path(), StandInJson.array());
    }

    private void channel(SentRequest request, Context context) {
        String[] parts = request.path().split("/");
        String id = Long.toString(ids.incrementAndGet());
        switch (parts[parts.length - 1]) {
            case "typing" -> context.status(204);
            case "threads" ->
                context.result(StandInJson.thread(id, request.body()).toString());
            default ->
                context.result(StandInJson.sent(id, parts[1], request.body()).toString());
        }
    }

    private void callback(SentRequest request, Context context) {
        String[] parts = request.path().split("/");
        ObjectNode interaction = interactions.get(parts[1]);
        if (interaction == null || interaction.has("answered")) {
            context.status(400).result("{\"message\":\"Interaction has already been acknowledged.\",\"code\":40060}");
            return;
        }
        interaction.put("answered", true);
        int type = request.body().get("type").asInt();
        ObjectNode answer = StandInJson.object();
        answer.putObject("interaction")
                .put("id", parts[1])
                .put("type", interaction.get("type").asInt());
        ObjectNode resource = answer.putObject("resource").put("type", type);
        if (type == 4 || type == 5) {
            ObjectNode message = StandInJson.message(
                    Long.toString(ids.incrementAndGet()),
                    interaction,
                    request.body().path("data"));
            originals.put(parts[2], message);
            resource.set("message", message);
        } else if (type == 7 || type == 6) {
            ObjectNode message = interaction.get("message").deepCopy();
            if (type == 7) {
                message.set(
                        "components",
                        StandInJson.message("1", interaction, request.body().path("data"))
                                .get("components"));
            }
            originals.put(parts[2], message);
            resource.set("message", message);
        }
        context.result(answer.toString());
    }

    private void webhook(SentRequest request, Context context) {
        String token = request.path().split("/")[2];
        ObjectNode original = originals.get(token);
        ObjectNode interaction = interactions.get(token.replace("token-", ""));
        if (original == null || interaction == null) {
            context.status(404).result("{\"message\":\"Unknown Webhook\",\"code\":10015}");
            return;
        }
        switch (request.method()) {
            case "PATCH" -> {
                ObjectNode changed = original.deepCopy();
                changed.set(
                        "components",
                        StandInJson.message("1", interaction, request.body()).get("components"));
                originals.put(token, changed);
                context.result(changed.toString());
            }
            case "DELETE" -> {
                originals.remove(token);
                originals.put(token, original.deepCopy().set("components", StandInJson.array()));
                context.status(204);
            }
            default -> {
                ObjectNode message =
                        StandInJson.message(Long.toString(ids.incrementAndGet()), interaction, request.body());
                originals.put(token, message);
                context.result(message.toString());
            }
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
