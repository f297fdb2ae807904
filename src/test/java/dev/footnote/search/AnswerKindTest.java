package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswerKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did the ferry sink?                                  | TIME
            In which year was the bridge opened?                      | TIME
            Who steered the ferry when it sank?                       | PERSON
            How old was the captain when he retired?                  | NUMBER
            What percentage of the crew was saved?                    | PERCENTAGE
            How much did the town pay for the bell?                   | MONEY
            How much snow fell?                                       | NUMBER
            Which river does the bridge cross?                        | PLACE
            Why did the mayor resign?                                 | REASON
            What is the population of the island?                     | NUMBER
            What's the total length of the new bridge?                | NUMBER
            What was the price of a crossing?                         | MONEY
            What was the date of the storm?                           | TIME
            Which former mayor rang the bell?                         | PERSON
            What is the mayor's view of the bell?                     | ANYTHING
            What was the name of the ferry that sank?                 | NAME
            Which company built the ferry?                            | NAME
            What is a bell worth?                                     | ANYTHING
            """)
    void aQuestionAsksForWhatItSaysFirst(String question, AnswerKind kind) {
        assertThat(AnswerKind.of(question)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what stands in the question already answers nothing
            Who succeeded Ilves?            | The town chose Ilves and Tamm after Kask left. | 2
            Who succeeded Ilves?            | On Monday nobody succeeded Ilves.              | 0
            When did it open?               | It opened in May 1931 and shut in 1940.        | 3
            When did it open?               | It opened on Oct. 4.                           | 1
            How many boats sank?            | Two of the 14 boats sank.                      | 2
            # neither a year nor the day of a month counts anything
            How many boats sank?            | In 1987, on May 3 and Nov. 12, boats sank.     | 0
            How many boats sank?            | Of the 2,000 boats 1987% sank, so 12 remain.   | 3
            Which company built it?         | It was built by Nordferge in May.              | 1
            What percentage sank?           | Of the boats 14 % sank.                        | 1
            How much did it cost?           | It cost 340 million crowns or $30 million.     | 2
            How much did it cost?           | It has 340 rooms.                              | 0
            Where did she live?             | She lived in Tartu, near Lake Peipus.          | 2
            Why did it sink?                | It sank because the hull was old.              | 1
            What happened?                  | A boat sank.                                   | 0
            """)
    void aSentenceIsCountedByWhatItNamesAnew(String question, String sentence, int count) {
        AnswerKind kind = AnswerKind.of(question);
        assertThat(kind.namedIn(sentence, question.toLowerCase(Locale.ROOT))).isEqualTo(count);
        assertThat(kind.isNamedIn(sentence, question.toLowerCase(Locale.ROOT)))
                .isEqualTo(count > 0 || kind == AnswerKind.ANYTHING);
    }
}
