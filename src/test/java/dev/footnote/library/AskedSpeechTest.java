package dev.footnote.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.search.SearchOutcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions after what somebody said are answered by what was attributed to them, whether or not the sentence has
/// their name.
final class AskedSpeechTest {
    @TempDir
    private static Path folder;

    @AutoClose
    private static Library library;

    @BeforeAll
    static void open() throws IOException {
        library = TestBrief.ofTheIsland(folder).with("harbour.md", """
                        ---
                        title: A harbour for larger boats
                        published: 2024-04-02
                        ---
                        Marta Ilves and the crews of the ferry line met at the harbour on Monday. The crews of the ferry line wore \
                        their uniforms, and Ilves a raincoat.

                        The fishermen call the harbour plans of Marta Ilves a dream. The harbour has four berths, and the plans of \
                        the mayor show nine.

                        The mayor laid out what it would cost. “Nine berths will pay for themselves in ten years,” Ilves said. She \
                        warned that nobody would invest in four.
                        """).open();
        library.refresh(IndexProgress.SILENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # question                                         | the first marked sentence holds
            What did Marta Ilves say about the crews?          | offered work
            what did ilves say about the crews                 | offered work
            What did Ilves say about the berths?               | pay for themselves
            According to Ilves, who would invest in four?      | nobody would invest
            How does Ilves see the berths?                     | pay for themselves
            What is Ilves's view of the lamp?                  | would be shown
            What did Per Lund say?                             | It still works
            What do experts say about the berths?              | pay for themselves
            What do critics say about the decision?            | behind closed doors
            """)
    void theirWordsAreMarked(String question, String part) {
        new MarkedAnswers(library).assertFirstMarks(question, part);
    }

    @Test
    void whoIsAskedForComesWithTheAnswer() {
        assertThat(ask("What did ilves say about the lamp?"))
                .isInstanceOfSatisfying(
                        SearchOutcome.Found.class,
                        found -> assertThat(found.speaker()).contains("ilves"));
        assertThat(ask("How many people does the ferry line employ?"))
                .isInstanceOfSatisfying(
                        SearchOutcome.Found.class,
                        found -> assertThat(found.speaker()).isEmpty());
    }

    @Test
    void whatTheyDidNotSpeakOfIsNotAnsweredByOtherWords() {
        assertThat(ask("What did Ilves say about the price of bitcoin?"))
                .isInstanceOf(SearchOutcome.NotInDocuments.class);
    }

    private static SearchOutcome ask(String question) {
        return new MarkedAnswers(library).ask(question);
    }
}
