package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.Passage;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
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

    private List<String> picked(String question, Map<String, Double> several, int limit) {
        return picked(index, question, Map.of(), several, limit);
    }

    /// @param ofAll the weights for all questions
    /// @param several what those of several clauses have besides
    private static List<String> picked(
            PassageIndex index, String question, Map<String, Double> ofAll, Map<String, Double> several, int limit) {
        Map<String, Map<String, Double>> models = RankingLessons.nothing();
        models.put("first", with(Features.NAMES, Map.of("words", 1.0)));
        models.put("look", with(SecondLook.names(), Map.of("words", 1.0)));
        models.put("next", with(SpreadFeatures.NAMES, ofAll));
        models.put("next-several", with(SpreadFeatures.NAMES, several));
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
        List<String> byScore = picked(QUESTION, Map.of("score", 1.0), 3);
        assertThat(picked(QUESTION, Map.of("clause-open", 9.0), 3)).startsWith(byScore.getFirst());
    }

    @Test
    void whatAnswersAClauseStillOpenComesBeforeTheSameEvidenceAgain() {
        String first = picked(QUESTION, Map.of("score", 1.0), 1).getFirst();
        String next = picked(QUESTION, Map.of("clause-open", 1.0), 2).getLast();
        assertThat(next.equals("school")).isNotEqualTo(first.equals("school"));
        assertThat(picked(QUESTION, Map.of("clause-open-in-context", 1.0), 2)).endsWith(next);
        assertThat(picked(QUESTION, Map.of("new-terms", 1.0), 2)).endsWith(next);
        assertThat(picked(QUESTION, Map.of("alike", -1.0), 2)).endsWith(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clause-untold",
                "clauses-untold",
                "clause-most-untold",
                "new-telling",
                "new-telling-sentence",
                "new-pairs",
                "rarest-new-pair"
            })
    void whatNothingShownHasComesNext(String feature) {
        String first = picked(QUESTION, Map.of("score", 1.0), 1).getFirst();
        String next = picked(QUESTION, Map.of(feature, 1.0), 2).getLast();
        assertThat(next.equals("school")).isNotEqualTo(first.equals("school"));
    }

    @Test
    void whatComesNextMayWeighTheSecondLookOtherwise() {
        assertThat(picked(QUESTION, Map.of("length", -1.0), 2))
                .isNotEqualTo(picked(QUESTION, Map.of("length", 1.0), 2));
    }

    @Test
    void evidenceShownOftenIsHeldBack() {
        List<String> three = picked(QUESTION, Map.of("repetition", -1.0), 3);
        assertThat(three.subList(0, 2)).contains("school");
    }

    @Test
    void aPublisherThatTheQuestionNamesIsNotForgotten() {
        String question = "Did Harbour News report what the bridge at Lunde cost while Valley Post wrote of anglers?";
        assertThat(picked(question, Map.of("publisher-missing", 1.0), 2))
                .extracting(id -> id.startsWith("bridge"))
                .containsOnlyOnce(true);
    }

    @Test
    void questionsOfSeveralClausesWeighBesides() {
        String question = "How much did the bridge at Lunde cost?";
        Map<String, Double> longer = Map.of("length", 1.0);
        Map<String, Double> shorter = Map.of("length", -2.0);
        assertThat(picked(index, question, longer, shorter, 3)).isEqualTo(picked(index, question, longer, Map.of(), 3));
        assertThat(picked(index, QUESTION, longer, shorter, 3))
                .isEqualTo(picked(index, QUESTION, Map.of("length", -1.0), Map.of(), 3))
                .isNotEqualTo(picked(index, QUESTION, longer, Map.of(), 3));
    }

    private static final List<SourceDocument> DATED = List.of(
            dated("first", "Harbour News", "2022-03-01", "The ferry company Nordvik was fined for sailing late."),
            dated("again", "Harbour News", "2022-03-01", "The ferry company was fined for sailing late in winter."),
            dated("other", "Valley Post", "2023-05-09", "A tunnel was dug too near to the river, and Nordvik knew."),
            dated("stray", "Valley Post", "2021-05-09", "A tunnel was dug too near to the church by farmers."));

    private static SourceDocument dated(String id, String publisher, String date, String text) {
        DocumentDetails details = DocumentDetails.titled("Untitled")
                .withPublisher(publisher)
                .withPublished(PartialDate.parse(date).orElseThrow());
        return new SourceDocument(new DocumentId(id), details, text);
    }

    private static List<String> pickedOfDated(String question, String feature) {
        return pickedOf(DATED.stream().map(Brief::indexed).toList(), question, Map.of(feature, 1.0), 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared-name", "central-name"})
    void aNameThatTheQuestionLacksJoinsDocuments(String feature) {
        assertThat(pickedOfDated("Who was fined for sailing late, and dug a tunnel too near?", feature))
                .containsExactlyInAnyOrder("first", "other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"round-date", "date-missing"})
    void aDateThatTheQuestionNamesIsNotForgotten(String feature) {
        assertThat(pickedOfDated(
                        "Was a ferry company fined for sailing late on March 1, 2022, and a tunnel dug on May 9, 2023?",
                        feature))
                .hasSize(2)
                .contains("other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"round-publisher", "publisher-wanted"})
    void whatStandsRoundAPublisherIsLookedForThere(String feature) {
        assertThat(pickedOfDated(
                        "Did Harbour News say that a ferry company was fined for sailing late while Valley Post wrote of"
                                + " a tunnel dug too near to the river?",
                        feature))
                .containsExactlyInAnyOrder("first", "other");
    }

    @Test
    void theBestOfAPublisherAndOfAClauseAreTold() {
        String question = "Did Harbour News say that a ferry company was fined for sailing late while Valley Post wrote of"
                + " a tunnel dug too near to the river?";
        List<String> ranked = pickedOf(DATED.stream().map(Brief::indexed).toList(), question, Map.of(), 4);
        assertThat(ranked).endsWith("stray");
        for (String feature : List.of("best-of-publisher", "best-of-clause")) {
            assertThat(pickedOf(
                            DATED.stream().map(Brief::indexed).toList(),
                            question,
                            Map.of(feature, -1.0, "score", 0.01),
                            2))
                    .as(feature)
                    .endsWith("stray");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"document-again", "clauses-again", "document-shown", "beside-shown"})
    void whatADocumentHasShownNeedNotBeShownAgain(String feature) {
        String text = "The bridge at Lunde cost ninety million crowns. The bridge at Lunde cost too much, many say.";
        SourceDocument twice = document("twice", "Harbour News", text);
        int cut = text.indexOf(" The");
        IndexedDocument cutInTwo = new IndexedDocument(
                twice,
                List.of(
                        Passage.of(twice.id(), List.of(new Span(0, cut))),
                        Passage.of(twice.id(), List.of(new Span(cut + 1, text.length())))),
                Map.of());
        List<IndexedDocument> brief = List.of(cutInTwo, Brief.indexed(DOCUMENTS.get(2)));
        assertThat(pickedOf(brief, QUESTION, Map.of(feature, -1.0, "score", 0.01), 2)).contains("twice", "school");
        assertThat(pickedOf(brief, QUESTION, Map.of(feature, 1.0), 3)).isNotEqualTo(List.of("twice", "school", "twice"));
    }

    private static List<String> pickedOf(
            List<IndexedDocument> documents, String question, Map<String, Double> ofAll, int limit) {
        return picked(new MemoryPassageIndex(documents), question, ofAll, Map.of(), limit);
    }

    @Test
    void noMoreArePickedThanThereAre() {
        assertThat(picked(QUESTION, Map.of("score", 1.0), 99))
                .doesNotHaveDuplicates()
                .hasSizeBetween(3, 4);
        assertThat(picked(QUESTION, Map.of("score", 1.0), 0)).isEmpty();
    }
}
