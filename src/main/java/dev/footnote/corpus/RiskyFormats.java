package dev.footnote.corpus;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The formats whose files can make a parser run for ever, or unpack to more than there is memory: everything but plain
/// text. Each file is one document. Whatever is wrong with a file comes out as an [UnreadableDocumentException], except
/// what takes a whole process with it; hence [ChildReader], which stands before this one. Thread-safe.
public final class RiskyFormats implements DocumentReader {
    private static final String DAMAGED = "it is damaged, or of another kind than its name says";

    private final Map<String, DocumentReader> byExtension = new HashMap<>();
    private final long maxCharacters;

    public RiskyFormats(ReadingLimits limits) {
        this.maxCharacters = limits.bytes();
        List<DocumentReader> readers = List.of(
                new HtmlReader(),
                new PdfReader(limits.bytes()),
                new OfficeReader(limits.unpacked()),
                new EpubReader(limits.unpacked()),
                new MailReader());
        readers.forEach(reader -> reader.extensions().forEach(extension -> byExtension.put(extension, reader)));
    }

    @Override
    public Set<String> extensions() {
        return Set.copyOf(byExtension.keySet());
    }

    @Override
    public void read(DocumentFile file, DocumentSink sink) throws IOException {
        String extension =
                file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        DocumentReader reader = Objects.requireNonNull(byExtension.get(extension), extension);
        Checked found = new Checked(sink);
        try {
            reader.read(file, found);
        } catch (UnreadableDocumentException | FileSystemException told) {
            throw told;
        } catch (StackOverflowError deep) {
            throw new UnreadableDocumentException("its parts are nested too deep");
        } catch (IOException | RuntimeException tripped) {
            throw new UnreadableDocumentException(DAMAGED);
        }
        found.handOver();
    }

    /// Lets no text pass that is too long to be worked on, nor half a character; and nothing before the whole file is
    /// read, so that what the receiving end throws is not blamed on the file.
    private final class Checked implements DocumentSink {
        private final DocumentSink sink;

        private final List<RawDocument> documents = new ArrayList<>();

        private Checked(DocumentSink sink) {
            this.sink = sink;
        }

        @Override
        public void document(RawDocument raw) throws IOException {
            if (raw.text().length() > maxCharacters) {
                throw new UnreadableDocumentException(
                        "its text has more than %s; split it".formatted(ByteSizes.format(maxCharacters)));
            }
            Map<String, String> details = new LinkedHashMap<>();
            raw.stated().values().forEach((key, value) -> details.put(key, whole(value)));
            documents.add(new RawDocument(
                    raw.id(), new StatedDetails(details), whole(raw.text()), raw.boilerplate(), raw.prose()));
        }

        private void handOver() throws IOException {
            for (RawDocument document : documents) {
                sink.document(document);
            }
        }

        @Override
        public void skipped(SkippedFile file) {
            sink.skipped(file);
        }
    }

    /// The text with U+FFFD for every half of a pair of code units, which no encoding can carry.
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return whole.toString();
    }
}
