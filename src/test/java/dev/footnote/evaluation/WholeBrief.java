package dev.footnote.evaluation;

import dev.footnote.corpus.Bibliography;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.LibraryOpener;
import dev.footnote.search.Question;
import dev.footnote.search.SearchFilter;
import dev.footnote.search.SearchOutcome;
import dev.footnote.search.SearchSettings;
import dev.footnote.search.lucene.LuceneIndexStore;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// A folder of documents read as the program reads it, with the people who are quoted in it. What is measured of the
/// search alone misses what these change.
record WholeBrief(Library library) implements Closeable {
    private static final int LARGEST_DOCUMENT = 1 << 26;

    /// @param index an empty folder
    static WholeBrief of(Path documents, Path index) throws IOException {
        Library library = new LibraryOpener(
                        documents,
                        Bibliography.EMPTY,
                        "",
                        List.of(),
                        LARGEST_DOCUMENT,
                        2,
                        SearchSettings.DEFAULT,
                        Clock.systemUTC())
                .open(new LuceneIndexStore(index));
        library.refresh(IndexProgress.SILENT);
        return new WholeBrief(library);
    }

    SearchOutcome ask(String question, int limit) {
        return library.read(brief -> brief.search().search(new Question(question, SearchFilter.NONE, limit)));
    }

    @Override
    public void close() throws IOException {
        library.close();
    }
}
