package dev.footnote.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One benchmark of `/ask`: documents, questions, and what is known of their answers.
public record AskSet(String name, List<SourceDocument> documents, List<Item> items) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// A question with its gold; every part of the gold may be absent, all of them when nothing answers it.
    public record Item(String id, String question, List<String> relevant, List<String> facts, Optional<Place> answer) {
        public boolean answerable() {
            return !relevant.isEmpty() || !facts.isEmpty() || answer.isPresent();
        }
    }

    /// Where an answer stands, in UTF-16 units.
    public record Place(String document, int start, int end) {}

    /// Where the benchmarks are: beside the repository unless the system property says otherwise.
    public static Path bench() {
        return Path.of(System.getProperty("footnote.shared", "../shared")).resolve("bench");
    }

    public static AskSet read(String name, Path documents, Path dev) {
        List<SourceDocument> sources = documents(documents.resolve("documents.jsonl"), "id");
        Map<String, String> texts = new HashMap<>();
        sources.forEach(source -> texts.put(source.id().value(), source.text()));
        Map<String, JsonNode> gold = new HashMap<>();
        lines(dev.resolve("gold.jsonl")).forEach(node -> gold.put(node.get("id").asText(), node));
        List<Item> items = new ArrayList<>();
        for (JsonNode node : lines(dev.resolve("requests.jsonl"))) {
            JsonNode known = gold.get(node.get("id").asText());
            items.add(new Item(
                    node.get("id").asText(),
                    node.get("text").asText(),
                    strings(known.path("relevant")),
                    strings(known.path("facts")),
                    place(known.path("answer"), texts)));
        }
        return new AskSet(name, sources, items);
    }

    /// The documents of a file, one a line.
    ///
    /// @param key of a document's id
    public static List<SourceDocument> documents(Path file, String key) {
        return lines(file).stream().map(node -> document(node, key)).toList();
    }

    private static SourceDocument document(JsonNode node, String key) {
        DocumentDetails details =
                DocumentDetails.titled(node.path("title").asText(node.get(key).asText()));
        if (node.hasNonNull("publisher")) {
            details = details.withPublisher(node.get("publisher").asText());
        }
        Optional<PartialDate> published =
                PartialDate.parse(node.path("published").asText(""));
        if (published.isPresent()) {
            details = details.withPublished(published.get());
        }
        return new SourceDocument(
                new DocumentId(node.get(key).asText()),
                details,
                node.get("text").asText());
    }

    private static Optional<Place> place(JsonNode node, Map<String, String> texts) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        String document = node.get("document").asText();
        String text = texts.get(document);
        return Optional.of(new Place(
                document,
                text.offsetByCodePoints(0, node.get("start").asInt()),
                text.offsetByCodePoints(0, node.get("end").asInt())));
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        node.forEach(one -> strings.add(one.asText()));
        return List.copyOf(strings);
    }

    private static List<JsonNode> lines(Path file) {
        try {
            List<JsonNode> nodes = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    nodes.add(JSON.readTree(line));
                }
            }
            return nodes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
