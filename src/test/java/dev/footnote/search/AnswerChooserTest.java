package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswerChooserTest {
    private static final String TEXT =
            "The lighthouse of Ruhe stands on a rock in the bay. The old lighthouse keeper, Aino"
                    + " Kask, painted the lighthouse every spring. She was paid 40 crowns for it. In 1931 its lamp went out, and"
                    + " the island stayed dark. A cable from the mainland was laid because oil had become dear.";

    /// The sentence is named by its first words.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Where does the lighthouse of Ruhe stand?                | The lighthouse of Ruhe
            Who painted the lighthouse?                             | The old lighthouse keeper
            How much was the keeper of the lighthouse paid?         | She was paid
            When did the lamp of the lighthouse of Ruhe go out?     | In 1931
            Why did the lighthouse get a cable from the mainland?   | A cable
            """)
    void marksTheSentenceThatTellsAndNotTheOneThatNamesTheSubject(String question, String beginning)
            throws IOException {
        assertThat(marked(TEXT, question)).startsWith(beginning);
    }

    @Test
    void marksTheSentenceThatSaysWhatAThingIs() throws IOException {
        String text =
                "Boats landed kelp on the pier all week. Kelp is a brown alga that farmers spread on their fields."
                        + " The price of kelp fell in spring.";
        assertThat(marked(text, "What is kelp?")).startsWith("Kelp is");
        assertThat(marked(text, "When did kelp fall in price?")).startsWith("The price");
    }

    private static String marked(String text, String question) throws IOException {
        try (MemoryIndexStore store = new MemoryIndexStore()) {
            try (IndexUpdate update = store.update()) {
                update.put(Brief.indexed(
                        new SourceDocument(new DocumentId("ruhe"), DocumentDetails.titled("A lamp at sea"), text)));
                update.commit(new byte[0]);
            }
            try (IndexSnapshot snapshot = store.open()) {
                PassageSearch search =
                        new PassageSearch(snapshot, NameExpansion.NONE, SearchSettings.DEFAULT.withAbstainBelow(0));
                SearchOutcome outcome = search.search(new Question(question, SearchFilter.NONE, 1));
                assertThat(outcome).isInstanceOf(SearchOutcome.Found.class);
                return ((SearchOutcome.Found) outcome)
                        .hits()
                        .getFirst()
                        .answer()
                        .in(text);
            }
        }
    }
}
