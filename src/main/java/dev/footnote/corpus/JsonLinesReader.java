package dev.footnote.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.text.DocumentId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/// JSON Lines: one object a line, each a document with at least `id` and `text`. A line that is of no use is skipped
/// with its number, and the rest go on.
final class JsonLinesReader implements DocumentReader {
    private final ObjectMapper json = new ObjectMapper();
    private final long maxLineBytes;

    JsonLinesReader(long maxLineBytes) {
        this.maxLineBytes = maxLineBytes;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("jsonl", "ndjson");
    }

    @Override
    public void read(DocumentFile file, DocumentSink sink) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16)) {
            BoundedLines lines = new BoundedLines(in, maxLineBytes);
            boolean more = true;
            while (more) {
                more = lines.next(line -> readLine(file, line, sink));
            }
        }
    }

    private void readLine(DocumentFile file, BoundedLines.Line line, DocumentSink sink) throws IOException {
        try {
            if (line.tooLong()) {
                throw new UnreadableDocumentException(
                        "the line is longer than %s; split it, or raise documents.max-size"
                                .formatted(ByteSizes.format(maxLineBytes)));
            }
            String content = TextDecoder.decode(line.bytes());
            if (!content.isBlank()) {
                sink.document(document(content));
            }
        } catch (UnreadableDocumentException useless) {
            sink.skipped(new SkippedFile(file.name() + ":" + line.number(), useless.getMessage()));
        }
    }

    private RawDocument document(String line) throws UnreadableDocumentException {
        JsonNode object = parse(line);
        String id = object.path("id").asText("");
        String text = object.path("text").asText("");
        if (!object.isObject() || id.isBlank() || text.isBlank()) {
            throw new UnreadableDocumentException("it is no object with an \"id\" and a \"text\"");
        }
        return new RawDocument(
                new DocumentId(id.strip()), new StatedDetails(DetailKeys.read(object)), text, List.of(), false);
    }

    private JsonNode parse(String line) throws UnreadableDocumentException {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new UnreadableDocumentException("it is no JSON (%s)".formatted(Yaml.firstLine(broken)));
        }
    }
}
