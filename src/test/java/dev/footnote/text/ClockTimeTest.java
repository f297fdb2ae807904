package dev.footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-11-17T08:00,          08:00
            2023-11-17T08:00:00,       08:00:00
            2023-11-17 21:45:09.120Z,  21:45:09
            2023-11-17T08:00+02:00,    08:00
            """)
    void isAsExactAsItsStamp(String stamp, String shown) {
        assertThat(ClockTime.inStamp(stamp)).hasValueSatisfying(time -> {
            assertThat(time).hasToString(shown);
            assertThat(ClockTime.parse(time.toString())).contains(time);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-11-17", "2023-11-17T", "2023-11-17T24:10", "2023-11-17T8:00", "08:00", ""})
    void isAbsentWhereTheStampHasNone(String stamp) {
        assertThat(ClockTime.inStamp(stamp)).isEmpty();
    }
}
