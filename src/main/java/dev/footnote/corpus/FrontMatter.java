package dev.footnote.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/// The YAML between two lines of `---` at the head of a file.
///
/// @param values the scalar values by key, in lower case
/// @param end where the body starts; 0 when there is no front matter
record FrontMatter(Map<String, String> values, int end) {
    private static final String FENCE = "---";

    /// How YAML ends a document, which some tools write there.
    private static final String END = "...";

    /// @throws UnreadableDocumentException when there is front matter that is no YAML
    static FrontMatter of(String text) throws UnreadableDocumentException {
        int first = text.indexOf('\n');
        if (first < 0 || !text.substring(0, first).strip().equals(FENCE)) {
            return new FrontMatter(Map.of(), 0);
        }
        int line = first + 1;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            String words = text.substring(line, end).strip();
            if (words.equals(FENCE) || words.equals(END)) {
                return of(parse(text.substring(first + 1, line)), Math.min(end + 1, text.length()));
            }
            line = end + 1;
        }
        return new FrontMatter(Map.of(), 0);
    }

    /// Words between two rules are the text's own.
    private static FrontMatter of(JsonNode yaml, int end) {
        boolean words = yaml.isValueNode() && !yaml.isNull() && !yaml.asText().isBlank();
        return words ? new FrontMatter(Map.of(), 0) : new FrontMatter(DetailKeys.read(yaml), end);
    }

    /// @param heading the title that the text itself shows, empty when there is none
    StatedDetails details(String heading) {
        Map<String, String> all = new LinkedHashMap<>();
        if (!heading.isBlank()) {
            all.put("title", heading.strip());
        }
        all.putAll(values);
        return new StatedDetails(all);
    }

    private static JsonNode parse(String yaml) throws UnreadableDocumentException {
        try {
            return Yaml.read(yaml);
        } catch (JsonProcessingException broken) {
            throw new UnreadableDocumentException(
                    "its front matter is no YAML (%s); put values with colons in quotation marks"
                            .formatted(Yaml.firstLine(broken)));
        }
    }
}
