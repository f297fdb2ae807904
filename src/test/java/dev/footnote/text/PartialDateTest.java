package dev.footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    2023,                 2023-01-01, 2023-12-31, 2023
                    2024-02,              2024-02-01, 2024-02-29, 2024-02
                    2023-11-17,           2023-11-17, 2023-11-17, 2023-11-17
                    2023-11-17T08:00:00Z, 2023-11-17, 2023-11-17, 2023-11-17
                    """)
    void isAsExactAsItsSource(String written, LocalDate first, LocalDate last, String shown) {
        assertThat(PartialDate.parse(written)).hasValueSatisfying(date -> {
            assertThat(date.first()).isEqualTo(first);
            assertThat(date.last()).isEqualTo(last);
            assertThat(date).hasToString(shown);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2023-13", "2023-02-30", "23-01-01", "17/11/2023", "0000"})
    void refusesWhatIsNoDate(String written) {
        assertThat(PartialDate.parse(written)).isEmpty();
    }
}
