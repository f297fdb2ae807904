package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footnote.search.lucene.LuceneIndexStore;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SignsTest {
    private static final List<String> TEXTS = List.of(
            "The Green Heron sailed from Tallinn with forty barrels of tar.",
            "In Tallinn the tar was sold.",
            "The Green Heron was built in Pärnu.",
            "Nobody sailed in winter.");

    @TempDir
    private Path folder;

    @Test
    void aWordThatNoPassageHasCountsAsStandingNowhere() throws IOException {
        reading(
                "Did the Green Heron sail to Zanzibar?",
                (evidence, question) -> assertThat(sign("nowhere", evidence))
                        .isEqualTo(question.rarity(question.terms().size() - 1))
                        .isPositive());
        reading(
                "Did the Green Heron sail?",
                (evidence, question) -> assertThat(sign("nowhere", evidence)).isZero());
    }

    @Test
    void wordsThatAlwaysComeTogetherAreCountedTwice() throws IOException {
        reading(
                "the Green Heron",
                (evidence, question) -> assertThat(sign("collocated", evidence))
                        .isCloseTo(Math.min(question.rarity(0), question.rarity(1)), within(1e-9)));
        reading(
                "the tar of Tallinn",
                (evidence, question) -> assertThat(sign("collocated", evidence)).isZero());
    }

    @Test
    void onlyOneOfManyHasNoLead() throws IOException {
        reading(
                "Tallinn tar",
                (evidence, question) -> assertThat(sign("lead", evidence)).isZero());
        reading(
                "forty barrels of tar",
                (evidence, question) -> assertThat(sign("lead", evidence))
                        .isCloseTo(question.rarity(0) + question.rarity(1), within(1e-9)));
    }

    @Test
    void missingNamesAreTold() throws IOException {
        reading(
                "Did the Green Heron sail to Zanzibar?",
                (evidence, question) -> assertThat(sign("names-missing", evidence))
                        .isEqualTo(question.rarity(question.terms().size() - 1)));
        reading(
                "barrels of tar",
                (evidence, question) ->
                        assertThat(sign("names-asked", evidence)).isZero());
    }

    @Test
    void wordsThatStandInNamesAloneAreTold() throws IOException {
        reading(
                "Which sail was green?",
                (evidence, question) -> assertThat(sign("only-names", evidence))
                        .isCloseTo(question.rarity(1) / question.weight(), within(1e-9)));
        reading(
                "which sail was green?",
                (evidence, question) -> assertThat(sign("only-names", evidence)).isZero());
        reading(
                "Which Green sail?",
                (evidence, question) -> assertThat(sign("only-names", evidence)).isZero());
    }

    @Test
    void everySignIsGivenAgainInProportionToTheSizeOfTheBrief() throws IOException {
        reading("forty barrels of tar", (evidence, question) -> {
            Evidence small = new Evidence(evidence.ranked(), false, 1);
            Evidence large = new Evidence(evidence.ranked(), false, 1_000_000);
            assertThat(sign("matched", small)).isEqualTo(sign("matched", large)).isPositive();
            assertThat(sign("matched-by-size", small)).isZero();
            assertThat(sign("matched-by-size", large)).isEqualTo(sign("matched", large));
        });
    }

    private static double sign(String name, Evidence evidence) {
        return Signs.of(evidence)[Signs.NAMES.indexOf(name)];
    }

    private void reading(String text, BiConsumer<Evidence, ParsedQuestion> test) throws IOException {
        try (IndexStore store = new LuceneIndexStore(Files.createTempDirectory(folder, "ships"))) {
            try (IndexUpdate update = store.update()) {
                for (int i = 0; i < TEXTS.size(); i++) {
                    update.put(Brief.indexed(new SourceDocument(
                            new DocumentId("d" + i), DocumentDetails.titled("Ships"), TEXTS.get(i))));
                }
                update.commit(new byte[0]);
            }
            try (IndexSnapshot snapshot = store.open()) {
                PassageIndex index = snapshot.passages();
                ParsedQuestion question =
                        new QuestionReader(index, new TermReader(index, NameExpansion.NONE)).read(text);
                PassageRanker ranker = new PassageRanker(index, SearchSettings.DEFAULT, Weights.learned());
                test.accept(
                        new Evidence(ranker.rank(question, SearchFilter.NONE), false, index.passageCount()), question);
            }
        }
    }
}
