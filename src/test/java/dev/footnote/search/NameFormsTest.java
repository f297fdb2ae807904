package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the words in brackets                       | are a person's full name
            When did [Maria Holm] resign?                 | true
            When did [Maria Holm]-Larsen resign?          | false
            When did [Maria Holm-Larsen] resign?          | true
            What did [John B. Ward] build?                | true
            What did [Peter O’Hara] build?                | true
            When did [Sound Council] resign?              | false
            When did [Maria] Holm resign?                 | false
            When did [Holm] resign?                       | false
            """)
    void aPersonIsToldByTheGivenName(String marked, boolean person) {
        Marked words = Marked.of(marked);
        assertThat(NameForms.isPerson(words.text(), words.span())).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the words in brackets                                  | have the initials
            Who leads the [Northern Sound Council]?                  | NSC
            Who leads the [Northern Sound] Council?                  |
            Who leads the Northern [Sound Council]?                  |
            Who leads the Great [Northern Sound Council]?            |
            Which [Sound Council] meets on Friday?                   |
            What did the [European Union] decide?                    | EU
            Which [Northern Sound Council] is meant?                 | NSC
            Who leads the [Department of Ferries]?                   | DOF
            Who leads the U.S. [Ferry Safety Board]?                 | FSB
            What is the [Council for Boats and the Sea]?             | CBS CFBATS
            Who painted the [Lighthouse]?                            |
            """)
    void initialsAreOfAWholeName(String marked, String initials) {
        Marked words = Marked.of(marked);
        assertThat(String.join(" ", NameForms.initials(words.text(), words.span())))
                .isEqualTo(initials == null ? "" : initials);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NSC | The NSC met on Friday.       | true
            NSC | The N.S.C. met on Friday.    | true
            NSC | “NSC”                        | true
            NSC | The nsc met on Friday.       | false
            NSC | The NSCA met on Friday.      | false
            SEA | At sea nobody met.           | false
            """)
    void initialsAreWrittenInCapitals(String initials, String text, boolean written) {
        assertThat(NameForms.isWritten(initials, text)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"US, United", "U.S., United", "UK, Kingdom", "us, ''", "Us, ''", "harbour, ''"})
    void lettersStandForACountry(String letters, String word) {
        assertThat(NameForms.inFull(letters).orElse("")).isEqualTo(word);
    }

    /// A text with the words in brackets marked.
    private record Marked(String text, Span span) {
        static Marked of(String bracketed) {
            int start = bracketed.indexOf('[');
            int end = bracketed.indexOf(']') - 1;
            return new Marked(bracketed.replaceAll("[\\[\\]]", ""), new Span(start, end));
        }
    }
}
