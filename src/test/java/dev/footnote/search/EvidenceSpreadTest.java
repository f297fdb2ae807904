package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EvidenceSpreadTest {
    private static final List<SourceDocument> DOCUMENTS = List.of(
            document("bridge-1", "Harbour News", "The bridge at Lunde cost ninety million crowns and opened in June."),
            document("bridge-2", "Harbour News", "Ninety million crowns is what the bridge at Lunde cost, they say."),
            document("school", "Valley Post", "A tunnel to Hovden was closed by the road office after a rockfall."),
            document("other", "Valley Post", "Trout are back in the river, anglers report."));

    private static final String QUESTION =
            "How much did the bridge at Lunde cost, and why was the tunnel to Hovden closed by the road office?";

    private static SourceDocument document(String id, String publisher, String text) {
        return new SourceDocument(
                new DocumentId(id), DocumentDetails.titled("Untitled").withPublisher(publisher), text);
    }

    private final MemoryPassageIndex index =
            new MemoryPassageIndex(DOCUMENTS.stream().map(Brief::indexed).toList());

    private List<String> picked(String question, Map<String, Double> next, int limit) {
        Map<String, Map<String, Double>> models = RankingLessons.nothing();
        models.put("first", with(Features.NAMES, Map.of("words", 1.0)));
        models.put("look", with(SecondLook.names(), Map.of("words", 1.0)));
        models.put("next", with(AspectFeatures.NAMES, next));
        Weights weights = new Weights(models);
        ParsedQuestion parsed = new QuestionReader(index, new TermReader(index, NameExpansion.NONE)).read(question);
        List<RankedPassage> ranked =
                new PassageRanker(index, SearchSettings.DEFAULT, weights).rank(parsed, SearchFilter.NONE);
        return new EvidenceSpread(weights)
                .pick(ranked, limit).stream()
                        .map(one -> index.document(one.passage().match()).value())
                        .toList();
    }

    private static Map<String, Double> with(List<String> names, Map<String, Double> known) {
        Map<String, Double> weights = new HashMap<>();
        names.forEach(name -> weights.put(name, known.getOrDefault(name, 0.0)));
        return weights;
    }

    @Test
    void theBestOfTheRankingComesFirst() {
        List<String> byScore = picked(QUESTION, Map.of("score", 9.0), 3);
        assertThat(picked(QUESTION, Map.of("score", -9.0), 3)).startsWith(byScore.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "context", "sentence"})
    void evidenceForTheOtherClauseComesBeforeTheSameEvidenceAgain(String feature) {
        String first = picked(QUESTION, Map.of(), 1).getFirst();
        String next = picked(QUESTION, Map.of(feature, 9.0), 2).getLast();
        assertThat(next.equals("school")).isNotEqualTo(first.equals("school"));
    }

    @Test
    void theOtherPublisherNamedIsNotForgotten() {
        String question = "Did Harbour News report what the bridge at Lunde cost while Valley Post wrote of anglers?";
        assertThat(picked(question, Map.of("publisher", 3.0, "all", 9.0), 2))
                .extracting(id -> id.startsWith("bridge"))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aQuestionWithOneAspectIsAnsweredInTheOrderOfTheRanking() {
        String question = "How much did the bridge at Lunde cost?";
        assertThat(picked(question, Map.of("score", -9.0), 3)).isEqualTo(picked(question, Map.of("score", 9.0), 3));
    }

    @Test
    void withoutWeightsTheOrderOfTheRankingStays() {
        assertThat(picked(QUESTION, Map.of(), 3)).isEqualTo(picked(QUESTION, Map.of("score", 0.01), 3));
    }

    @Test
    void noMoreArePickedThanThereAre() {
        assertThat(picked(QUESTION, Map.of("score", 1.0), 99))
                .doesNotHaveDuplicates()
                .hasSizeBetween(3, 4);
        assertThat(picked(QUESTION, Map.of("score", 1.0), 0)).isEmpty();
    }
}
