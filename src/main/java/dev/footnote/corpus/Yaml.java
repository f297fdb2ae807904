package dev.footnote.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Reads small YAML texts.
final class Yaml {
    private static final ObjectMapper MAPPER = new ObjectMapper(new YAMLFactory());

    private Yaml() {}

    static JsonNode read(String yaml) throws JsonProcessingException {
        return MAPPER.readTree(yaml);
    }

    /// The scalar values of an object that are not blank, by key in lower case; nothing for anything else.
    static Map<String, String> scalars(JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                values.put(
                        property.getKey().toLowerCase(Locale.ROOT),
                        value.asText().strip());
            }
        });
        return values;
    }

    /// What is wrong, with the place, in one line.
    static String firstLine(JsonProcessingException broken) {
        String message = broken.getOriginalMessage().lines().findFirst().orElse("unreadable");
        return broken.getLocation() == null
                ? message
                : "%s, line %d".formatted(message, broken.getLocation().getLineNr());
    }
}
