package dev.footnote.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            In April 2021 a crate was seized. The following month a second was found.      | The following month=2021-05
            On 3 May 2021 he was held. Two days later he was freed.                        | Two days later=2021-05-05
            On 3 May 2021 he was held. The next day he was freed.                          | The next day=2021-05-04
            He was held in May 2021 and freed a year later.                                | a year later=2022-05
            They fled in 2019. That year the harvest failed.                               | That year=2019
            They fled in 2019. In August of that year the harvest failed.                  | August of that year=2019-08
            The pact of June 2020 held. The previous month it had nearly failed.           | The previous month=2020-05
            """)
    void countsFromTheDateToldBefore(String text, String expected) {
        assertThat(Texts.read(text, "2023-11-17")).endsWith(expected);
    }

    @Test
    void aHistoryGivesItsYearToTheDatesThatFollow() {
        String text = "In 1790 the guild was founded. In 1791 it grew, and in 1792 it built a hall. "
                + "On 4 March the hall burned. By November 1793 it stood again. In February the guild moved in.";
        assertThat(Texts.read(text, "2009-12-19")).contains("4 March=1792-03-04", "February=1794-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The hearing was held in January.                     | January=2016-01
            The hall reopens on April 9.                         | April 9=2016-04-09
            Ada Example spoke on Wednesday.                      | Wednesday=2016-02-03
            Opened in 1996, it was closed in May.                | May=1996-05
            Opened in 1996, it will be closed in May.            | May=2016-05
            """)
    void anArticleThatOnlyLooksBackCountsFromItsPublication(String text, String expected) {
        String background = "The hall, built in 1911, burned in 1940 and 1963.\n\nIt was sold in 1985, 1990 and 2015.";
        assertThat(Texts.read(background + "\n\n" + text, "2016-02-05")).endsWith(expected);
    }

    @Test
    void aYearAsAHeadingHoldsForTheDatesBelowIt() {
        String text = "After 1989, 1992, 2005 and 2012 come new ones.\n\n2017\n\nThe Example: Oct. 4\n\n"
                + "Founded in 1990, it has 30 members.\n\nThe Other: Nov. 6";
        assertThat(Texts.read(text, "2016-02-05")).contains("Oct. 4=2017-10-04").endsWith("Nov. 6=2017-11-06");
    }

    @Test
    void laterCountsFromTheDateToldHoweverFarBefore() {
        String text = "The pact of June 2019 held. " + "Nobody in the village knew why. ".repeat(12)
                + "Two years later it broke. They met today.";
        assertThat(Texts.read(text, "2023-11-17")).contains("Two years later=2021");
    }

    @Test
    void aYearFromTheNewsBackgroundDoesNotCarryOver() {
        String text = "Founded in 1974, the bank said on Monday that its chairman will leave on Feb. 1.";
        assertThat(Texts.read(text, "2023-11-17")).endsWith("Feb. 1=2024-02-01");
    }

    @Test
    void theQuarterThatIsReportedIsComparedWithTheOneAYearBefore() {
        String text = "Net income in the third quarter rose to $3 million from $2 million a year earlier. "
                + "Sales in the year-earlier quarter were higher.";
        assertThat(Texts.read(text, "2023-11-17"))
                .isEqualTo("the third quarter=2023-Q3; a year earlier=2022-Q3; the year-earlier quarter=2022-Q3");
    }
}
