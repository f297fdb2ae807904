package dev.footnote.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every text is read as published on Friday, 17 November 2023, unless its table says otherwise.
class TemporalExtractorTest {
    private static final String FRIDAY = "2023-11-17";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # written forms
            Signed on Nov. 17, 2021 in Oslo.            | Nov. 17, 2021=2021-11-17
            Signed on 17 November 2021 in Oslo.         | 17 November 2021=2021-11-17
            Signed on 19-Nov-12 in Oslo.                | 19-Nov-12=2012-11-19
            Signed on the 5th of March, 1990.           | the 5th of March, 1990=1990-03-05
            Signed on March the 5th, 1990.              | March the 5th, 1990=1990-03-05
            Stamped 2021-03-09 by the clerk.            | 2021-03-09=2021-03-09
            Stamped 2021-03-09T10:30:00Z by the clerk.  | 2021-03-09=2021-03-09
            Stamped 9.3.2021 by the clerk.              | 9.3.2021=2021-09-03
            Opened Saturday, June 5, 2021.              | Saturday, June 5, 2021=2021-06-05
            Opened Thurs. 4 Nov 2021.                   | Thurs. 4 Nov 2021=2021-11-04
            Built in May 2020 by hand.                  | May 2020=2020-05
            Built in February of 1942 by hand.          | February of 1942=1942-02
            Closed in '98 and again.                    | '98=1998
            It was the year 2000 when it closed.        | the year 2000=2000
            It was nineteen eighty-four when it closed. | nineteen eighty-four=1984
            # quarters, halves, seasons, business years
            Sales rose in the third quarter of 2022.    | the third quarter of 2022=2022-Q3
            Sales rose in Q3 2022.                      | Q3 2022=2022-Q3
            Sales in the 2021 fourth quarter fell.      | the 2021 fourth quarter=2021-Q4
            Sales in the first half of 2022 fell.       | the first half of 2022=2022-H1
            A loss in fiscal 2021 was booked.           | fiscal 2021=2021
            A loss in FY2021 was booked.                | FY2021=2021
            They met in autumn 2022.                    | autumn 2022=2022-FA
            They met in the winter of 1994.             | the winter of 1994=1994-WI
            # decades, centuries, eras
            Rents rose in the 1990s.                    | the 1990s=199
            Rents rose in the '80s.                     | the '80s=198
            Rents rose in the sixties.                  | the sixties=196
            Built in the 19th century.                  | the 19th century=18
            Built in the eighteenth century.            | the eighteenth century=17
            Built in the 15th, 16th and 17th centuries. | the 15th=14; 16th=15; 17th centuries=16
            From the late 9th to the early 11th century.| the late 9th=08; the early 11th century=10
            Built in the 3rd and 2nd centuries BC.      | the 3rd=BC02; 2nd centuries BC=BC01
            Rents rose in the 1840s and 50s.            | the 1840s=184; 50s=185
            # parts of a period
            They met in the first week of March 2021.   | the first week of March 2021=2021-W09
            They met on the last day of January 2021.   | the last day of January 2021=2021-01-31
            They met in the final month of 1917.        | the final month of 1917=1917-12
            Fought in 490 BC near the shore.            | 490 BC=BC0490
            Fought in the 480s BC.                      | the 480s BC=BC048
            Fought in AD 70.                            | AD 70=0070
            # counts as large as years
            The firm sold 2019 crates in 2021.          | 2021=2021
            About 1950 workers left in 2021.            | 2021=2021
            The 2019 residents of the hill left.        | 2019=2019
            In 2019 residents left the hill.            | 2019=2019
            # a year right before a day
            In 1848, on 18 March, the duke fled.        | 1848=1848; 18 March=1848-03-18
            In 1848, in March, the duke fled.           | 1848=1848; March=1848-03
            # anniversaries
            The duke fled fifty years ago today.        | fifty years ago today=1973-11-17
            The duke fled fifty years ago this week.    | fifty years ago this week=1973-W46
            The duke fled fifty years ago this month.   | fifty years ago this month=1973-11
            The duke fled fifty years ago.              | fifty years ago=1973
            # soon after a day of long ago
            The dyke broke on May 2, 1973. On May 4 the mayor fled. Two days later he died. | May 2, 1973=1973-05-02; May 4=1973-05-04; Two days later=1973-05-06
            The dyke broke on May 2, 1973. On October 4 the mayor spoke.  | May 2, 1973=1973-05-02; October 4=2023-10-04
            The dyke broke on May 2, 1973. The mayor will speak on May 4. | May 2, 1973=1973-05-02; May 4=2024-05-04
            # numbered weekdays
            They met on the second Tuesday of May 2022. | the second Tuesday of May 2022=2022-05-10
            They met on the last Friday in July 2022.   | the last Friday in July 2022=2022-07-29
            They met on the 3rd Thursday in March.      | the 3rd Thursday in March=2023-03-16
            They voted on the first Tuesday after the first Monday in November 2020. | the first Tuesday after the first Monday in November 2020=2020-11-03
            They met on the fifth Monday of May 2022.   | the fifth Monday of May 2022=2022-05-30
            They met on the fifth Monday of June 2022.  | the fifth Monday of June 2022=2022-06
            They met on the second Tuesday.             | Tuesday=2023-11-14
            The stalls open every first Saturday of the month. | every first Saturday of the month=XXXX-WXX-6
            The stalls open on the last Sunday of each month.  | the last Sunday of each month=XXXX-WXX-7
            # lengths in two units
            The walk took 1 hour 30 minutes.            | 1 hour 30 minutes=PT1H30M
            The walk took two hours and 20 minutes.     | two hours and 20 minutes=PT2H20M
            He got three years, two months and a day.   | three years, two months and a day=P3Y2M1D
            The walk took a day and four hours.         | a day and four hours=P1DT4H
            It closed a year and two months ago.        | a year and two months ago=2022-09
            It took between two years and 18 months.    | two years=P2Y; 18 months=P18M
            The walk took two hours or 130 minutes.     | two hours=PT2H; 130 minutes=PT130M
            # fortnights
            It closed a fortnight ago.                  | a fortnight ago=2023-11-03
            It rained for two fortnights.               | two fortnights=P4W
            It rained in the past fortnight.            | the past fortnight=P2W
            They meet every fortnight.                  | every fortnight=P2W
            # holidays
            They met on Christmas Eve 2020.             | Christmas Eve 2020=2020-12-24
            They met on Easter Monday 2021.             | Easter Monday 2021=2021-04-05
            They met on Thanksgiving 2022.              | Thanksgiving 2022=2022-11-24
            They met on Election Day 2020.              | Election Day 2020=2020-11-03
            """)
    void readsDatesThatAreGivenInFull(String text, String expected) {
        assertThat(Texts.read(text, FRIDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # days around the publication
            Talks resume today.                            | today=2023-11-17
            Talks ended yesterday afternoon.               | yesterday afternoon=2023-11-16TAF
            Talks resume tomorrow.                         | tomorrow=2023-11-18
            Talks ended last night.                        | last night=2023-11-16TNI
            # weekdays: the tense decides
            The bond was sold on Monday.                   | Monday=2023-11-13
            The bond was sold on Friday.                   | Friday=2023-11-17
            The court will rule on Monday.                 | Monday=2023-11-20
            The court is expected to rule on Tuesday.      | Tuesday=2023-11-21
            He could return as early as Sunday.            | Sunday=2023-11-19
            On Monday they agreed to reopen the road.      | Monday=2023-11-13
            Until Monday, nobody had been charged.         | Monday=2023-11-13
            The deadline was extended until Monday.        | Monday=2023-11-20
            He left last Friday.                           | last Friday=2023-11-10
            He returns next Tuesday.                       | next Tuesday=2023-11-21
            # months: the tense and the distance decide
            A verdict was reached in January.              | January=2023-01
            A verdict will be reached in January.          | January=2024-01
            They had met in December.                      | December=2022-12
            A verdict is due on 26 January.                | 26 January=2024-01-26
            They were fined on Oct. 4 after a hearing.     | Oct. 4=2023-10-04
            They were fined in June last year.             | June last year=2022-06
            The centre opened last April.                  | last April=2023-04
            The centre opens next April.                   | next April=2024-04
            The centre was set up in July this year.       | July this year=2023-07
            The merger was planned for early March.        | early March=2024-03
            The loan was extended through January.         | January=2024-01
            Rents have doubled since December 1.           | December 1=2022-12-01
            Shares are up a tenth since year-end.          | year-end=2022-12-31
            # what may, would, has to come
            She said it would open in April.               | April=2024-04
            They could win in June.                        | June=2024-06
            They are asked to vote in May.                 | May=2024-05
            If they win in March, he resigns.              | March=2024-03
            He was told it cannot last till August.        | August=2024-08
            The term ends in June.                         | June=2024-06
            They expect a rise come June.                  | June=2024-06
            He spoke ahead of the June 8 vote.             | June 8=2024-06-08
            Much may change between now and July.          | now=PRESENT_REF; July=2024-07
            He won't be back in April.                     | April=2024-04
            They met to mark a win on Monday.              | Monday=2023-11-13
            The judge would rule on Monday.                | Monday=2023-11-20
            He said he would take part on Thursday.        | Thursday=2023-11-16
            They would have lost in June.                  | June=2023-06
            They failed to win in June.                    | June=2023-06
            Since moving to Oslo in June he can sleep.     | June=2023-06
            # units around the publication
            It was banned last week.                       | last week=2023-W45
            It was banned last month.                      | last month=2023-10
            It will be banned next year.                   | next year=2024
            This year's second quarter was poor.           | This year's second quarter=2023-Q2
            The third quarter was poor.                    | The third quarter=2023-Q3
            It was banned over the weekend.                | the weekend=2023-W45-WE
            # counted from the publication
            It was banned two days ago.                    | two days ago=2023-11-15
            It was banned three months ago.                | three months ago=2023-08
            It was banned ten years ago.                   | ten years ago=2013
            It was banned half a year ago.                 | half a year ago=2023-05
            It was banned several years ago.               | several years ago=PAST_REF
            It was banned a decade ago.                    | a decade ago=2013
            It ends two weeks from now.                    | two weeks from now=2023-12-01
            # times of day
            They met at 6:30 p.m. Wednesday.               | 6:30 p.m. Wednesday=2023-11-15T18:30
            They met at noon on Sunday, June 4.            | noon=2023-06-04T12:00; Sunday, June 4=2023-06-04
            They met on Wednesday evening.                 | Wednesday evening=2023-11-15TEV
            They met on the morning of 3 June 2021.        | the morning of 3 June 2021=2021-06-03TMO
            He died in the early hours of Wednesday.       | the early hours of Wednesday=2023-11-15TMO
            They met at 4.05 pm on Tuesday.                | 4.05 pm=2023-11-14T16:05; Tuesday=2023-11-14
            They met at 20.15 GMT on Tuesday.              | 20.15 GMT=2023-11-14T20:15; Tuesday=2023-11-14
            They met at 0430 hours on Tuesday.             | 0430 hours=2023-11-14T04:30; Tuesday=2023-11-14
            # the neighbour of a date told
            Ada left on Tuesday; Ben the night before.     | Tuesday=2023-11-14; the night before=2023-11-13TNI
            Ada left in 2019 and Ben the year before.      | 2019=2019; the year before=2018
            # what only looks like an open year
            They quoted a July Example poll.               | July=2023-07
            It was banned half a century ago.              | half a century ago=1973
            It was banned a quarter of a century ago.      | a quarter of a century ago=1998
            It was banned a year and half ago.             | a year and half ago=2022-05
            It lived 65 million years ago.                 | 65 million years ago=PAST_REF
            """)
    void resolvesAgainstThePublication(String text, String expected) {
        assertThat(Texts.read(text, FRIDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It took three days.                     | three days=P3D
            It took more than two years.            | more than two years=P2Y
            It took nearly an hour.                 | nearly an hour=PT1H
            It took two and a half years.           | two and a half years=P2.5Y
            It took a year and a half.              | a year and a half=P1.5Y
            It took a few weeks.                    | a few weeks=PXW
            It took twenty-four months.             | twenty-four months=P24M
            It took two decades.                    | two decades=P20Y
            A five-year plan was passed.            | five-year=P5Y
            A day-long meeting was held.            | day-long=P1D
            For the year ended June 30 it rose.     | the year=P1Y; June 30=2023-06-30
            In the past three months it fell.       | the past three months=P3M
            In the past decade and a half it fell.  | the past decade and a half=P15Y
            It took a quarter-century.              | a quarter-century=P25Y
            It took half a century.                 | half a century=P50Y
            It took 4.5 billion years.              | 4.5 billion years=P4500000000Y
            In the first nine months it fell.       | the first nine months=P9M
            They meet every week.                   | every week=P1W
            They meet every two weeks.              | every two weeks=P2W
            They meet each July.                    | each July=XXXX-07
            They meet on Mondays.                   | Mondays=XXXX-WXX-1
            They recently met.                      | recently=PAST_REF
            They are now partners.                  | now=PRESENT_REF
            It may help in the near future.         | the near future=FUTURE_REF
            """)
    void readsLengthsRepetitionsAndVagueTimes(String text, String expected) {
        assertThat(Texts.read(text, FRIDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            They met from May to July 2020.                     | May=2020-05; July 2020=2020-07
            They met from February until May 2010.              | February=2010-02; May 2010=2010-05
            They met on 8 and 9 June 2021.                      | 8=2021-06-08; 9 June 2021=2021-06-09
            They met on June 3-5, 2021.                         | June 3=2021-06-03; 5, 2021=2021-06-05
            The war of 1939–45 ended.                           | 1939=1939; 45=1945
            In the winter of 1914/15 it froze.                  | the winter of 1914=1914-WI; 15=1915
            The 2012/13 season ended.                           | 2012=2012; 13=2013
            The fighting (November-February 1919) went on.      | November=1918-11; February 1919=1919-02
            """)
    void readsRangesAndLists(String text, String expected) {
        assertThat(Texts.read(text, FRIDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            early December 2020  | START
            the end of 2020      | END
            mid-2020             | MID
            about three weeks    | APPROX
            at least 30 days     | EQUAL_OR_MORE
            up to 180 days       | EQUAL_OR_LESS
            more than a year     | MORE_THAN
            less than an hour    | LESS_THAN
            """)
    void keepsWhatNarrowsOrBlurs(String words, TimexModifier modifier) {
        String text = "It was planned for " + words + ".";
        assertThat(Texts.expressions(text, FRIDAY)).singleElement().satisfies(expression -> {
            assertThat(expression.span().in(text)).isEqualTo(words);
            assertThat(expression.modifier()).contains(modifier);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # ages
            A 22-year-old man and his three-month-old son left.
            She was 35 years old, and he is in his 90s.
            A man aged 40 years was hurt.
            # numbers that are no years
            See https://news.example/2019/05/12/story or mail a1991@site.example.
            Some 2000 soldiers walked 1848 miles for $1990 a head.
            Flight number 1991 left from room 2020.
            The vote was 1,990 to 1,850.
            # names and verbs
            The night ferry left without lights.
            The guests of "This Week" laughed.
            The Daily Example named her Person of the Year; so did Example Weekly.
            They read of it at the dawn of printing.
            Theresa May and April Jones read the Sunday Times and USA Today.
            It may rain; they march on; an august body sat.
            She left on Black Friday terms, he said.
            # amounts
            It cost $3 million a year and ran 24 hours a day.
            It weighed 19.1 tons, and the engine had run 1430 times.
            The team won 3-2, or 12:4 in sets.
            A quarter of them fell.
            """)
    void leavesAloneWhatIsNoTime(String text) {
        assertThat(Texts.read(text, FRIDAY).replace("24 hours=PT24H", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # the document's other dates tell the order of day and month
            Moved from 25/12/2022 to 03/04/2023.  | 25/12/2022=2022-12-25; 03/04/2023=2023-04-03
            Moved from 12/25/2022 to 03/04/2023.  | 12/25/2022=2022-12-25; 03/04/2023=2023-03-04
            Moved to 11/17/2023 at last.          | 11/17/2023=2023-11-17
            Moved to 17/11/2023 at last.          | 17/11/2023=2023-11-17
            # American order where nothing tells
            Moved to 03/04/2023 at last.          | 03/04/2023=2023-03-04
            Moved to 45/45/2023 at last.          | ''
            """)
    void takesTheOrderOfDayAndMonthFromTheDocument(String text, String expected) {
        String wanted = expected.equals("''") ? "" : expected;
        assertThat(Texts.read(text, FRIDAY)).isEqualTo(wanted);
    }

    @Test
    void aMonthWithoutAYearGoesBackWhenTheVerbIsPast() {
        assertThat(Texts.read("The depot was raided in January.", FRIDAY)).isEqualTo("January=2023-01");
    }

    @Test
    void aHolidayOfAFixedDateKeepsItWhereNoYearIsKnown() {
        assertThat(Texts.read("They met on Christmas Eve, not on Labor Day.", ""))
                .isEqualTo("Christmas Eve=XXXX-12-24; Labor Day=XXXX-XX-XX");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            They grieved after 9/11 as one.                 | 9/11=2001-09-11
            The Sept. 11 attacks shook them.                | Sept. 11=2001-09-11
            The September 11 terrorist attack shook them.   | September 11=2001-09-11
            It fell in the post-September 11 slump.         | September 11=2001-09-11
            After 9/11 he wept. Sept. 11 changed him.       | 9/11=2001-09-11; Sept. 11=2001-09-11
            The Sept. 11 attacks in Examplia shook them.    | Sept. 11=2023-09-11
            They were let go on Sept. 11 without notice.    | Sept. 11=2023-09-11
            They won 9/11 of the seats, or 9/11/2022 votes. | 9/11/2022=2022-09-11
            """)
    void aDayThatIsKnownByItsDateKeepsItsYear(String text, String expected) {
        assertThat(Texts.read(text, FRIDAY)).isEqualTo(expected);
    }

    @Test
    void aQuarterOfAGameIsNoQuarterOfAYear() {
        assertThat(Texts.read("The coach saw a touchdown late in the second quarter and a fumble in Q4.", FRIDAY))
                .isEmpty();
        assertThat(Texts.read("The company said sales rose in the second quarter.", FRIDAY))
                .isEqualTo("the second quarter=2023-Q2");
    }

    @Test
    void aTimeThatOpensAParagraphIsOfTheDayOfTheReport() {
        assertThat(Texts.read("Talks go on after a break on Nov. 20.\n\n9:21 p.m. Lights are on.", FRIDAY))
                .endsWith("9:21 p.m.=2023-11-17T21:21");
    }

    @Test
    void cyberMondayIsADayOfTheYear() {
        assertThat(Texts.read("Prices were cut for Cyber Monday.", "2023-11-24"))
                .isEqualTo("Cyber Monday=2023-11-27");
    }

    @Test
    void lastWeekOnASundayIsTheOneThatEndsWithIt() {
        assertThat(Texts.read("It was banned last week.", "2023-11-19")).isEqualTo("last week=2023-W46");
    }

    @Test
    void aYearEarlierIsTheLatestQuarterReportedAYearBefore() {
        String text = "Third-quarter profit rose. It beat the second quarter. Forecasts for the fourth quarter held. "
                + "Profit was lower a year earlier.";
        assertThat(Texts.read(text, FRIDAY)).endsWith("the fourth quarter=2023-Q4; a year earlier=2022-Q3");
    }

    @Test
    void theQuarterEndedInAMonthIsTheOneThatHoldsIt() {
        assertThat(Texts.read("For the quarter ended June 30 profit rose.", FRIDAY))
                .isEqualTo("the quarter=2023-Q2; June 30=2023-06-30");
    }

    @Test
    void theSameTextMeansTheSameOnAnyDay() {
        String text = "Prices fell on Tuesday, and on Saturday, and will fall on Sunday.";
        assertThat(Texts.read(text, "2023-11-15"))
                .isEqualTo("Tuesday=2023-11-14; Saturday=2023-11-11; Sunday=2023-11-19");
    }
}
