package dev.footnote.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One benchmark of `/ask`: documents, questions, and what is known of their answers.
public record AskSet(String name, List<SourceDocument> documents, List<Item> items) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// A question with its gold; every part of the gold may be absent, all of them when nothing answers it.
    ///
    /// @param relevant the documents that answer, where any passage of theirs will do
    /// @param answers the places that answer, any of them
    public record Item(String id, String question, List<String> relevant, List<String> facts, List<Place> answers) {
        /// The same question, which nothing answers.
        public Item unanswered() {
            return new Item(id, question, List.of(), List.of(), List.of());
        }

        public boolean answerable() {
            return !relevant.isEmpty() || !facts.isEmpty() || !answers.isEmpty();
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
                    places(known, texts)));
        }
        return new AskSet(name, sources, items);
    }

    /// Questions of their own with their gold in the same line.
    ///
    /// @param questions one a line; not closed here
    static AskSet of(String name, List<SourceDocument> documents, InputStream questions) {
        Map<String, String> texts = new HashMap<>();
        documents.forEach(source -> texts.put(source.id().value(), source.text()));
        List<Item> items = new BufferedReader(new InputStreamReader(questions, StandardCharsets.UTF_8))
                .lines()
                .map(AskSet::node)
                .map(node -> new Item(
                        node.get("id").asText(),
                        node.get("question").asText(),
                        List.of(),
                        List.of(),
                        places(node, texts)))
                .toList();
        return new AskSet(name, documents, items);
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

    /// The places that answer: one under `answer`, any number under `answers`.
    private static List<Place> places(JsonNode gold, Map<String, String> texts) {
        List<Place> places = new ArrayList<>();
        if (gold.has("answer")) {
            places.add(place(gold.get("answer"), texts));
        }
        gold.path("answers").forEach(node -> places.add(place(node, texts)));
        return List.copyOf(places);
    }

    private static Place place(JsonNode node, Map<String, String> texts) {
        String document = node.get("document").asText();
        String text = texts.get(document);
        return new Place(
                document,
                text.offsetByCodePoints(0, node.get("start").asInt()),
                text.offsetByCodePoints(0, node.get("end").asInt()));
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        node.forEach(one -> strings.add(one.asText()));
        return List.copyOf(strings);
    }

    private static List<JsonNode> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(AskSet::node).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static JsonNode node(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
