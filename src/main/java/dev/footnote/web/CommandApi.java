package dev.footnote.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Outcome;
import dev.footnote.conversation.Parameter;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.json.JsonReplyRenderer;
import dev.footnote.text.Spelling;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The commands for programs: arguments in the address or as a JSON object, replies as `--json` prints them.
final class CommandApi {
    /// More than any question needs.
    static final int MOST_BYTES = 64 << 10;

    private static final String LIMIT = "limit";
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Dispatcher dispatcher;
    private final JsonReplyRenderer renderer = new JsonReplyRenderer();

    CommandApi(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /// Arguments in the address.
    void get(Context context) {
        Map<String, String> arguments = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, values) -> arguments.put(name, values.getLast()));
        send(context, new Invocation(command(context), arguments), answer(command(context), arguments));
    }

    /// Arguments as a JSON object.
    void post(Context context) throws IOException {
        byte[] body = context.bodyInputStream().readNBytes(MOST_BYTES + 1);
        Invocation bare = new Invocation(command(context), Map.of());
        if (body.length > MOST_BYTES) {
            context.header("Connection", "close");
            send(context, bare, Reply.invalid("The body is larger than %,d bytes.".formatted(MOST_BYTES)));
            context.status(413);
            return;
        }
        Optional<Map<String, String>> arguments = arguments(body);
        if (arguments.isEmpty()) {
            send(context, bare, Reply.invalid("The body has to be a JSON object with a text for each argument."));
        } else {
            send(context, new Invocation(command(context), arguments.get()), answer(command(context), arguments.get()));
        }
    }

    private static String command(Context context) {
        return context.pathParam("command");
    }

    /// Empty for anything but an object of texts and numbers.
    private static Optional<Map<String, String>> arguments(byte[] body) throws IOException {
        try {
            JsonNode node = JSON.readTree(body);
            if (!(node instanceof ObjectNode object)) {
                return Optional.empty();
            }
            Map<String, String> arguments = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (!field.getValue().isTextual() && !field.getValue().isIntegralNumber()) {
                    return Optional.empty();
                }
                arguments.put(field.getKey(), field.getValue().asText());
            }
            return Optional.of(arguments);
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    private Reply answer(String command, Map<String, String> arguments) {
        return dispatcher.specs().stream()
                .filter(spec -> spec.name().equals(command))
                .findFirst()
                .flatMap(spec -> objection(spec, arguments))
                .orElseGet(() -> dispatcher.dispatch(new Invocation(command, arguments)));
    }

    private static Optional<Reply> objection(CommandSpec spec, Map<String, String> arguments) {
        List<String> known =
                new ArrayList<>(spec.parameters().stream().map(Parameter::name).toList());
        known.add(LIMIT);
        return arguments.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name -> Reply.invalid("%s takes no \"%s\"%s"
                        .formatted(
                                spec.name(),
                                name,
                                Spelling.nearest(name, known)
                                        .map("; did you mean \"%s\"?"::formatted)
                                        .orElse("; it takes %s.".formatted(String.join(", ", known))))));
    }

    private void send(Context context, Invocation invocation, Reply reply) {
        boolean known =
                dispatcher.openSpecs().stream().anyMatch(spec -> spec.name().equals(invocation.command()));
        context.status(known ? status(reply.outcome()) : 404)
                .header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(renderer.render(invocation, reply).toString());
    }

    private static int status(Outcome outcome) {
        return switch (outcome) {
            case FOUND, NOT_IN_DOCUMENTS -> 200;
            case INVALID -> 400;
            case FAILED -> 500;
        };
    }
}
