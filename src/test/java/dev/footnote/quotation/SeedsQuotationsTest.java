package dev.footnote.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footnote.people.Person;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The quotations of the five documents that the brief condenses: each by its first word or words and its
/// speaker.
class SeedsQuotationsTest {
    private final QuotationExtractor extractor = new QuotationExtractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            000 | deadliest   | Anne Milgram
            000 | regressive  | Cecilia Farfán-Méndez
            000 | failing     | Cecilia Farfán-Méndez
            000 | inadequate  | Vanda Felbab-Brown
            000 | giving up   | Vanda Felbab-Brown
            000 | exchange,   | Vanda Felbab-Brown
            000 | kid gloves  | Vanda Felbab-Brown
            000 | persecutes  | Álvaro Bellolio
            000 | the side of democracy | Kenneth Bunker
            001 | rude        | López Obrador
            001 | Unjustly    | López Obrador
            001 | demagogic   | López Obrador
            001 | eviscerated | Felbab-Brown
            002 | maneuver    | Earl Anthony Wayne
            002 | Contradictions by | Stephanie Brewer
            002 | tough       | Stephanie Brewer
            002 | consumption of fentanyl | Gary J. Hale
            002 | sotto voce  | Vanda Felbab-Brown
            002 | chapitos    | Raúl Benítez Manaut
            003 | Improved    | Caroline Rose
            003 | invaluable  | Briseno
            003 | picks fights | Carlos Bravo Regidor
            004 | being trafficked | Merrick Garland
            004 | To fight it | Merrick Garland
            """)
    void givesEachQuotationToItsSpeaker(String file, String words, String speaker) throws IOException {
        SourceDocument document = document(file);
        int at = document.text().indexOf(words);
        List<Quotation> found = extractor.extract(document).stream()
                .filter(quotation -> quotation.content().stream().anyMatch(span -> span.contains(at)))
                .toList();
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(quotation -> assertThat(
                                quotation.speaker().map(Person::name).orElse("nobody"))
                        .contains(speaker));
    }

    private static SourceDocument document(String number) throws IOException {
        Path folder = QuotationCorpus.shared().resolve("seeds");
        assumeTrue(Files.exists(folder), "the shared documents are not there: " + folder);
        try (var files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            return new SourceDocument(new DocumentId(number), DocumentDetails.titled(number), Files.readString(file));
        }
    }
}
