package dev.footnote.corpus.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a weekday, an article and a month may stand before the day
            It opened on Friday, Nov. 17, they say    | Friday, Nov. 17
            It opened on MONDAY, the 3rd of March     | MONDAY, the 3rd of March
            Held the May 5 meeting                    | the May 5
            # the day may stand before the month, in several languages
            el 3 de marzo de 2021                     | 3 de marzo de 2021
            segunda-feira, 4 de março de 2019         | segunda-feira, 4 de março de 2019
            am 3. März 2020                           | 3. März 2020
            le 1er août 2018                          | 1er août 2018
            the 21-MAY-2017 entry                     | the 21-MAY-2017
            # in figures
            on 2021-03-04, 31.12.2020 and 25/12/2019  | 2021-03-04;31.12.2020;25/12/2019
            # a month and a year
            by September 2023 and sept. of 2024       | September 2023;sept. of 2024
            # one behind the other
            May 5, June 6, 7 July                     | May 5;June 6;7 July
            # not read: parts of words and numbers, percentages, times
            Dismay 5 and no3 May, v1.3 May 2           | May 2
            may 5% of them, 5,000 marched, 12 monkeys | ''
            at 04/05/2021 or 1/2021                   | ''
            """)
    void findsTheDatesOfTheCalendar(String text, String dates) {
        assertThat(WrittenDates.in(text).stream()
                        .map(date -> date.span().in(text))
                        .collect(Collectors.joining(";")))
                .isEqualTo(dates);
    }
}
