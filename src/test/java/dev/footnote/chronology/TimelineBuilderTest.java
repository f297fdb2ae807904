package dev.footnote.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineBuilderTest {
    private static final String FRIDAY = "2023-11-17";
    private final TimelineBuilder builder = new TimelineBuilder();

    @Test
    void aSentenceWithSeveralDatesGivesAnEntryEach() {
        assertThat(build("The minister flew to Lima on Wednesday and met his hosts on Thursday."))
                .containsExactly("2023-11-15 HAPPENED", "2023-11-16 HAPPENED");
    }

    @Test
    void entriesComeInTheOrderOfTheirDatesCoarseOnesFirst() {
        String text = "The port reopened on 1 January 2021. It had closed in 2020. It was busy again in January 2021. "
                + "The year 2021 was good.";
        assertThat(build(text))
                .containsExactly("2020 HAPPENED", "2021 HAPPENED", "2021-01 HAPPENED", "2021-01-01 HAPPENED");
    }

    @Test
    void whatLiesAfterThePublicationIsPlanned() {
        assertThat(build("The court will give its verdict on 26 January.")).containsExactly("2024-01-26 PLANNED");
    }

    @Test
    void whatIsStillToComeOnTheDayOfPublicationIsPlanned() {
        assertThat(build("She met the mayor yesterday and is due to meet the governor today."))
                .containsExactly("2023-11-16 HAPPENED", "2023-11-17 PLANNED");
    }

    @Test
    void yearsInBracketsThatBoundATermAreNoEvents() {
        assertThat(build("General Ruiz (in office 2012-2018) was arrested in October 2020."))
                .containsExactly("2020-10 HAPPENED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Raids of March 2021",
                "Port closed since May 2021",
                "Published 3 May 2021.",
                "Last updated on 3 May 2021 at noon.",
                "Photo: the port in May 2021.",
                "As of June 2021, the port employs 400 people.",
                "Fewer ships called than in 2021.",
                "Rents rose 4 percent compared with the same quarter a year earlier.",
                "Rents are up from 400 crowns in 2021.",
                "The port has always been busy.",
                "Cholera returned in the 19th century."
            })
    void headingsNotesAndComparisonsAreNoEvents(String text) {
        assertThat(build(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 3, 2021 — Port closes after a fire",
                "- May 3, 2021: port closed",
                "| May 3, 2021 | Port closed after a fire |",
                "| Fire closes the port | May 3, 2021 |",
                "**May 3, 2021**: Port closes",
                "3 May 2021 The port closed after a fire"
            })
    void aLineThatPutsADateBesideWordsIsAnEventWithoutAFullStop(String text) {
        assertThat(build(text)).containsExactly("2021-05-03 HAPPENED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Profit | May 2021 | May 2020 |",
                "| Date | Event |",
                "May 3, 2021",
                "3 May 2021 Minutes of the board",
                "2021 |"
            })
    void aLineThatOnlyBearsADateIsNoEvent(String text) {
        assertThat(build(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # two ends are one range
            The bridge was shut from 1 to 15 September.                | 2023-09-01/2023-09-15
            The fleet grew between 2015 and 2018.                      | 2015/2018
            The lease ran 2015–18.                                     | 2015/2018
            The dam was built in the season of 1993/94.                | 1993/1994
            All ferries stood still from October 2019 to March 2020.   | 2019-10/2020-03
            The office was open on Monday from 9 a.m. to 11 a.m.       | 2023-11-13T09:00/2023-11-13T11:00
            # what is put off has one day, and a list has several
            The match was moved from 3 May 2021 to 10 May 2021.        | 2021-05-03 2021-05-10
            The bridge was shut in 2015 and 2018.                      | 2015 2018
            The fair was held on 8, 9 and 10 July.                     | 2023-07-08 2023-07-09 2023-07-10
            # when somebody said it is no event where another date is
            The dockers left on Thursday, the guild said on Friday.    | 2023-11-16
            The dockers have left, the guild said on Friday.           | 2023-11-17
            # a date and the finer one beside it are one
            The strike began at 6 a.m. on Thursday.                    | 2023-11-16T06:00
            In 1848, on 18 March, crowds stormed the hall.             | 1848-03-18
            The dam broke on 2 May 2021 at 11 p.m. At 2 a.m. it fell.  | 2021-05-02T23:00 2021-05-03T02:00
            - 14 Nov, 14:00: A dam breaks.                             | 2023-11-14T14:00
            The mill, built in 1848, burned down on 18 March 1848.     | 1848 1848-03-18
            """)
    void datesThatMakeOneFactGiveOneEntry(String text, String dates) {
        assertThat(builder.build(Texts.document("d", FRIDAY, text)))
                .extracting(entry -> entry.when().timex3())
                .containsExactly(dates.split(" "));
    }

    @Test
    void theWordsOfARangeAreShownWhole() {
        String text = "The bridge was shut from 1 to 15 September.";
        assertThat(builder.build(Texts.document("d", FRIDAY, text)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.expression().orElseThrow().span().in(text)).isEqualTo("1 to 15 September");
                    assertThat(entry.when().label()).isEqualTo("1–15 Sep 2023");
                });
    }

    @Test
    void boilerplateIsNoEvent() {
        String text = "Subscribe before 1 May 2024 and save.\n\nThe port closed on 3 May 2021.";
        SourceDocument document = new SourceDocument(
                Texts.document("d", FRIDAY, text).id(),
                DocumentDetails.titled("d"),
                text,
                List.of(new Span(0, text.indexOf('\n'))));
        assertThat(builder.build(document))
                .singleElement()
                .satisfies(entry -> assertThat(entry.when().timex3()).isEqualTo("2021-05-03"));
    }

    @Test
    void aSentenceWithoutADateGoesOnWithTheStory() {
        String text = "Police raided the depot on Tuesday. They seized two crates. The owner has appealed.";
        List<TimelineEntry> entries = builder.buildAll(Texts.document("d", FRIDAY, text));
        assertThat(entries)
                .extracting(entry -> entry.when().timex3() + " " + entry.basis())
                .containsExactly("2023-11-14 SENTENCE", "2023-11-14 STORY", "2023-11-17 PUBLICATION");
        assertThat(entries.get(1).expression().orElseThrow().span().in(text)).isEqualTo("Tuesday");
        assertThat(entries.get(2).expression()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The depot is near the river.",
                "The depot was large and cold.",
                "Crates have handles.",
                "The owner will appeal.",
                "Guards are expected to be hired.",
                "A fine depot, all in all."
            })
    void howThingsAreOrMayComeIsNoEventOfTheDay(String text) {
        assertThat(builder.buildAll(Texts.document("d", FRIDAY, text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The depot burned down.",
                "The depot was sold to a baker.",
                "The owner has not yet been found.",
                "Guards are searching the cellars.",
                "Police were questioning two guards."
            })
    void newsIsDatedByThePublicationWhereNothingElseDatesIt(String text) {
        assertThat(builder.buildAll(Texts.document("d", FRIDAY, text)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.basis()).isEqualTo(DatingBasis.PUBLICATION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police raided the depot on Tuesday. It was built in March 1994. Workers poured the walls. | 1994-03 2023-11-14
            Police raided the depot on Tuesday. Over the past decade, owners changed often.           | 2023-11-14
            The depot was built in March 1994.\\n\\nPolice raided it early.                            | 1994-03 2023-11-17
            """)
    void theStoryDoesNotGoOnWithOldBackground(String text, String dates) {
        assertThat(builder.buildAll(Texts.document("d", FRIDAY, text.replace("\\n", "\n"))))
                .extracting(entry -> entry.when().timex3())
                .containsExactly(dates.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the last row lies next to the publication, each before it next to the one that follows
            Feb 2 — Guild elects a head.; April 12-14 — Talks fail.; Oct. 5: Mediator named.; Nov 16 — Strike begins. | 2023-02-02 2023-04-12/2023-04-14 2023-10-05 2023-11-16
            # the newest first, over the turn of the year
            Nov 16 — Strike begins.; Sept 2 — Talks fail.; March 4 — Talks begin.; Dec 8 — Guild elects a head. | 2022-12-08 2023-03-04 2023-09-02 2023-11-16
            # what is to come
            Nov 28 — Guild meets.; Dec 5 — Mayor speaks.; Jan 9 — Court sits. | 2023-11-28 2023-12-05 2024-01-09
            # a year that one row gives
            Feb 2 — Guild elects a head.; April 12, 1994 — Talks fail.; Oct. 5: Mediator named. | 1994-02-02 1994-04-12 1994-10-05
            # years as headings
            ## 2022; Feb 2 — Guild elects a head.; Dec 4 — Talks fail.; ## 2023; Oct. 5: Mediator named. | 2022-02-02 2022-12-04 2023-10-05
            """)
    void theRowsOfAChronologyFollowOneAnother(String rows, String dates) {
        assertThat(builder.build(Texts.document("d", FRIDAY, rows.replace("; ", "\n\n"))))
                .extracting(entry -> entry.when().timex3())
                .containsExactly(dates.split(" "));
    }

    @Test
    void everySentenceIsASliceOfTheDocument() {
        String text = "Costs rose in May 2021.\n\nThe board, founded in 2019, met again on Monday. It adjourned.";
        for (TimelineEntry entry : builder.buildAll(Texts.document("d", FRIDAY, text))) {
            assertThat(entry.sentence().in(text)).endsWith(".").doesNotContain("\n");
            entry.expression()
                    .ifPresent(words -> assertThat(text).contains(words.span().in(text)));
        }
    }

    private List<String> build(String text) {
        return builder.build(Texts.document("d", FRIDAY, text)).stream()
                .map(entry -> entry.when().timex3() + " " + entry.modality())
                .collect(Collectors.toList());
    }
}
