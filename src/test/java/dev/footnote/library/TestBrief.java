package dev.footnote.library;

import dev.footnote.corpus.Bibliography;
import dev.footnote.people.Person;
import dev.footnote.search.SearchSettings;
import dev.footnote.search.lucene.LuceneIndexStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A small brief in a folder of a test.
public final class TestBrief {
    /// The time of every test brief.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC);

    private final Path root;

    /// @param root an empty folder
    public TestBrief(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(documents());
    }

    public Path documents() {
        return root.resolve("documents");
    }

    public Path index() {
        return root.resolve("index");
    }

    /// Puts a file into the documents folder.
    public TestBrief with(String name, String content) throws IOException {
        Path file = documents().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    /// Opens the library without bringing it up to date.
    public Library open() throws IOException {
        return open("", List.of());
    }

    public Library open(String sourcesYaml, List<Person> people) throws IOException {
        return open(documents(), index(), sourcesYaml, people);
    }

    /// The same with the search as it is set.
    public Library open(SearchSettings search) throws IOException {
        return open(documents(), index(), "", List.of(), search);
    }

    /// Opens a folder of documents, wherever it is, without bringing its index up to date.
    static Library open(Path documents, Path index, String sourcesYaml, List<Person> people) throws IOException {
        return open(documents, index, sourcesYaml, people, SearchSettings.DEFAULT);
    }

    private static Library open(
            Path documents, Path index, String sourcesYaml, List<Person> people, SearchSettings search)
            throws IOException {
        try {
            return new LibraryOpener(
                            documents,
                            sourcesYaml.isEmpty() ? Bibliography.EMPTY : Bibliography.parse(sourcesYaml),
                            sourcesYaml,
                            people,
                            1 << 20,
                            2,
                            search,
                            CLOCK)
                    .open(new LuceneIndexStore(index));
        } catch (dev.footnote.corpus.BibliographyException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /// A brief about an island, for tests that only need some documents.
    public static TestBrief ofTheIsland(Path root) throws IOException {
        return new TestBrief(root).with("ferries.md", """
                        ---
                        title: Island to close its older ferry line
                        publisher: Harbour Post
                        author: Nora Quayle
                        published: 2024-03-15
                        ---
                        The council of the island voted on Tuesday to close the older of its two ferry lines. The line has \
                        lost money for six years and employs 140 people.

                        “Nobody likes to see a boat go,” said Marta Ilves, the mayor of the island. She added that the crews \
                        would be offered work in the harbour.

                        Pilot Oskar Brandt, head of the crews' union, said that the decision had been taken behind closed doors.
                        """).with("lighthouse.md", """
                        ---
                        title: Lighthouse lamp found
                        publisher: Evening Gull
                        published: 2023-11
                        ---
                        The lamp of the old lighthouse, missing since the storm of January 1987, was found in a barn on \
                        4 November 2023. Marta Ilves said the lamp would be shown in the town hall next spring.

                        “It still works,” the historian Per Lund told the Evening Gull.
                        """);
    }
}
