package dev.footnote;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `footnote.yaml` as dotted keys and their values. What cannot be read as that stops the start: a restriction that was
/// written down must not be lost without a word.
record SettingsFile(Path file) {
    private static final String TWICE = "Duplicate field ";

    /// A list of plain values comes as one value with commas. Empty when there is no such file.
    Map<String, String> values() throws SettingsException {
        Map<String, String> values = new LinkedHashMap<>();
        if (Files.exists(file)) {
            JsonNode root = tree();
            if (!root.isObject() && !root.isMissingNode() && !root.isNull()) {
                throw new SettingsException(
                        "%s holds no settings such as \"web:\" with \"port: 8377\" under it; a fresh copy shows their form."
                                .formatted(file));
            }
            flatten("", root, values);
        }
        return values;
    }

    private JsonNode tree() throws SettingsException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));
        try {
            return yaml.readTree(Files.readString(file));
        } catch (JsonProcessingException broken) {
            throw new SettingsException(broken(broken));
        } catch (CharacterCodingException otherBytes) {
            throw new SettingsException("%s is no UTF-8 text; save it as UTF-8.".formatted(file));
        } catch (IOException unreadable) {
            throw new SettingsException("%s cannot be read; check its permissions.".formatted(file));
        }
    }

    private String broken(JsonProcessingException broken) {
        String reason = broken.getOriginalMessage().lines().findFirst().orElse("unreadable");
        int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
        return reason.startsWith(TWICE)
                ? "%s has %s twice, again in line %d; put all under one of them."
                        .formatted(file, reason.substring(TWICE.length()), line)
                : "%s is no YAML: %s, line %d.".formatted(file, reason, line);
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> values) throws SettingsException {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                String key = prefix.isEmpty() ? property.getKey() : prefix + "." + property.getKey();
                flatten(key, property.getValue(), values);
            }
        } else if (!prefix.isEmpty()) {
            values.put(prefix, node.isArray() ? joined(prefix, node) : plain(node));
        }
    }

    private static String joined(String key, JsonNode list) throws SettingsException {
        List<String> items = new ArrayList<>();
        for (JsonNode item : list) {
            if (item.isContainerNode()) {
                throw new SettingsException(
                        "The setting \"%s\" in footnote.yaml has more than plain values in its list; write them with commas between them."
                                .formatted(key));
            }
            items.add(plain(item));
        }
        return String.join(", ", items);
    }

    private static String plain(JsonNode value) {
        return value.isNull() ? "" : value.asText();
    }
}
