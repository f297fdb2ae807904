package dev.footnote.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.search.SearchOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the brief that Footnote comes with answers, and what it does not.
final class SeedsAnswersTest {
    @TempDir
    private static Path folder;

    @AutoClose
    private static Library library;

    @BeforeAll
    static void open() throws IOException {
        String sources = Files.readString(Path.of("config", "sources.yaml"));
        library = TestBrief.open(Path.of("seeds"), folder, sources, List.of());
        library.refresh(IndexProgress.SILENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # question                                             | the first marked sentence holds
            How many Americans died of fentanyl overdoses?         | 70,000 Americans
            Has Mexico extradited anyone?                          | extradited him
            How many people do the cartels employ?                 | 185,000
            How many countries support the Global Coalition?       | 80 countries
            Why is the U.S. quiet about AMLO?                      | criticism quiet
            How much have fentanyl seizures grown?                 | 500 percent
            What did López Obrador say about fentanyl?             | not produce fentanyl
            What did Merrick Garland say?                          | deadliest drug threat
            When did Blinken travel to Mexico?                     | Oct. 4
            """)
    void answers(String question, String part) {
        new MarkedAnswers(library).assertFirstMarks(question, part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where do the precursors come from?",
                "Which athletes stayed in Chile?",
                "Who leads the Mexican delegation?",
                "What is fentanyl?",
            })
    void answersSomehow(String question) {
        assertThat(ask(question)).isInstanceOf(SearchOutcome.Found.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who won the World Cup?",
                "What is the capital of France?",
                "When was the Eiffel Tower built?",
                "How does photosynthesis work?",
                "What is the melting point of iron?",
                "When did the Second World War end?",
                "What is the best restaurant in Mexico City?",
                "What is the population of Mexico City?",
            })
    void refusesOtherSubjects(String question) {
        assertThat(ask(question)).isInstanceOf(SearchOutcome.NotInDocuments.class);
    }

    private static SearchOutcome ask(String question) {
        return new MarkedAnswers(library).ask(question);
    }
}
