package dev.footnote.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.conversation.CommandSpec;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.Parameter;
import dev.footnote.conversation.Reply;
import dev.footnote.conversation.json.JsonReplyRenderer;
import dev.footnote.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers the requests of `batch`. `text` stands for the leading parameter of any command; a request that makes no
/// sense gets an `invalid` reply.
final class BatchRequests {
    /// Characters of a line; more than any request needs.
    static final int LONGEST = 1 << 20;

    private static final String ID = "id";
    private static final String COMMAND = "command";
    private static final String TEXT = "text";
    private static final String LIMIT = "limit";

    private final Dispatcher dispatcher;
    private final JsonReplyRenderer renderer;
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    BatchRequests(Dispatcher dispatcher, JsonReplyRenderer renderer) {
        this.dispatcher = dispatcher;
        this.renderer = renderer;
    }

    /// The reply to one line, as one line.
    String answer(String line) {
        if (line.length() > LONGEST) {
            return invalid(
                            JsonNodeFactory.instance.nullNode(),
                            "the line is longer than %,d characters".formatted(LONGEST))
                    .toString();
        }
        JsonNode request;
        try {
            request = json.readTree(line);
        } catch (JsonProcessingException broken) {
            return invalid(JsonNodeFactory.instance.nullNode(), "the line is no single JSON object")
                    .toString();
        }
        JsonNode id = request.path(ID).isMissingNode() ? JsonNodeFactory.instance.nullNode() : request.path(ID);
        if (!request.isObject() || !request.path(COMMAND).isTextual()) {
            return invalid(id, "the line is no object with a \"command\"").toString();
        }
        return answer(request, id).toString();
    }

    private ObjectNode answer(JsonNode request, JsonNode id) {
        String command = request.path(COMMAND).asText();
        Optional<CommandSpec> spec = dispatcher.specs().stream()
                .filter(known -> known.name().equals(command))
                .findFirst();
        Map<String, String> arguments = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : request.properties()) {
            if (field.getKey().equals(ID)
                    || field.getKey().equals(COMMAND)
                    || field.getValue().isNull()) {
                continue;
            }
            Optional<String> name = parameter(spec, field.getKey());
            if (spec.isPresent() && name.isEmpty()) {
                return invalid(id, unknown(spec.get(), field.getKey()));
            }
            if (field.getValue().isContainerNode()) {
                return invalid(id, "\"%s\" has to be a text or a number".formatted(field.getKey()));
            }
            arguments.put(name.orElse(field.getKey()), field.getValue().asText());
        }
        Invocation invocation = new Invocation(command, arguments);
        Reply reply = dispatcher.dispatch(invocation);
        return withId(id, renderer.render(invocation, reply));
    }

    private static Optional<String> parameter(Optional<CommandSpec> spec, String key) {
        if (key.equals(LIMIT)) {
            return Optional.of(LIMIT);
        }
        return spec.flatMap(known -> known.parameter(key)
                .or(() -> key.equals(TEXT) ? known.leading() : Optional.empty())
                .map(Parameter::name));
    }

    private static String unknown(CommandSpec spec, String key) {
        List<String> names = new ArrayList<>(List.of(TEXT, LIMIT));
        spec.parameters().forEach(parameter -> names.add(parameter.name()));
        return "%s takes no \"%s\"%s"
                .formatted(
                        spec.name(),
                        key,
                        Spelling.nearest(key, names)
                                .map("; did you mean \"%s\"?"::formatted)
                                .orElse("; it takes " + String.join(", ", names)));
    }

    private static ObjectNode invalid(JsonNode id, String message) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        reply.put("outcome", "invalid");
        reply.put("message", message);
        return withId(id, reply);
    }

    private static ObjectNode withId(JsonNode id, ObjectNode reply) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.set(ID, id);
        whole.setAll(reply);
        return whole;
    }
}
