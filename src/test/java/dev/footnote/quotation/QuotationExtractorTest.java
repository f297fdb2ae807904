package dev.footnote.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationExtractorTest {
    private final QuotationExtractor extractor = new QuotationExtractor();

    private static SourceDocument document(String text, Span... boilerplate) {
        return new SourceDocument(new DocumentId("a.txt"), DocumentDetails.titled("A"), text, List.of(boilerplate));
    }

    private List<Quotation> quotations(String text) {
        return extractor.extract(document(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # the speaker behind the words, in front of them, between them
            “The bridge will open in May,” said Ines Novak.                          | Ines Novak  | “The bridge will open in May,”
            “The bridge will open in May,” Ines Novak said.                          | Ines Novak  | “The bridge will open in May,”
            Ines Novak said: “The bridge will open in May.”                          | Ines Novak  | “The bridge will open in May.”
            "The bridge will open in May," Ines Novak told reporters on Monday.      | Ines Novak  | "The bridge will open in May,"
            # reported
            Ines Novak said that the bridge would open in May.                       | Ines Novak  | that the bridge would open in May
            The bridge will open in May, according to Ines Novak.                    | Ines Novak  | The bridge will open in May
            According to Ines Novak, the bridge will open in May.                    | Ines Novak  | the bridge will open in May
            # titles and appositions
            “We are ready,” said Mayor Ines Novak.                                   | Ines Novak  | “We are ready,”
            “We are ready,” said Ines Novak, the mayor of Brod.                      | Ines Novak  | “We are ready,”
            # marks of two kinds
            “We are ready," said Ines Novak.                                         | Ines Novak  | “We are ready,"
            """)
    void givesOneQuotationToItsSpeaker(String text, String speaker, String content) {
        assertThat(quotations(text)).singleElement().satisfies(quotation -> {
            assertThat(quotation.speaker().map(Person::name)).contains(speaker);
            assertThat(quotation.extent().in(text)).isEqualTo(content);
        });
    }

    @Test
    void joinsThePiecesAroundTheCue() {
        String text = "“The river rose,” said Tomas Berg. “The bridge held.”";
        assertThat(quotations(text)).singleElement().satisfies(quotation -> {
            assertThat(quotation.content())
                    .extracting(span -> span.in(text))
                    .containsExactly("“The river rose,”", "“The bridge held.”");
            assertThat(quotation.rule()).isEqualTo(AttributionRule.CUE_INSIDE);
            assertThat(quotation.kind()).isEqualTo(QuotationKind.DIRECT);
        });
    }

    @Test
    void mixesReportAndQuotation() {
        String text = "Tomas Berg said the flood was “a warning” to the whole valley.";
        assertThat(quotations(text)).singleElement().satisfies(quotation -> {
            assertThat(quotation.kind()).isEqualTo(QuotationKind.MIXED);
            assertThat(quotation.speaker().map(Person::name)).contains("Tomas Berg");
        });
    }

    @Test
    void readsRoleAndAffiliationFromTheText() {
        String text =
                "“Nets alone are useless,” said Mina Okafor, a senior fellow at the Delta Institute. “They rot,” Okafor added.";
        assertThat(quotations(text)).hasSizeGreaterThanOrEqualTo(1).allSatisfy(quotation -> {
            Person speaker = quotation.speaker().orElseThrow();
            assertThat(speaker.name()).isEqualTo("Mina Okafor");
            assertThat(speaker.role()).contains("senior fellow");
            assertThat(speaker.affiliation()).contains("Delta Institute");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            In her view the cranes should go.                        | the cranes should go
            In her view “the cranes are a danger”, but they stay.    | “the cranes are a danger”
            The cranes, in her opinion, should go.                   | The cranes
            The cranes should go, in her view.                       | The cranes should go
            In the words of Clara Voss, “the cranes are a danger”.   | “the cranes are a danger”
            In Voss’s view, the cranes should go.                    | the cranes should go
            """)
    void givesAViewToThePersonWhoseItIs(String sentence, String content) {
        String text = "Clara Voss runs the harbour. " + sentence;
        assertThat(quotations(text)).anySatisfy(quotation -> {
            assertThat(quotation.rule()).isEqualTo(AttributionRule.VIEW);
            assertThat(quotation.speaker().map(Person::name)).contains("Clara Voss");
            assertThat(quotation.content().getFirst().in(text)).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # one's own words are no quotation; a view of the town is no view on it
            She told him so in her words.
            In her view of the harbour the cranes are missing.
            """)
    void takesNoOtherViewForAQuotation(String sentence) {
        assertThat(quotations("Clara Voss runs the harbour. " + sentence))
                .noneMatch(quotation -> quotation.rule() == AttributionRule.VIEW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Clara Voss and Tomas Berg said the cranes would go.
            Clara Voss and Mayor Tomas Berg said the cranes would go.
            # a plural that no other sentence capitalises is no name
            Divers said the cranes would go. The divers were sure.
            Divers said the cranes would go.
            """)
    void namesNobodyWhereNobodyAloneSpeaks(String text) {
        assertThat(quotations(text))
                .isNotEmpty()
                .allSatisfy(quotation -> assertThat(quotation.speaker()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “They rot,” said Mina Okafor, harbour correspondent for Brod’s Morning Echo.             | harbour correspondent
            “They rot,” said Mina Okafor, a research fellow at Brod University’s School of Fisheries. | research fellow
            “They rot,” said the president of Brod, Mina Okafor.                                     | -
            """)
    void readsRolesWithPossessives(String text, String role) {
        assertThat(quotations(text))
                .first()
                .satisfies(quotation -> assertThat(
                                quotation.speaker().flatMap(Person::role).orElse("-"))
                        .startsWith(role));
    }

    @Test
    void takesNoPlaceOfAHeadlineForAPerson() {
        String text = "Trouble for Weak Brod-UK talks\n\nBrod said the talks would go on. They went on in Brod.";
        assertThat(quotations(text))
                .noneMatch(quotation -> quotation
                        .speaker()
                        .filter(person -> person.name().contains("Weak"))
                        .isPresent());
    }

    @Test
    void resolvesAPronounToThePersonNamedBefore() {
        String text = "Clara Voss runs the harbour.\n“The cranes are old,” she said.";
        assertThat(quotations(text))
                .last()
                .satisfies(quotation ->
                        assertThat(quotation.speaker().map(Person::name)).contains("Clara Voss"));
    }

    @Test
    void leavesAPronounOpenThatMayMeanEither() {
        String text = "Clara Voss met Anna Lund on Monday.\n“The cranes are old,” she said.";
        assertThat(quotations(text))
                .last()
                .satisfies(quotation -> assertThat(quotation.source()).isNotEmpty());
    }

    @Test
    void takesAParagraphOfAnInterviewAsOneQuotation() {
        String text =
                "Mina Okafor, director of the Delta Institute: “Nets rot. People say ‘buy more nets,’ and they rot too. We need boats.”";
        assertThat(quotations(text)).singleElement().satisfies(quotation -> {
            assertThat(quotation.rule()).isEqualTo(AttributionRule.INTERVIEW);
            assertThat(quotation.speaker().map(Person::name)).contains("Mina Okafor");
            assertThat(quotation.speaker().flatMap(Person::affiliation)).contains("Delta Institute");
            assertThat(quotation.extent().end()).isEqualTo(text.length());
        });
    }

    @Test
    void goesOnInParagraphsThatOpenWithAMark() {
        String text = """
                “I heard a roar like a train,” Ines Novak said. “I thought, the rails are gone.

                “Then the dam went. All of it. I held on to a tree.

                “I let go at noon.”

                Tomas Berg: “We saw her from the bridge.

                “She waved.”
                """;
        assertThat(quotations(text))
                .extracting(quotation -> quotation.speaker().orElseThrow().name() + ": "
                        + quotation.content().getLast().in(text))
                .containsExactly("Ines Novak: “I let go at noon.”", "Tomas Berg: “She waved.”");
        assertThat(quotations(text).getFirst().content())
                .extracting(span -> span.in(text))
                .contains("“I thought, the rails are gone.", "“Then the dam went. All of it. I held on to a tree.");
    }

    @Test
    void readsSingleMarksLikeDoubleOnes() {
        String text = "‘It’s the neighbours’ dog,’ said Ines Novak. ‘It told me “no” once.’";
        assertThat(quotations(text)).singleElement().satisfies(quotation -> {
            assertThat(quotation.kind()).isEqualTo(QuotationKind.DIRECT);
            assertThat(quotation.content())
                    .extracting(span -> span.in(text))
                    .containsExactly("‘It’s the neighbours’ dog,’", "‘It told me “no” once.’");
        });
    }

    @Test
    void leavesTitlesAlone() {
        String text = "The film “Blue Harbour” opens in May. Tickets cost five euros.";
        assertThat(quotations(text))
                .noneMatch(quotation -> quotation.extent().in(text).contains("Blue Harbour"));
    }

    @Test
    void findsNothingInBoilerplate() {
        String text = "“Subscribe now,” said the editor Ines Novak.\nThe bridge is long.";
        assertThat(extractor.extract(document(text, new Span(0, text.indexOf('\n')))))
                .isEmpty();
    }

    @Test
    void calledByAliasIsTheKnownPerson() {
        Person known = new Person("Roberta Quill", List.of("RBQ"), Optional.of("premier"), Optional.empty());
        String text = "“No deal,” RBQ said on Friday.";
        List<Quotation> found =
                new QuotationExtractor(PeopleDirectory.of(List.of(known), List.of())).extract(document(text));
        assertThat(found)
                .singleElement()
                .satisfies(quotation ->
                        assertThat(quotation.speaker().map(Person::name)).contains("Roberta Quill"));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(quotations("")).isEmpty();
        assertThat(quotations("\n \n")).isEmpty();
    }
}
