package dev.footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpStatus;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.websocket.WsContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/// The gateway of the stand-in: identify, heartbeats, dispatches with sequence numbers, and resumes that replay what
/// was missed.
final class StandInGateway {
    private static final int QUICK = 500;

    private final Runnable changed;
    private final IntSupplier port;
    private final Map<Integer, ObjectNode> sent = new LinkedHashMap<>();
    private final List<JsonNode> received = new ArrayList<>();
    private Optional<WsContext> connection = Optional.empty();
    private int sequence;
    private int refusals;
    private boolean identified;
    private int heartbeat = 41_250;
    private final Set<String> deaf = ConcurrentHashMap.newKeySet();

    StandInGateway(Runnable changed, IntSupplier port) {
        this.changed = changed;
        this.port = port;
    }

    void routes(JavalinConfig config) {
        config.routes.wsBeforeUpgrade("/gateway", context -> refuseIfTold());
        config.routes.ws("/gateway", socket -> {
            socket.onConnect(this::hello);
            socket.onMessage(message -> handle(message, StandInJson.parse(message.message())));
            socket.onClose(closed -> forget(closed));
        });
    }

    String address() {
        return "ws://127.0.0.1:" + port.getAsInt() + "/gateway";
    }

    /// So many connections fail from now on.
    synchronized void refuse(int connections) {
        refusals = connections;
    }

    /// From the next connection on, heartbeats are wanted often and never acknowledged, as on a line that is dead.
    synchronized void beDeaf(boolean toHeartbeats) {
        heartbeat = toHeartbeats ? QUICK : 41_250;
    }

    synchronized int refusalsLeft() {
        return refusals;
    }

    /// How often the bot sent this op code (2 identify, 6 resume, 1 heartbeat).
    synchronized long received(int op) {
        return received.stream()
                .filter(message -> message.get("op").asInt() == op)
                .count();
    }

    synchronized boolean isConnected() {
        return connection.isPresent() && identified;
    }

    synchronized JsonNode identify() {
        return received.stream()
                .filter(message -> message.get("op").asInt() == 2)
                .findFirst()
                .orElseThrow();
    }

    /// Ends the connection as a broken line does; the next one resumes.
    void drop() {
        WsContext dropped;
        synchronized (this) {
            dropped = connection.orElseThrow();
            connection = Optional.empty();
            identified = false;
        }
        dropped.session.disconnect();
    }

    /// Ends the connection with a code of Discord's.
    void close(int code, String reason) {
        WsContext closed;
        synchronized (this) {
            closed = connection.orElseThrow();
            connection = Optional.empty();
            identified = false;
        }
        closed.closeSession(code, reason);
    }

    /// Tells the bot that its session is no longer known; it has to log in anew.
    synchronized void invalidateSession() {
        connection.orElseThrow().send("{\"op\":9,\"d\":false}");
        identified = false;
    }

    /// Sends an event, at once or after the next resume.
    synchronized void dispatch(String event, JsonNode data) {
        ObjectNode payload =
                StandInJson.object().put("op", 0).put("s", ++sequence).put("t", event);
        payload.set("d", data);
        sent.put(sequence, payload);
        if (identified) {
            connection.ifPresent(socket -> socket.send(payload.toString()));
        }
    }

    /// Forgets the first half of what could be replayed.
    synchronized void forgetHistory() {
        int keep = sequence - sent.size() / 2;
        sent.keySet().removeIf(number -> number < keep);
    }

    private synchronized void refuseIfTold() {
        if (refusals > 0) {
            refusals--;
            changed.run();
            throw new ServiceUnavailableResponse(HttpStatus.SERVICE_UNAVAILABLE.getMessage(), Map.of());
        }
    }

    private void hello(WsContext socket) {
        synchronized (this) {
            connection = Optional.of(socket);
            identified = false;
        }
        if (heartbeat == QUICK) {
            deaf.add(socket.sessionId());
        }
        ObjectNode hello = StandInJson.object().put("op", 10);
        hello.putObject("d").put("heartbeat_interval", heartbeat);
        socket.send(hello.toString());
    }

    private synchronized void forget(WsContext closed) {
        if (connection
                .filter(open -> open.sessionId().equals(closed.sessionId()))
                .isPresent()) {
            connection = Optional.empty();
            identified = false;
        }
        changed.run();
    }

    private synchronized void handle(WsContext socket, JsonNode message) {
        received.add(message);
        switch (message.get("op").asInt()) {
            case 1 -> {
                if (!deaf.contains(socket.sessionId())) {
                    socket.send("{\"op\":11}");
                }
            }
            case 2 -> {
                identified = true;
                dispatch("READY", StandInJson.ready("session-" + received(2), address()));
                dispatch("GUILD_CREATE", StandInJson.guild());
            }
            case 6 -> {
                identified = true;
                int seen = message.at("/d/seq").asInt();
                sent.forEach((number, missed) -> {
                    if (number > seen) {
                        socket.send(missed.toString());
                    }
                });
                dispatch("RESUMED", StandInJson.object());
            }
            default -> {}
        }
        changed.run();
    }
}
