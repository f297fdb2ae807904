package dev.footnote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footnote.quotation.QuotationCorpus;
import dev.footnote.quotation.QuotationCrossValidation;
import dev.footnote.quotation.QuotationKind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Quotations found and attributed in articles that the model has not seen: one fold of five by month. Prints
/// the table of docs/evaluation/quotations.md with the figures of others beside ours.
@Tag("evaluation")
class QuotationEvaluation {
    @Test
    void reachesTheFiguresOfTheIssue() {
        Path shared = QuotationCorpus.shared();
        assumeTrue(
                Files.exists(shared.resolve("bench/quotation/docs.jsonl")),
                "the shared benchmarks are not there: " + shared);
        QuotationScores scores = QuotationCrossValidation.measure(shared, false, 1);
        System.out.println(scores);
        System.out.println(table(scores));
        assertThat(scores.strings().f1()).isGreaterThan(95);
        assertThat(scores.stringsAttributed().f1()).isGreaterThan(85);
        assertThat(scores.of(QuotationKind.DIRECT).exact().f1()).isGreaterThan(78);
        assertThat(scores.of(QuotationKind.DIRECT).half().f1()).isGreaterThan(93);
        assertThat(scores.of(QuotationKind.DIRECT).attributed().f1()).isGreaterThan(85);
        assertThat(scores.of(QuotationKind.MIXED).attributed().f1()).isGreaterThan(62);
        assertThat(scores.of(QuotationKind.INDIRECT).attributed().f1()).isGreaterThan(45);
        assertThat(scores.of(QuotationKind.INDIRECT).attributed().precision()).isGreaterThan(68);
        assertThat(scores.all().attributed().f1()).isGreaterThan(57);
    }

    private static String table(QuotationScores scores) {
        return """
                | F1 | CoreNLP | rules | Footnote | people |
                | --- | --- | --- | --- | --- |
                | quoted strings found | 96.6 | 91.0 | %.1f | 97.9 |
                | with the right speaker mention, end to end | | | %.1f | |
                | direct: half / attributed | 77.8 / 60.5 | 86.9 / 56.9 | %.1f / %.1f | 98.5 / 97.7 |
                | mixed: attributed | 13.7 | 35.9 | %.1f | 85.3 |
                | indirect: attributed | 0.1 | 26.0 | %.1f | 69.7 |
                | all: attributed | 21.3 | 35.3 | %.1f | 75.3 |
                """.formatted(
                        scores.strings().f1(),
                        scores.stringsAttributed().f1(),
                        scores.of(QuotationKind.DIRECT).half().f1(),
                        scores.of(QuotationKind.DIRECT).attributed().f1(),
                        scores.of(QuotationKind.MIXED).attributed().f1(),
                        scores.of(QuotationKind.INDIRECT).attributed().f1(),
                        scores.all().attributed().f1());
    }
}
