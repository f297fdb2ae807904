package dev.footnote.slack;

import com.fasterxml.jackson.databind.JsonNode;

/// A request that the stand-in received.
///
/// @param path behind the base of the interface
/// @param body form fields and JSON alike as one object; blocks and views are trees
record SentToSlack(String path, JsonNode body) {
    boolean is(String wanted) {
        return path.startsWith(wanted);
    }

    /// All words of its blocks, in order.
    String words() {
        StringBuilder words = new StringBuilder();
        collect(body.path(body.has("view") ? "view" : "blocks"), words);
        return words.toString();
    }

    private static void collect(JsonNode node, StringBuilder words) {
        if (node.path("text").isTextual()) {
            words.append(node.get("text").asText());
        }
        node.forEach(child -> collect(child, words));
    }

    /// The value of the button with this label.
    String button(String label) {
        for (JsonNode button : body.findParents("action_id")) {
            if (button.path("text").path("text").asText().equals(label)) {
                return button.path("value").asText();
            }
        }
        throw new AssertionError("no button " + label + " in " + body);
    }
}
