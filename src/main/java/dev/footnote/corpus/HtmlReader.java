package dev.footnote.corpus;

import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/// Saved web pages: the text of the article without what stands around it. The character set is the page's own; pages
/// that nest deeper than any writer would are refused.
final class HtmlReader implements DocumentReader {
    private static final int DEEPEST = 400;

    private final ArticleFinder articles = new ArticleFinder();

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml");
    }

    @Override
    public void read(DocumentFile file, DocumentSink sink) throws IOException {
        Document page = HtmlCharset.parse(Files.readAllBytes(file.path()));
        sink.document(read(page, new DocumentId(file.name())));
    }

    private RawDocument read(Document page, DocumentId id) throws UnreadableDocumentException {
        if (Nesting.isDeeperThan(page, DEEPEST)) {
            throw new UnreadableDocumentException("its elements are nested more than %,d deep".formatted(DEEPEST));
        }
        StatedDetails stated = HtmlDetails.of(page);
        Optional<String> text = articles.text(page);
        if (text.isEmpty()) {
            throw new UnreadableDocumentException("it holds no text");
        }
        return new RawDocument(id, stated, Nfc.of(text.get()), List.of(), true);
    }
}
