package dev.footnote.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.people.Person;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockQuotationFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # whoever is named in front
            Clara Voss, who owns a mill, put it so:¶> We grind at night.           | Clara Voss  | We grind at night.
            In her last letter to Tomas Berg, Clara Voss wrote:¶> We grind.        | Clara Voss  | We grind.
            It was late. Mayor Clara Voss replied:¶> We grind at night.            | Clara Voss  | We grind at night.
            # several paragraphs and lines
            Clara Voss wrote:¶> We grind.¶> We sleep by day.                       | Clara Voss  | We grind. / We sleep by day.
            Clara Voss wrote:¶> “We grind at night.”                               | Clara Voss  | “We grind at night.”
            # nobody is named, or nothing leads there
            The mill said:¶> We grind at night.                                    | none        | none
            Clara Voss's mother wrote:¶> We grind at night.                        | none        | none
            Clara Voss owns a mill.¶> We grind at night.                           | none        | none
            """)
    void givesWhatIsSetApartToTheOneNamedInFront(String marked, String speaker, String words) {
        String text = marked.replace("¶", "\n\n");
        SourceDocument document = new SourceDocument(new DocumentId("a"), DocumentDetails.titled("a"), text);
        String found = new QuotationExtractor()
                .extract(document).stream()
                        .filter(quotation -> quotation.rule() == AttributionRule.INTERVIEW)
                        .map(quotation -> quotation.speaker().map(Person::name).orElse("nobody") + ": "
                                + String.join(
                                        " / ",
                                        quotation.content().stream()
                                                .map(span -> span.in(text))
                                                .toList()))
                        .findFirst()
                        .orElse("none: none");
        assertThat(found).isEqualTo(speaker + ": " + words);
    }
}
