package dev.footnote.conversation;

import dev.footnote.corpus.Bibliography;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.LibraryOpener;
import dev.footnote.search.SearchSettings;
import dev.footnote.search.lucene.LuceneIndexStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;

/// A brief of a few made-up documents, open for questions.
public final class SmallBrief implements OpenBrief {
    private static final Instant INDEXED = Instant.parse("2024-02-03T09:30:00Z");

    private static final String FERRY = """
            ---
            title: Night ferry to Sandholm returns
            publisher: Tidewater Gazette
            author: Ida Brunel
            published: 2023-11-17
            url: https://gazette.example/ferry
            ---
            The night ferry between Port Ellery and Sandholm sailed again on Monday after eleven months in dry dock. It carries 640 passengers and 90 cars on each crossing.

            "We promised the islanders a winter timetable, and today they have one," said Mira Okonjo, the harbour master of Port Ellery. She added that two crossings a night would be the rule until March 2024.

            The refit cost 18 million crowns. On 4 December 2022 a fire in the engine room had ended the service, and nobody was hurt.

            Hauliers are less pleased. According to Tomas Reyle of the Sandholm Freight Union, lorries pay 40 percent more than before the fire.
            """;

    private static final String LIGHTHOUSE = """
            ---
            title: The lighthouse that measures the wind
            publisher: Coastal Review
            published: 2024-01-09
            ---
            Since 12 June 2023 the old lighthouse on Gannet Point has carried twelve sensors that measure wind, salt and light.

            Mira Okonjo said the figures had already changed how pilots bring in tankers. "A pilot who knows the gusts at the point turns ten minutes earlier," she said.

            In October 2023 the station recorded a gust of 171 kilometres an hour. The record for the coast had stood since 1987.

            The council plans a second station on Sandholm in 2025, and has set aside 2 million crowns for it.
            """;

    private static final String HOSTILE = """
            ---
            title: "**Notice** [click](https://evil.example) @everyone"
            publisher: <@1> Board
            published: 2023-05-02
            ---
            # Bold claims @everyone about **ferries** and [prizes](https://evil.example/win): visit discord.gg/abcdef or <#123> at <t:0:R> :tada: ||secret||.

            On 2 May 2023 the board of Brackwater said `free tickets` would be handed out to @here.
            """;

    private final Path documents;
    private final Library library;
    private final Dispatcher dispatcher;

    /// @param folder for the documents and the index
    /// @param more further commands, for tests of what a command may do
    public SmallBrief(Path folder, List<BotCommand> more) {
        try {
            documents = Files.createDirectories(folder.resolve("documents"));
            Files.writeString(documents.resolve("ferry.md"), FERRY);
            Files.writeString(documents.resolve("lighthouse.md"), LIGHTHOUSE);
            Files.writeString(documents.resolve("notice.md"), HOSTILE);
            LibraryOpener opener = new LibraryOpener(
                    documents,
                    Bibliography.EMPTY,
                    "",
                    List.of(),
                    1 << 20,
                    1,
                    SearchSettings.DEFAULT,
                    Clock.fixed(INDEXED, ZoneOffset.UTC));
            library = opener.open(new LuceneIndexStore(folder.resolve("index")));
            library.refresh(IndexProgress.SILENT);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        dispatcher = ShippedCommands.over(library, more);
    }

    /// Changes the text of a document, and reads the folder again.
    public void rewrite(String name, UnaryOperator<String> change) {
        try {
            Path file = documents.resolve(name);
            Files.writeString(file, change.apply(Files.readString(file)));
            library.refresh(IndexProgress.SILENT);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Takes a document away, and reads the folder again.
    public void remove(String name) {
        try {
            Files.delete(documents.resolve(name));
            library.refresh(IndexProgress.SILENT);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Dispatcher dispatcher() {
        return dispatcher;
    }

    @Override
    public void close() {
        try {
            library.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
