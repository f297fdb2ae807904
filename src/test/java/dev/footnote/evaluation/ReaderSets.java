package dev.footnote.evaluation;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Questions as readers ask them: short, often in other words than the text's, some mistyped, some that the documents
/// do not answer. Written for this project by programs that had read the documents and not what is answered; each with
/// the places that answer it, of which any will do. The wording (near to the text's or far), the kind and the part of
/// a question that a place answers are for people who look at errors.
public final class ReaderSets {
    /// A brief that is asked.
    public enum Brief {
        SEEDS,
        NEWS,
        WARS,
        POLITICS,
        CRISES,
        WIKINEWS
    }

    private ReaderSets() {}

    /// The questions on one brief, and its documents from the benchmark data.
    public static AskSet of(Brief brief) {
        Path shared = AskSet.bench().resolveSibling("seeds");
        List<SourceDocument> documents = switch (brief) {
            case SEEDS -> texts(shared);
            case NEWS -> AskSet.documents(AskSet.bench().resolve("ask/multihop/documents/documents.jsonl"), "id");
            case WARS -> AskSet.documents(AskSet.bench().resolve("wikiwars/dev/docs.jsonl"), "doc");
            case POLITICS -> AskSet.documents(AskSet.bench().resolve("quotation/docs.jsonl"), "doc");
            case CRISES -> AskSet.documents(AskSet.bench().resolve("tls-timeline17/dev/documents.jsonl"), "doc_id");
            case WIKINEWS -> AskSet.documents(AskSet.bench().resolve("timeline/dev/documents/documents.jsonl"), "id");
        };
        String name = brief.name().toLowerCase(java.util.Locale.ROOT);
        try (InputStream questions = ReaderSets.class.getResourceAsStream("readers/" + name + ".jsonl")) {
            return AskSet.of("readers-" + name, documents, questions);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<SourceDocument> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .map(ReaderSets::text)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static SourceDocument text(Path file) {
        try {
            String text = Files.readString(file);
            return new SourceDocument(
                    new DocumentId(file.getFileName().toString()),
                    DocumentDetails.titled(text.lines().findFirst().orElseThrow()),
                    text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
