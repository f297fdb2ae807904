package dev.footnote.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads what front matter, or an object of a bulk file, says of a document, under the names that programs give it:
/// web clippers, site generators, exports. Our own names come first. Pure.
final class DetailKeys {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private static final Map<String, List<String>> NAMES = Map.of(
            "title", List.of("title", "headline"),
            "author", List.of("author", "authors", "creator", "byline"),
            "publisher", List.of("publisher", "site_name", "sitename", "site", "outlet", "source"),
            "published",
                    List.of(
                            "published",
                            "published_at",
                            "publishedat",
                            "date_published",
                            "datepublished",
                            "publication_date",
                            "publishdate",
                            "pubdate",
                            "date"),
            "url", List.of("url", "link", "permalink", "canonical_url", "source_url", "source"));

    private DetailKeys() {}

    /// All scalar values by their own keys in lower case, and the details under ours.
    static Map<String, String> read(JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>(Yaml.scalars(node));
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        node.properties()
                .forEach(property -> nodes.put(property.getKey().toLowerCase(Locale.ROOT), property.getValue()));
        NAMES.forEach((key, names) -> {
            values.remove(key);
            for (String name : names) {
                String value = nodes.containsKey(name) ? value(key, nodes.get(name)) : "";
                if (!value.isEmpty()) {
                    values.putIfAbsent(key, value);
                }
            }
        });
        return values;
    }

    private static String value(String key, JsonNode node) {
        String value = key.equals("author") ? names(node) : scalar(node);
        boolean address = ADDRESS.matcher(value).matches();
        return switch (key) {
            case "published" -> StatedDate.of(value).orElse("");
            case "url" -> address ? value : "";
            case "publisher" -> address ? "" : value;
            default -> value;
        };
    }

    private static String scalar(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText().strip() : "";
    }

    /// One name, or many, which a list has as words or as objects; without the brackets of a note's links.
    static String names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(one -> names.add(names(one)));
        } else {
            names.add(Names.bare(scalar(node.isObject() ? node.path("name") : node)));
        }
        return String.join(
                ", ", names.stream().filter(name -> !name.isEmpty()).distinct().toList());
    }
}
