package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CommonWordsTest {
    @Test
    void theCommonerAWordTheLessItTells() {
        CommonWords words = new CommonWords(Map.of("year", 0.2, "harbour", 0.001));
        assertThat(words.mostTelling("year")).isPositive().isLessThan(words.mostTelling("harbour"));
        assertThat(words.mostTelling("harbour")).isLessThan(1);
        assertThat(words.mostTelling("bitcoin")).isEqualTo(1);
    }

    @Test
    void everydayWordsAreKnown() {
        CommonWords words = CommonWords.counted();
        assertThat(words.mostTelling("year")).isLessThan(0.4);
        assertThat(words.mostTelling("zanzibar")).isEqualTo(1);
    }

    @Test
    void anEverydayWordTellsNoMoreInASmallBriefThanElsewhere() throws IOException {
        try (MemoryIndexStore store = new MemoryIndexStore()) {
            try (IndexUpdate update = store.update()) {
                update.put(Brief.indexed(new SourceDocument(
                        new DocumentId("one"), DocumentDetails.titled("One"), "An otter came in the new year.")));
                update.put(Brief.indexed(new SourceDocument(
                        new DocumentId("two"), DocumentDetails.titled("Two"), "Herons stayed away.")));
                update.commit(new byte[0]);
            }
            try (IndexSnapshot snapshot = store.open()) {
                PassageIndex index = snapshot.passages();
                ParsedQuestion question =
                        new QuestionReader(index, new TermReader(index, NameExpansion.NONE)).read("otter year");
                assertThat(question.rarity(0)).isEqualTo(1);
                assertThat(question.rarity(1)).isLessThan(0.4);
            }
        }
    }
}
