package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.Passage;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpeechAskedTest {
    private static final List<String> QUOTED = List.of("aas", "solveig aas", "ibáñez", "mayor aas");

    private static final SpokenWords SPOKEN = new SpokenWords() {
        @Override
        public Optional<Speaker> by(String name) {
            return Optional.of((Speaker) document -> List.of())
                    .filter(speaker -> QUOTED.contains(name.toLowerCase(Locale.ROOT)));
        }

        @Override
        public Optional<Speaker> byAnybody() {
            return Optional.of(document -> List.of());
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the question                                        | who        | says nothing of what is looked for
            What did Aas say about the harbour?                   | Aas        | say
            what did solveig aas say about the harbour            | solveig aas| say
            What has Mayor Aas ever said about the harbour?       | Mayor Aas  | said
            How does Aas see the harbour?                         | Aas        | see
            Why does Aas think the harbour is too small?          | Aas        | think
            What did Aas promise the fishermen?                   | Aas        |
            What, according to Aas, is wrong with the harbour?    | Aas        | according
            What is wrong with the harbour according to Ibáñez?   | Ibáñez     | according
            What is Aas's position on the harbour?                | Aas        | position
            What was Solveig Aas’s first reaction to the storm?   | Solveig Aas| reaction
            What are Aas' arguments against the park?             | Aas        |
            Did Nordferge pay, and what does Aas say of it?       | Aas        | say
            # nobody in particular: only what stands before is looked for
            What do experts say about the harbour?                | experts    | experts say
            What did Norwegian officials announce on Monday?      | officials  | officials
            According to critics, what is wrong with the harbour? | critics    | According to critics
            What are the fishermen's critics' arguments?          | critics    | critics
            """)
    void isUnderstoodHoweverItIsPut(String question, String name, String saying) {
        assertThat(SpeechAsked.in(question, SPOKEN)).hasValueSatisfying(asked -> {
            assertThat(asked.name()).isEqualTo(name);
            assertThat(asked.saying().in(question)).isEqualTo(saying == null ? "" : saying);
            assertThat(asked.words().in(question)).contains(name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "What did the council say about the harbour?",
                "What did Nordferge promise the fishermen?",
                "When did Aas open the harbour?",
                "Who is Aas?",
                "What is the mayor's position?",
                "Did Aas leave?",
            })
    void otherQuestionsAskForNoWords(String question) {
        assertThat(SpeechAsked.in(question, SPOKEN)).isEmpty();
    }

    @Test
    void aSentenceHasWordsWhenSomeOfThemLieInIt() {
        Passage passage = Brief.indexed(Brief.HARBOUR).passages().getFirst();
        Span second = passage.sentences().get(1);
        Span third = passage.sentences().get(2);
        SpokenWords.Speaker speaker = document -> document.equals(Brief.HARBOUR.id())
                ? List.of(new Span(second.end() - 3, second.end()), new Span(third.start(), third.start() + 3))
                : List.of();
        SpeechAsked asked = new SpeechAsked(new Span(0, 1), new Span(0, 0), "Aas", speaker);

        assertThat(asked.sentencesIn(passage).stream().boxed()).containsExactly(1, 2);
        assertThat(asked.sentencesIn(Brief.indexed(Brief.FERRIES).passages().getFirst())
                        .isEmpty())
                .isTrue();
    }
}
