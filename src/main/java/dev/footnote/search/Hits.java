package dev.footnote.search;

import dev.footnote.text.Passage;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes hits of ranked passages: the answering sentence marked, the same text in several documents made one hit.
final class Hits {
    /// So many passages more than wanted are looked at, for duplicates of what is shown.
    private static final int SPARE = 5;

    private final PassageIndex index;

    Hits(PassageIndex index) {
        this.index = index;
    }

    /// At most `limit` hits in the order in which they are best read; scores never rise.
    List<PassageHit> of(List<RankedPassage> ranked, int limit) {
        List<Draft> drafts = new ArrayList<>();
        double ceiling = Double.POSITIVE_INFINITY;
        for (RankedPassage one : EvidenceSpread.pick(ranked, limit + SPARE)) {
            String text = index.text(one.passage().match());
            Set<Integer> runs = NearDuplicates.runs(text);
            Passage passage = index.passage(one.passage().match());
            Draft same = same(drafts, runs, passage);
            if (same != null) {
                same.duplicates.add(passage);
            } else if (drafts.size() < limit) {
                ceiling = Math.min(ceiling, one.score());
                int answer = AnswerSentence.in(one.passage(), passage, text);
                drafts.add(new Draft(passage, answer, ceiling, runs, new ArrayList<>()));
            }
        }
        return drafts.stream().map(Draft::hit).toList();
    }

    /// How sure the ranking is that its best passage answers; 0 when it has none.
    double confidence(PassageRanker.Ranking ranking) {
        if (ranking.passages().isEmpty()) {
            return 0;
        }
        RankedPassage top = ranking.passages().getFirst();
        ParsedQuestion question = top.passage().question();
        String text = index.text(top.passage().match());
        Passage passage = index.passage(top.passage().match());
        Span answer = passage.sentences().get(AnswerSentence.in(top.passage(), passage, text));
        String sentence = answer.shift(-passage.span().start()).in(text);
        return Confidence.of(top, ranking.pool(), question.kind().isNamedIn(sentence, question.text()));
    }

    private static @Nullable Draft same(List<Draft> drafts, Set<Integer> runs, Passage passage) {
        for (Draft draft : drafts) {
            boolean otherDocument = !draft.passage.document().equals(passage.document());
            if (otherDocument && NearDuplicates.areSame(draft.runs, runs)) {
                return draft;
            }
        }
        return null;
    }

    private record Draft(Passage passage, int answer, double score, Set<Integer> runs, List<Passage> duplicates) {
        private PassageHit hit() {
            return new PassageHit(passage, passage.sentences().get(answer), score, duplicates);
        }
    }
}
