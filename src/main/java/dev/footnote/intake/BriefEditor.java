package dev.footnote.intake;

import dev.footnote.corpus.SkippedFile;
import dev.footnote.library.Brief;
import dev.footnote.library.Library;
import dev.footnote.search.IndexInUseException;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Changes the brief for somebody who may: adds what a link leads to, or a file, and removes documents. What it says is
/// true of the answers already. Thread-safe, one change at a time.
public final class BriefEditor {
    private final Library library;
    private final LinkFetcher links;
    private final DocumentShelf shelf;
    private final long maxBytes;

    /// @param folder the documents of `library`
    /// @param maxBytes larger files are refused
    public BriefEditor(Library library, Path folder, LinkFetcher links, long maxBytes) {
        this.library = library;
        this.links = links;
        this.shelf = new DocumentShelf(folder);
        this.maxBytes = maxBytes;
    }

    /// Adds what a link leads to.
    public Change addLink(String link) {
        try {
            FetchedFile fetched = links.fetch(link);
            return add(fetched.name(), fetched.content());
        } catch (IOException refused) {
            return refusal(link, refused);
        }
    }

    /// Adds a file that came with a call.
    public Change addAttachment(Attachment file) {
        try {
            FetchedFile fetched = file.fetch();
            return add(fetched.name(), fetched.content());
        } catch (IOException refused) {
            return refusal(file.name(), refused);
        }
    }

    /// Adds a copy of a file of this machine. Never for somebody in chat.
    public Change addFile(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        try {
            if (!Files.isRegularFile(file)) {
                throw new IntakeException("there is no such file");
            }
            if (Files.size(file) > maxBytes) {
                throw new IntakeException("it is larger than the %,d bytes of documents.max-size".formatted(maxBytes));
            }
            if (ContentKinds.extension(name).filter(ContentKinds::isKnown).isEmpty()) {
                throw new IntakeException("files of this kind are not read");
            }
            return add(name, Files.readAllBytes(file));
        } catch (IOException refused) {
            return refusal(file.toString(), refused);
        }
    }

    private synchronized Change add(String name, byte[] content) throws IOException {
        String stored = shelf.put(name, content);
        if (!refresh(stored)) {
            return new Change.Added(stored, List.of());
        }
        List<SourceDocument> documents = library.read(brief -> documents(brief, stored));
        if (documents.isEmpty()) {
            String reason = library.read(brief -> reason(brief, stored)).orElse("it holds no document");
            shelf.takeBack(stored);
            refresh(stored);
            throw new IntakeException(reason);
        }
        return new Change.Added(stored, documents);
    }

    /// Removes the file of a document; its id is what citations and lists of sources show.
    public synchronized Change remove(String id) {
        try {
            Optional<String> file = library.read(brief -> brief.fileOf(id));
            if (file.isEmpty()) {
                throw new IntakeException("the brief has no such document; /sources lists what there is");
            }
            int others = library.read(brief -> brief.documentsOf(file.get()).size()) - 1;
            if (others > 0 && !file.get().equals(id)) {
                throw new IntakeException("it is a line of %s, which holds %,d more documents; take the line out there"
                        .formatted(file.get(), others));
            }
            String kept = shelf.remove(file.get());
            refresh(file.get());
            return new Change.Removed(file.get(), kept);
        } catch (IOException refused) {
            return refusal(id, refused);
        }
    }

    /// False while another process writes the index; it will take up the change itself.
    private boolean refresh(String file) throws IOException {
        try {
            library.refresh(file);
            return true;
        } catch (IndexInUseException another) {
            return false;
        }
    }

    private static List<SourceDocument> documents(Brief brief, String file) {
        return brief.documentsOf(file).stream().map(brief::require).toList();
    }

    private static Optional<String> reason(Brief brief, String file) {
        return brief.skipped().stream()
                .filter(skipped -> skipped.name().equals(file) || skipped.name().startsWith(file + ":"))
                .map(SkippedFile::reason)
                .findFirst();
    }

    private static Change refusal(String subject, IOException refused) {
        return new Change.Refused(
                subject,
                refused instanceof IntakeException explained
                        ? explained.getMessage()
                        : "the folder cannot be changed (%s); check its permissions"
                                .formatted(refused.getClass().getSimpleName()));
    }
}
