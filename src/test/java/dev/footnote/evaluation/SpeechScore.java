package dev.footnote.evaluation;

import dev.footnote.search.PassageHit;
import java.util.List;

/// How often what is marked is what the person said.
final class SpeechScore {
    private int asked;
    private int refused;
    private int first;
    private int shown;
    private int passage;

    void add(SpeechSet.Item item, List<PassageHit> hits) {
        asked++;
        refused += hits.isEmpty() ? 1 : 0;
        first += !hits.isEmpty() && marks(item, hits.getFirst()) ? 1 : 0;
        shown += hits.stream().anyMatch(hit -> marks(item, hit)) ? 1 : 0;
        passage += !hits.isEmpty() && holds(item, hits.getFirst()) ? 1 : 0;
    }

    private static boolean marks(SpeechSet.Item item, PassageHit hit) {
        return item.answers().stream()
                .anyMatch(answer -> answer.overlaps(hit.passage().document(), hit.answer()));
    }

    private static boolean holds(SpeechSet.Item item, PassageHit hit) {
        return item.answers().stream()
                .anyMatch(answer ->
                        answer.overlaps(hit.passage().document(), hit.passage().span()));
    }

    /// How often the first marked sentence has words of the person on the subject.
    double first() {
        return (double) first / asked;
    }

    @Override
    public String toString() {
        return "%d asked: marked first %.3f, marked in what is shown %.3f, in the first passage %.3f, refused %.3f"
                .formatted(asked, first(), (double) shown / asked, (double) passage / asked, (double) refused / asked);
    }
}
