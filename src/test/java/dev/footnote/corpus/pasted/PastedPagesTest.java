package dev.footnote.corpus.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Pages of many kinds, made up, pasted with all that stood around the article.
final class PastedPagesTest {
    private static InferenceScore score(String folder) {
        InferenceScore score = new InferenceScore();
        for (MadePage page : MadePage.all(folder)) {
            score.add(page.name(), page.truth(), PageInference.of(PastedPage.of(page.text())));
            score.addClutter(page.name(), page.text(), page.clutter(), MadePage.detected(page.text()));
        }
        return score;
    }

    /// A wrong detail is much worse than a missing one.
    @Test
    void whatPagesShowOfThemselvesIsInferredAndNothingElse() {
        InferenceScore score = score("pages");
        assertThat(score.wrong())
                .as("%s%n%s", score.table(), String.join("\n", score.faults()))
                .isZero();
        assertThat(score.recall("title")).as(score.table()).isGreaterThan(0.95);
        assertThat(score.recall("publisher")).as(score.table()).isGreaterThan(0.9);
        assertThat(score.recall("author")).as(score.table()).isGreaterThan(0.9);
        assertThat(score.recall("published")).as(score.table()).isGreaterThan(0.9);
    }

    @Test
    void whatStandsAroundAnArticleIsLeftOutAndTheArticleIsNot() {
        InferenceScore score = score("pages");
        assertThat(score.clutterPrecision())
                .as("%s%n%s", score.table(), String.join("\n", score.faults()))
                .isGreaterThan(0.98);
        assertThat(score.clutterRecall())
                .as("%s%n%s", score.table(), String.join("\n", score.faults()))
                .isGreaterThan(0.95);
    }

    /// Prints the figures of `docs/evaluation/documents.md`.
    public static void main(String[] folders) {
        for (String folder : folders) {
            InferenceScore score = score(folder);
            System.out.println(folder + "\n" + score.table() + String.join("\n", score.faults()));
        }
    }
}
