package dev.footnote.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SafeNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    notes.pdf                | notes.pdf
                    Über uns – Teil 2.HTML   | Über uns – Teil 2.html
                    ../../etc/passwd         | etc-passwd
                    ..\\..\\boot.txt         | boot.txt
                    /absolute.md             | absolute.md
                    .hidden.md               | hidden.md
                    readme.md                | document-readme.md
                    con.txt                  | document-con.txt
                    con.fr.txt               | document-con.fr.txt
                    trailing .               | trailing
                    .pdf                     | pdf
                    """)
    void namesBecomeSafe(String name, String safe) {
        assertThat(SafeName.of(name)).isEqualTo(safe);
    }

    @Test
    void whatCannotBeShownIsReplacedAndLengthIsBounded() {
        assertThat(SafeName.of("a\n\u202Eb\u0000c.txt")).isEqualTo("a-b-c.txt");
        assertThat(SafeName.of("\uD83D\uDEA2".repeat(500) + ".txt"))
                .endsWith(".txt")
                .hasSizeLessThan(130);
        assertThat(SafeName.of("...")).isNotBlank();
    }
}
