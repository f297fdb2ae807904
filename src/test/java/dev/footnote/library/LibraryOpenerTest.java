package dev.footnote.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.corpus.Bibliography;
import dev.footnote.quotation.QuotationExtractor;
import dev.footnote.search.SearchSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryOpenerTest {
    @Test
    void anotherAnalysisIsAnotherIndex() {
        LibraryOpener opener = new LibraryOpener(
                Path.of("documents"),
                Bibliography.EMPTY,
                "",
                List.of(),
                1,
                1,
                SearchSettings.DEFAULT,
                Clock.systemUTC());

        assertThat(opener.fingerprint("1")).isEqualTo(opener.fingerprint("1")).isNotEqualTo(opener.fingerprint("2"));
    }

    /// As an index from before readers had a version of their own.
    @Test
    void anotherReadingIsAnotherAnalysis() {
        assertThat(DocumentAnalyst.version()).isNotEqualTo(QuotationExtractor.version());
    }
}
