package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DefinitionAskedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is kelp?              | Kelp is a brown alga.                                       | true
            What is kelp?              | The harvest of kelp is done by hand.                        | false
            What is kelp?              | Boats landed forty tons of kelp.                            | false
            What are moorings?         | A mooring is where a boat lies when nobody sails it.        | true
            What's the Sound Council?  | The Sound Council, a body of nine towns, met on Friday.     | true
            What is the Sound Council? | Nine towns make up what is known as the Sound Council.      | true
            What is the NSC?           | The Northern Sound Council (NSC) met on Friday.             | true
            What is the NSC?           | The NSC met on Friday.                                      | false
            What is the NSC?           | The NSC (the council of the northern Sound) met on Friday.  | true
            Who is Aino Kask?          | Aino Kask, the keeper, painted the tower.                   | true
            Who is Aino Kask?          | Aino Kask, keeper of lamps at the Ruhe light, painted it.   | true
            Who is Aino Kask?          | Aino Kask, who was late, painted it.                        | false
            Who was Kask?              | Old Aino Kask (the keeper) painted it.                      | true
            Who was Kask?              | Kask-Tamm is the harbour master.                            | false
            who was kask               | In 1931 a keeper, Kask was the mayor of the town.           | true
            """)
    void tellsWhichSentenceSaysWhatAThingIs(String question, String sentence, boolean answers) {
        assertThat(DefinitionAsked.in(question))
                .hasValueSatisfying(
                        asked -> assertThat(asked.isAnsweredBy(sentence)).isEqualTo(answers));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When was Kask born?",
                "What did Kask paint?",
                "Who painted the tower of the old light on the rock of Ruhe?",
                "Kask"
            })
    void otherQuestionsWantNothingDefined(String question) {
        assertThat(DefinitionAsked.in(question)).isEmpty();
    }
}
