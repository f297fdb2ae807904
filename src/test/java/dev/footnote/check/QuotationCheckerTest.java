package dev.footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.TestBrief;
import dev.footnote.search.SearchFilter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotationCheckerTest {
    @TempDir
    private Path root;

    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = new TestBrief(root)
                .with("orchard.txt", """
                        The orchard at Vell was planted in 1931 by a retired sea captain and his three daughters.

                        “We have never sprayed a single tree,” said Hanne Dorrit, “and the bees have thanked us for it.”

                        The council will not close the cider house before the harvest of 2026, and 1,250 trees stay.
                        """)
                .with("museum.txt", """
                        The museum of clocks has moved into the old customs house on the quay.

                        "Every clock in this building tells a different time, and visitors love us for it," said Ruben Aske.
                        """)
                .open();
        library.refresh(IndexProgress.SILENT);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // as it stands
                "We have never sprayed a single tree",
                // marks, case, accents, commas of numbers
                "we have NEVER sprayed – a single tree!",
                "before the harvest of 2026, and 1250 trees stay",
                "Évery clock in this building tells a different time",
                // the interruption of a speech, left out or kept
                "We have never sprayed a single tree, and the bees have thanked us for it.",
                "We have never sprayed a single tree, said Hanne Dorrit, and the bees",
                // an honest ellipsis
                "We have never sprayed … and the bees have thanked us for it",
                // short, but the very words
                "customs house"
            })
    void wordsThatStandThereAreExact(String text) {
        assertThat(check(text)).isInstanceOf(Verdict.Exact.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            # said                                                        ; change
            We have never sprayed a single bush                           ; bush > tree
            We have never sprayd a single tree                            ; sprayd > sprayed
            The council will close the cider house before the harvest     ; > not
            We have never ever sprayed a single tree                      ; ever >
            Every clock in this hall tells a different hour, and visitors ; hall > building, hour > time
            the harvest of 2027, and 1,250 trees stay                     ; 2027 > 2026
            """)
    void everyOtherWordIsTold(String text, String expected) {
        assertThat(check(text))
                .isInstanceOfSatisfying(
                        Verdict.Near.class,
                        near -> assertThat(differences(text, near.places().getFirst()))
                                .isEqualTo(expected));
    }

    @Test
    void leavingOutAnInterruptionIsNoLicenceToLeaveOutMore() {
        String text = "We have never sprayed a single tree, and bees have thanked us for it";
        assertThat(check(text))
                .isInstanceOfSatisfying(
                        Verdict.Near.class,
                        near -> assertThat(differences(text, near.places().getFirst()))
                                .isEqualTo("> the"));
    }

    @Test
    void halvesOfTwoStatementsAreFoundOut() {
        Verdict verdict = check("We have never sprayed a single tree, and visitors love us for it");
        assertThat(verdict).isInstanceOf(Verdict.Joined.class);
        assertThat(verdict.places())
                .extracting(place -> place.document().id().value())
                .containsExactly("orchard.txt", "museum.txt");
    }

    @Test
    void halvesFromFarApartInOneDocumentAreFoundOut() {
        Verdict verdict = check("The orchard at Vell was planted in 1931 and the bees have thanked us for it");
        assertThat(verdict).isInstanceOf(Verdict.Joined.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will plant a thousand apple trees along the quay next spring",
                "The clocks of this museum were stolen by a retired sea captain",
                "bananas",
                "tell a different bee"
            })
    void whatNobodySaidIsNotThere(String text) {
        assertThat(check(text)).isInstanceOf(Verdict.NotThere.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"to be or not to be", "…", "?!"})
    void whatCannotBeLookedUpIsSaidToBeSo(String text) {
        assertThat(check(text)).isInstanceOf(Verdict.TooCommon.class);
    }

    private Verdict check(String text) {
        return library.read(brief -> brief.checker().check(text, SearchFilter.NONE));
    }

    private static String differences(String said, Match match) {
        String text = match.document().text();
        List<String> all = match.differences().stream()
                .map(difference -> switch (difference) {
                    case Difference.Changed(var given, var truth) -> given.in(said) + " > " + truth.in(text);
                    case Difference.Added(var given) -> given.in(said) + " >";
                    case Difference.LeftOut(var truth) -> "> " + truth.in(text);
                })
                .toList();
        return String.join(", ", all);
    }
}
