package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ThirdLookTest {
    private static final String QUESTION = "When did the harbour of Lunde freeze?";

    private final MemoryPassageIndex index = new MemoryPassageIndex(List.of(
            passage("a", "The harbour of Lunde may freeze. Nobody minds."),
            passage("b", "Lunde has a harbour. It did freeze in 1931, as boats lay in the harbour."),
            passage("c", "The harbour of Lunde is deep. Ropes freeze there."),
            passage("d", "Lunde: a harbour."),
            passage("e", "A harbour may freeze."),
            passage("f", "The harbour is far from here, and it was dug in 1807."),
            passage("g", "Some say harbour, others say haven.")));

    private static IndexedDocument passage(String id, String text) {
        return Brief.indexed(
                new SourceDocument(new DocumentId(id), DocumentDetails.titled("Notes from the coast"), text));
    }

    private ParsedQuestion parsed(String question) {
        return new QuestionReader(index, new TermReader(index, NameExpansion.NONE)).read(question);
    }

    /// @param answer weights of sentences, nothing else counting
    private List<RankedPassage> lookedAt(String question, Map<String, Double> answer) {
        Map<String, Map<String, Double>> models = RankingLessons.nothing();
        models.get("answer").putAll(answer);
        return new ThirdLook(new Weights(models)).again(before(question));
    }

    private List<RankedPassage> before(String question) {
        PassageRanker ranker = new PassageRanker(index, SearchSettings.DEFAULT, Weights.learned());
        return ranker.secondLook(parsed(question), SearchFilter.NONE);
    }

    private List<String> documents(List<RankedPassage> ranked) {
        return ranked.stream()
                .map(one -> index.document(one.passage().match()).value())
                .toList();
    }

    @Test
    void thePassageComesFirstWhoseSentenceAnswers() {
        assertThat(documents(before(QUESTION))).startsWith("a");
        assertThat(documents(lookedAt(QUESTION, Map.of("kind", 1.0)))).startsWith("b", "a");
    }

    @Test
    void onlyTheFewBestChangePlacesAndTheScoresKeepFalling() {
        List<RankedPassage> before = before(QUESTION);
        List<RankedPassage> after = lookedAt(QUESTION, Map.of("length", 1.0));
        List<String> few = documents(before).subList(0, ThirdLook.LOOKED_AT);
        List<String> others = documents(before).subList(ThirdLook.LOOKED_AT, before.size());
        assertThat(others).isNotEmpty();
        assertThat(documents(after)).endsWith(others.toArray(String[]::new)).isNotEqualTo(documents(before));
        assertThat(documents(after).subList(0, ThirdLook.LOOKED_AT)).containsExactlyInAnyOrderElementsOf(few);
        assertThat(after.stream().map(RankedPassage::score))
                .containsExactlyElementsOf(
                        before.stream().map(RankedPassage::score).toList());
    }

    @Test
    void equalsStayAsTheyAre() {
        assertThat(documents(lookedAt(QUESTION, Map.of()))).isEqualTo(documents(before(QUESTION)));
    }

    @Test
    void aQuestionForSeveralThingsStaysAsItIs() {
        String several = "When did the harbour of Lunde freeze, and where were ropes made for the boats of Brevik,"
                + " while others said haven?";
        assertThat(Aspects.areSeveral(parsed(several))).isTrue();
        assertThat(documents(lookedAt(several, Map.of("length", 1.0)))).isEqualTo(documents(before(several)));
    }

    @Test
    void nothingFoundIsNothingToLookAt() {
        assertThat(lookedAt("Zyx?", Map.of("kind", 1.0))).isEmpty();
    }
}
