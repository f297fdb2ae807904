package dev.footnote.corpus;

import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Documents of word processors: Word's `.docx` and OpenDocument's `.odt`.
final class OfficeReader implements DocumentReader {
    private final long maxBytes;

    /// @param maxBytes how much a document may unpack to
    OfficeReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("docx", "odt");
    }

    @Override
    public void read(DocumentFile file, DocumentSink sink) throws IOException {
        boolean word = file.name().toLowerCase(Locale.ROOT).endsWith(".docx");
        try (ZippedParts parts = new ZippedParts(file.path(), maxBytes)) {
            String text = Nfc.of(
                    read(parts, word ? "word/document.xml" : "content.xml").text());
            String meta = word ? "docProps/core.xml" : "meta.xml";
            StatedDetails stated = parts.has(meta) ? read(parts, meta).details() : StatedDetails.NONE;
            if (text.isBlank()) {
                throw new UnreadableDocumentException("it holds no text");
            }
            sink.document(new RawDocument(new DocumentId(file.name()), stated, text, List.of(), true));
        }
    }

    private static OfficeText read(ZippedParts parts, String name) throws IOException {
        OfficeText text = new OfficeText();
        try (InputStream in = parts.open(name)) {
            SafeXml.read(in, text);
        }
        return text;
    }
}
