package dev.footnote.corpus;

import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// E-books: the chapters in the order of the book.
final class EpubReader implements DocumentReader {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String PACKAGE = "http://www.idpf.org/2007/opf";
    private static final String ENCRYPTION = "META-INF/encryption.xml";

    private final long maxBytes;

    /// @param maxBytes how much a book may unpack to
    EpubReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("epub");
    }

    @Override
    public void read(DocumentFile file, DocumentSink sink) throws IOException {
        try (ZippedParts parts = new ZippedParts(file.path(), maxBytes)) {
            Container container = new Container();
            try (InputStream in = parts.open(CONTAINER)) {
                SafeXml.read(in, container);
            }
            Book book = new Book();
            try (InputStream in = parts.open(container.book)) {
                SafeXml.read(in, book);
            }
            refuseLocked(parts, container.book, book);
            String text = Nfc.of(text(parts, container.book, book));
            if (text.isBlank()) {
                throw new UnreadableDocumentException("it holds no text");
            }
            sink.document(new RawDocument(
                    new DocumentId(file.name()), new StatedDetails(book.details), text, List.of(), false));
        }
    }

    /// Shops lock the chapters; a font that is locked does no harm.
    private static void refuseLocked(ZippedParts parts, String path, Book book) throws IOException {
        if (parts.has(ENCRYPTION)) {
            Encrypted encrypted = new Encrypted();
            try (InputStream in = parts.open(ENCRYPTION)) {
                SafeXml.read(in, encrypted);
            }
            for (String chapter : book.chapters()) {
                if (encrypted.parts.contains(part(path, chapter))) {
                    throw new UnreadableDocumentException("it is locked by the shop that sold it; get a copy without");
                }
            }
        }
    }

    /// The name of a part in the zip.
    ///
    /// @param from the part that refers to it
    private static String part(String from, String reference) throws UnreadableDocumentException {
        try {
            String path = new URI(from.replace(" ", "%20"))
                    .resolve(new URI(reference.replace(" ", "%20")))
                    .getPath();
            return path == null ? "" : path;
        } catch (URISyntaxException odd) {
            throw new UnreadableDocumentException("its list of chapters is damaged");
        }
    }

    private static String text(ZippedParts parts, String path, Book book) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String chapter : book.chapters()) {
            String name = part(path, chapter);
            if (parts.has(name)) {
                try (InputStream in = parts.open(name)) {
                    Document page = Jsoup.parse(in, null, "");
                    text.append(ArticleText.of(page.body())).append("\n\n");
                }
            }
        }
        return text.toString().strip();
    }

    /// Names the file that describes the book.
    private static final class Container implements SafeXml.Handler {
        private String book = "";

        @Override
        public void start(String name, XMLStreamReader attributes) {
            String path = attributes.getAttributeValue(null, "full-path");
            if (name.equals("rootfile") && path != null && book.isEmpty()) {
                book = path;
            }
        }

        @Override
        public void text(String words) {}

        @Override
        public void end(String name) {}
    }

    /// Names the parts that are locked.
    private static final class Encrypted implements SafeXml.Handler {
        private final Set<String> parts = new HashSet<>();

        @Override
        public void start(String name, XMLStreamReader attributes) {
            String part = attributes.getAttributeValue(null, "URI");
            if (name.equals("CipherReference") && part != null) {
                parts.add(part.replace("%20", " "));
            }
        }

        @Override
        public void text(String words) {}

        @Override
        public void end(String name) {}
    }

    /// What the book says of itself, its files, and the order of its chapters.
    private static final class Book implements SafeXml.Handler {
        private static final Map<String, String> KEYS =
                Map.of("title", "title", "creator", "author", "publisher", "publisher", "date", "published");

        private final Map<String, String> details = new LinkedHashMap<>();
        private final Map<String, String> files = new LinkedHashMap<>();
        private final List<String> spine = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        /// Whether the element tells when the file was made, and not the book.
        private boolean edited;

        private List<String> chapters() {
            return spine.stream()
                    .filter(files::containsKey)
                    .map(id -> files.getOrDefault(id, ""))
                    .toList();
        }

        @Override
        public void start(String name, XMLStreamReader attributes) {
            words.setLength(0);
            String event = attributes.getAttributeValue(PACKAGE, "event");
            edited = event != null && !event.equals("publication");
            String id = attributes.getAttributeValue(null, "id");
            String file = attributes.getAttributeValue(null, "href");
            String chapter = attributes.getAttributeValue(null, "idref");
            if (name.equals("item") && id != null && file != null) {
                files.put(id, file);
            } else if (name.equals("itemref") && chapter != null) {
                spine.add(chapter);
            }
        }

        @Override
        public void text(String more) {
            words.append(more);
        }

        @Override
        public void end(String name) {
            String key = KEYS.getOrDefault(name, "");
            String value = words.toString().strip();
            if (key.equals("published")) {
                value = edited ? "" : StatedDate.day(value).orElse("");
            }
            if (!key.isEmpty() && !value.isEmpty()) {
                details.merge(key, value, (before, more) -> key.equals("author") ? before + ", " + more : before);
            }
        }
    }
}
