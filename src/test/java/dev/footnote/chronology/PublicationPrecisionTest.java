package dev.footnote.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationPrecisionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # published in November 2023, the day unknown
            2023-11 | Talks resume today.            | today=2023-11
            2023-11 | Talks ended yesterday.         | yesterday=XXXX-XX-XX
            2023-11 | Talks ended on Monday.         | Monday=XXXX-WXX-1
            2023-11 | Talks ended last week.         | last week=XXXX-WXX
            2023-11 | Talks ended two days ago.      | two days ago=XXXX-XX-XX
            2023-11 | Talks ended last month.        | last month=2023-10
            2023-11 | Talks ended in July this year. | July this year=2023-07
            2023-11 | Talks ended two years ago.     | two years ago=2021
            # published in 2023, the month unknown
            2023    | Talks ended last month.        | last month=XXXX-XX
            2023    | Talks ended in March.          | March=2023-03
            2023    | Talks ended last year.         | last year=2022
            # publication unknown
            ''      | Talks ended last year.         | last year=XXXX
            ''      | Talks ended in March.          | March=XXXX-03
            ''      | Talks ended in March 2020.     | March 2020=2020-03
            """)
    void nothingIsResolvedFinerThanThePublicationIsKnown(String published, String text, String expected) {
        assertThat(Texts.read(text, published)).isEqualTo(expected);
    }

    @Test
    void whatStaysOpenSaysWhy() {
        assertThat(Texts.expressions("Talks ended on Monday.", "2023-11"))
                .extracting(TemporalExpression::value)
                .singleElement()
                .isInstanceOfSatisfying(
                        TimexValue.Unresolved.class,
                        open -> assertThat(open.reason()).contains("does not say"));
    }
}
