package dev.footnote.library;

import dev.footnote.corpus.Bibliography;
import dev.footnote.corpus.ChildReader;
import dev.footnote.corpus.DocumentFolder;
import dev.footnote.corpus.DocumentReaders;
import dev.footnote.corpus.ReadingLimits;
import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.search.IndexStore;
import dev.footnote.search.SearchSettings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Clock;
import java.util.List;

/// Opens the library of a documents folder.
///
/// @param documents the folder
/// @param bibliographyText the text of `sources.yaml`, as `bibliography` was read from it
/// @param people from `people.yaml`
/// @param maxDocumentBytes larger documents are skipped
/// @param threads for indexing
public record LibraryOpener(
        Path documents,
        Bibliography bibliography,
        String bibliographyText,
        List<Person> people,
        long maxDocumentBytes,
        int threads,
        SearchSettings search,
        Clock clock) {
    public LibraryOpener {
        people = List.copyOf(people);
    }

    /// @param store the caller hands it over: the library closes it
    public Library open(IndexStore store) throws IOException {
        BriefIndexer indexer = new BriefIndexer(
                new DocumentFolder(documents),
                new DocumentReaders(
                        bibliography, maxDocumentBytes, new ChildReader(ReadingLimits.of(maxDocumentBytes))),
                new DocumentAnalyst(PeopleDirectory.of(people, List.of())),
                fingerprint(DocumentAnalyst.version()),
                clock,
                threads);
        return new Library(store, indexer, snapshot -> new Brief(snapshot, people, search));
    }

    /// Of all besides the files that shapes the index; an index of another one is built anew.
    ///
    /// @param analysis the version of what is found in documents
    String fingerprint(String analysis) {
        return ContentHash.of(String.join(
                        "\n", build(), analysis, bibliographyText, people.toString(), Long.toString(maxDocumentBytes)))
                .toString();
    }

    /// Tells one build of the program from another: what it extracts may differ.
    private static String build() {
        CodeSource source = LibraryOpener.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar) ? Files.size(jar) + " " + Files.getLastModifiedTime(jar) : "";
        } catch (IOException | URISyntaxException notAFile) {
            return "";
        }
    }
}
