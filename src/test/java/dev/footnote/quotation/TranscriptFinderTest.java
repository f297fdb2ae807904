package dev.footnote.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.people.Person;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptFinderTest {
    private static List<String> said(String text) {
        SourceDocument document = new SourceDocument(new DocumentId("a"), DocumentDetails.titled("a"), text);
        return new QuotationExtractor()
                .extract(document).stream()
                        .filter(quotation -> quotation.rule() == AttributionRule.INTERVIEW)
                        .map(quotation -> "%s, %s: %s"
                                .formatted(
                                        quotation.speaker().map(Person::name).orElse("nobody"),
                                        quotation.kind(),
                                        String.join(
                                                " / ",
                                                quotation.content().stream()
                                                        .map(span -> span.in(text))
                                                        .toList())))
                        .toList();
    }

    @Test
    void givesEachTurnToTheOneWhoseNameItBeginsWith() {
        String text = """
                CHAIRMAN TORVALD: The session is open. We hear Captain Inga Moss first.

                CAPTAIN MOSS: The pump failed twice.

                (Laughter.)

                CHAIRMAN TORVALD: Who knew of it?

                CAPTAIN MOSS (by video): Mr. Hale did.

                He signed the log.

                CHAIRMAN TORVALD: Thank you.
                """;
        assertThat(said(text))
                .containsExactly(
                        "TORVALD, DIRECT: The session is open. We hear Captain Inga Moss first.",
                        "Inga Moss, DIRECT: The pump failed twice.",
                        "TORVALD, DIRECT: Who knew of it?",
                        "Inga Moss, DIRECT: Mr. Hale did. / He signed the log.",
                        "TORVALD, DIRECT: Thank you.");
    }

    @Test
    void namesNobodyWhereTheLabelNamesNobody() {
        String text = """
                Q: Why boats?

                Greta Lund: They float.

                Q: And after that?

                Greta Lund: More boats. I like boats.
                """;
        assertThat(said(text))
                .containsExactly("Greta Lund, DIRECT: They float.", "Greta Lund, DIRECT: More boats. I like boats.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg: Win the north.\n\nTom Rust: Win the south.\n\nIda Holm: Win at all.\n\nOle Dahl: Go home.",
                "Note: Bring boots.\n\nDate: Friday noon.\n\nPlace: The old mill.\n\nPrice: Free.",
                "Anna Berg: 1,204.\n\nTom Rust: 998.\n\nAnna Berg: 1,310.\n\nTom Rust: 1,002.",
                "The mill burned down.\n\nIt was old.\n\nNobody lived there.\n\nAnna Berg: No.\n\nTom Rust: Yes.\n\n"
                        + "Anna Berg: No.\n\nTom Rust: Yes.\n\nThe rain came.\n\nThe fire died.\n\nThey left.\n\nAll did."
            })
    void isNoTranscript(String text) {
        assertThat(said(text)).isEmpty();
    }
}
