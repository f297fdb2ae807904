package dev.footnote.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.text.ClockTime;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads corpora of temporal expressions and dated events, one JSON object a document. Offsets are code points.
final class DatesCorpus {
    /// A temporal expression, gold or predicted.
    record Timex(int start, int end, String type, String value) {
        boolean touches(Timex other) {
            return start < other.end && other.start < end;
        }

        boolean covers(Timex other) {
            return start == other.start && end == other.end;
        }

        int shared(Timex other) {
            return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        }
    }

    /// An event and the dates that the gold puts it in; none when the gold does not date it.
    record Event(int start, int end, List<String> dates) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private DatesCorpus() {}

    static Path folder(String name) {
        return Path.of(System.getProperty("footnote.shared", "../shared"))
                .resolve("bench")
                .resolve(name);
    }

    /// The documents of a `docs.jsonl`, dated as exactly as it says.
    static List<SourceDocument> documents(Path file) throws IOException {
        List<SourceDocument> documents = new ArrayList<>();
        for (JsonNode node : lines(file)) {
            DocumentDetails details = DocumentDetails.titled(node.path("title").asText(""));
            String published = node.path("dct").asText("");
            details = PartialDate.parse(published).map(details::withPublished).orElse(details);
            details =
                    ClockTime.inStamp(published).map(details::withPublishedTime).orElse(details);
            documents.add(new SourceDocument(
                    new DocumentId(node.get("doc").asText()),
                    details,
                    node.get("text").asText()));
        }
        return documents;
    }

    static Map<String, List<Timex>> timexes(Path file) throws IOException {
        Map<String, List<Timex>> timexes = new LinkedHashMap<>();
        for (JsonNode node : lines(file)) {
            List<Timex> list = new ArrayList<>();
            for (JsonNode timex : node.get("timexes")) {
                list.add(new Timex(
                        timex.get("start").asInt(),
                        timex.get("end").asInt(),
                        timex.get("type").asText(),
                        timex.get("value").asText()));
            }
            timexes.put(node.get("doc").asText(), list);
        }
        return timexes;
    }

    static Map<String, List<Event>> events(Path file) throws IOException {
        Map<String, List<Event>> events = new LinkedHashMap<>();
        for (JsonNode node : lines(file)) {
            List<Event> list = new ArrayList<>();
            for (JsonNode event : node.get("events")) {
                List<String> dates = new ArrayList<>();
                event.get("dates").forEach(date -> dates.add(date.asText()));
                list.add(new Event(event.get("start").asInt(), event.get("end").asInt(), dates));
            }
            events.put(node.get("doc").asText(), list);
        }
        return events;
    }

    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                nodes.add(JSON.readTree(line));
            }
        }
        return nodes;
    }
}
