package dev.footnote.search;

import dev.footnote.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes hits of ranked passages: the answering sentence marked, the same text in several documents made one hit.
final class Hits {
    /// So many passages more than wanted are looked at, for duplicates of what is shown.
    private static final int SPARE = 2;

    private final PassageIndex index;
    private final EvidenceSpread spread;
    private final AnswerChooser answers;

    Hits(PassageIndex index, Weights weights) {
        this.index = index;
        this.spread = new EvidenceSpread(weights);
        this.answers = new AnswerChooser(weights);
    }

    /// What is shown.
    ///
    /// @param kindNamed whether the first answering sentence names what the question asks for
    record Shown(List<PassageHit> hits, boolean kindNamed) {
        Shown {
            hits = List.copyOf(hits);
        }
    }

    /// At most `limit` hits in the order in which they are best read; scores never rise.
    Shown of(List<RankedPassage> ranked, int limit) {
        if (ranked.isEmpty()) {
            return new Shown(List.of(), false);
        }
        WordForms words = new WordForms(ranked.getFirst().passage().question());
        TellingTerms telling = ThirdLook.telling(ranked);
        List<Draft> drafts = new ArrayList<>();
        boolean kindNamed = false;
        double ceiling = Double.POSITIVE_INFINITY;
        for (RankedPassage one : spread.pick(ranked, limit + SPARE)) {
            SoftMatch soft = one.soft() == null ? read(one.passage(), ranked) : one.soft();
            ReadPassage read = soft.read();
            int[] runs = read.words().runs();
            Passage passage = read.passage();
            Draft same = same(drafts, runs, passage);
            if (same != null) {
                same.duplicates.add(passage);
            } else if (drafts.size() < limit) {
                ceiling = Math.min(ceiling, one.score());
                AnswerSentence answer = answers.choose(new ReadSentences(one.passage(), read, words, soft, telling));
                kindNamed = drafts.isEmpty() ? answer.kindNamed() : kindNamed;
                drafts.add(new Draft(passage, answer.number(), ceiling, runs, new ArrayList<>()));
            }
        }
        return new Shown(drafts.stream().map(Draft::hit).toList(), kindNamed);
    }

    /// Reads what no look has read, by the matcher of the second look, which has read the best at least.
    private SoftMatch read(MatchedPassage passage, List<RankedPassage> ranked) {
        SoftMatcher matcher = Objects.requireNonNull(ranked.getFirst().soft()).matcher();
        return matcher.in(passage, index.read(passage.match()));
    }

    private static @Nullable Draft same(List<Draft> drafts, int[] runs, Passage passage) {
        for (Draft draft : drafts) {
            boolean otherDocument = !draft.passage.document().equals(passage.document());
            if (otherDocument && NearDuplicates.areSame(draft.runs, runs)) {
                return draft;
            }
        }
        return null;
    }

    private record Draft(Passage passage, int answer, double score, int[] runs, List<Passage> duplicates) {
        private PassageHit hit() {
            return new PassageHit(passage, passage.sentences().get(answer), score, duplicates);
        }
    }
}
