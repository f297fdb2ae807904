package dev.footnote.corpus;

import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/// Plain text: one document a file.
final class PlainTextReader implements DocumentReader {
    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text");
    }

    @Override
    public void read(DocumentFile file, DocumentSink sink) throws IOException {
        String text = TextDecoder.decodeFile(Files.readAllBytes(file.path()));
        sink.document(new RawDocument(new DocumentId(file.name()), StatedDetails.NONE, text, List.of(), true));
    }
}
