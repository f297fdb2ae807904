package dev.footnote.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footnote.people.MentionedPerson;
import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.people.TypedForms;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The people of the five documents that the brief condenses, with nobody configured: whatever form of a name is
/// typed, the right person is among the first five completions.
class SeedsPeopleTest {
    private static final int FIRST = 5;

    @Test
    void completesEverybodyByAnyFormWithOrWithoutASlip() throws IOException {
        Path folder = QuotationCorpus.shared().resolve("seeds");
        assumeTrue(Files.exists(folder), "the shared documents are not there: " + folder);
        PeopleDirectory directory = directory(folder);
        assertThat(directory.people())
                .extracting(Person::name)
                .contains("Vanda Felbab-Brown", "Merrick Garland", "Andrés Manuel López Obrador", "Gary J. Hale")
                .doesNotHaveDuplicates();
        assertThat(TypedForms.notCompleted(directory, FIRST, TypedForms::whole)).isEmpty();
        assertThat(TypedForms.notCompleted(directory, FIRST, TypedForms::slips)).isEmpty();
        assertThat(TypedForms.notCompleted(directory, FIRST, TypedForms::beginnings))
                .isEmpty();
    }

    private static PeopleDirectory directory(Path folder) throws IOException {
        QuotationExtractor extractor = new QuotationExtractor();
        List<MentionedPerson> found = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                SourceDocument document = new SourceDocument(
                        new DocumentId(file.getFileName().toString()),
                        DocumentDetails.titled("A"),
                        Files.readString(file));
                extractor.extract(document).stream()
                        .flatMap(quotation -> quotation.speaker().stream())
                        .forEach(speaker -> found.add(new MentionedPerson(speaker, 1)));
            }
        }
        return PeopleDirectory.of(List.of(), found);
    }
}
