package dev.footnote.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads any file of the documents folder: picks the reader by extension, and adds what the bibliography says of the
/// file. Thread-safe.
public final class DocumentReaders implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentReaders.class);

    private final Map<String, DocumentReader> byExtension = new HashMap<>();
    private final Bibliography bibliography;
    private final long maxBytes;
    private final DocumentReader risky;

    /// Reads everything in this process, which a file can end.
    ///
    /// @param maxBytes the most that one document may have; larger ones are skipped
    public DocumentReaders(Bibliography bibliography, long maxBytes) {
        this(bibliography, maxBytes, new RiskyFormats(ReadingLimits.of(maxBytes)));
    }

    /// @param maxBytes the most that one document may have; larger ones are skipped
    /// @param risky reads the formats that are not plain text; closed with this
    public DocumentReaders(Bibliography bibliography, long maxBytes, DocumentReader risky) {
        this.bibliography = bibliography;
        this.maxBytes = maxBytes;
        this.risky = risky;
        List<DocumentReader> readers =
                List.of(new PlainTextReader(), new MarkdownReader(), new JsonLinesReader(maxBytes), risky);
        readers.forEach(reader -> reader.extensions().forEach(extension -> byExtension.put(extension, reader)));
    }

    /// Whether files of this name are read at all.
    public boolean canRead(String name) {
        return reader(name).isPresent();
    }

    /// Whether a file is opened at all: its kind is known, and it is not too large to be one document.
    public boolean opens(DocumentFile file) {
        return reader(file.name())
                .filter(reader -> reader instanceof JsonLinesReader || file.size() <= maxBytes)
                .isPresent();
    }

    /// Whether files of this name are read by the reader of risky formats.
    public boolean isRisky(String name) {
        return reader(name).filter(risky::equals).isPresent();
    }

    /// Gets ready for reading risky formats, in the background.
    public void warmUp() {
        if (risky instanceof ChildReader child) {
            child.warmUp();
        }
    }

    /// Reads one file. Whatever is wrong with it goes to `skipped`; nothing is thrown for a bad file.
    ///
    /// @throws IOException from `documents`, or when nothing of its kind can be read at the moment
    public void read(DocumentFile file, Documents documents, Consumer<SkippedFile> skipped) throws IOException {
        Sink sink = new Sink(file, documents, skipped);
        try {
            DocumentReader reader = reader(file.name())
                    .orElseThrow(() -> new UnreadableDocumentException(
                            "files of this kind are not read; convert it to .txt, .md, .html or .pdf"));
            if (!(reader instanceof JsonLinesReader) && file.size() > maxBytes) {
                throw new UnreadableDocumentException("it has %s, more than the %s of documents.max-size; split it"
                        .formatted(ByteSizes.format(file.size()), ByteSizes.format(maxBytes)));
            }
            reader.read(file, sink);
        } catch (SinkFailure failure) {
            failure.rethrow();
        } catch (ReadingUnavailableException notTheFile) {
            throw notTheFile;
        } catch (UnreadableDocumentException useless) {
            skipped.accept(new SkippedFile(file.name(), useless.getMessage()));
        } catch (IOException unreadable) {
            skipped.accept(new SkippedFile(file.name(), reason(unreadable)));
        } catch (RuntimeException | StackOverflowError tripped) {
            LOG.error("{} trips its reader", VisibleName.of(file.name()), tripped);
            skipped.accept(new SkippedFile(
                    file.name(), "its reader trips over it, which is a fault of Footnote; see the log"));
        }
    }

    private Optional<DocumentReader> reader(String name) {
        int dot = name.lastIndexOf('.');
        return Optional.ofNullable(byExtension.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /// Why a file cannot be opened, as a clause.
    static String reason(IOException unreadable) {
        return "it cannot be read (%s); check its permissions"
                .formatted(
                        unreadable instanceof java.nio.file.AccessDeniedException
                                ? "access denied"
                                : unreadable.getClass().getSimpleName());
    }

    @Override
    public void close() throws IOException {
        if (risky instanceof Closeable process) {
            process.close();
        }
    }

    /// Takes documents as they were read.
    public interface Documents {
        void accept(ReadDocument document) throws IOException;
    }

    private final class Sink implements DocumentSink {
        private final DocumentFile file;
        private final Documents documents;
        private final Consumer<SkippedFile> skipped;

        private Sink(DocumentFile file, Documents documents, Consumer<SkippedFile> skipped) {
            this.file = file;
            this.documents = documents;
            this.skipped = skipped;
        }

        @Override
        public void document(RawDocument raw) throws IOException {
            if (!raw.hasWords()) {
                skipped(new SkippedFile(VisibleName.of(raw.id().value()), "it holds no text"));
                return;
            }
            try {
                documents.accept(new ReadDocument(raw, bibliography.detailsFor(file.name()), file.name()));
            } catch (IOException | RuntimeException failed) {
                throw new SinkFailure(failed);
            }
        }

        @Override
        public void skipped(SkippedFile useless) {
            skipped.accept(useless);
        }
    }

    /// Tells a failure of the receiving end from one of the file.
    private static final class SinkFailure extends IOException {
        private static final long serialVersionUID = 1L;
        private final Exception cause;

        private SinkFailure(Exception cause) {
            super(cause);
            this.cause = cause;
        }

        private void rethrow() throws IOException {
            if (cause instanceof IOException disk) {
                throw disk;
            }
            throw (RuntimeException) cause;
        }
    }
}
