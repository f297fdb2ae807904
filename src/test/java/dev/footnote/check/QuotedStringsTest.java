package dev.footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotedStringsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            # marks of all kinds
            He said “one boat” and left;                 one boat
            He said "one boat" and "two boats";          one boat|two boats
            „ein Boot“, sagte er;                        ein Boot
            Elle dit « un bateau »;                      un bateau
            # an inner quotation belongs to the outer one
            “he said 'go' and went”;                     he said 'go' and went
            # single marks, but not around one of the words
            ‘one boat’s enough,’ said Ada. ‘Or two.’;     one boat’s enough,|Or two.
            Ada said: 'one boat is enough';              one boat is enough
            one 'boat' is enough;                        one 'boat' is enough
            the boats' crews say it's enough;            the boats' crews say it's enough
            # without marks the whole, or the lines behind a sign
            one boat is enough;                          one boat is enough
            > one boat is enough;                        one boat is enough
            # a mark that nothing closes opens nothing
            a 5" pipe is a pipe;                         a 5" pipe is a pipe
            # nothing to check
            "" and “…”;                                  "" and “…”
            """)
    void findsWhatAMessageQuotes(String message, String expected) {
        assertThat(QuotedStrings.in(message))
                .extracting(span -> span.in(message))
                .containsExactly(expected.split("\\|"));
    }
}
