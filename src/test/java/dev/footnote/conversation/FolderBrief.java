package dev.footnote.conversation;

import dev.footnote.corpus.Bibliography;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.LibraryOpener;
import dev.footnote.search.SearchSettings;
import dev.footnote.search.lucene.LuceneIndexStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Any folder of documents, open for questions as the bot answers them unless its settings say otherwise.
public final class FolderBrief implements OpenBrief {
    private static final int MAX_DOCUMENT_BYTES = 64 << 20;

    private final Library library;
    private final Dispatcher dispatcher;

    /// @param index where the index is, or is to be
    public FolderBrief(Path documents, Path index) {
        try {
            LibraryOpener opener = new LibraryOpener(
                    documents,
                    Bibliography.EMPTY,
                    "",
                    List.of(),
                    MAX_DOCUMENT_BYTES,
                    Runtime.getRuntime().availableProcessors(),
                    SearchSettings.DEFAULT,
                    Clock.systemUTC());
            library = opener.open(new LuceneIndexStore(index));
            library.refresh(IndexProgress.SILENT);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        dispatcher = ShippedCommands.over(library);
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
