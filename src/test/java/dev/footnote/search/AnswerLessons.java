package dev.footnote.search;

import dev.footnote.evaluation.AskSet;
import dev.footnote.text.Passage;
import dev.footnote.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What choosing the answering sentence learns from, and how: passages that hold the answer, found by ranking.
final class AnswerLessons {
    private static final int PASSAGES = 10;

    private AnswerLessons() {}

    /// The sentences of one passage.
    ///
    /// @param rank of the passage, from 0
    /// @param rough the sentence that ranking would choose
    /// @param fold the part of the set that the question belongs to
    record Choice(ListwiseRegression.Example sentences, int rank, int rough, int fold) {
        /// Whether the best sentence under these weights is right.
        boolean isRight(double[] weights) {
            double[][] values = sentences.values();
            int best = 0;
            for (int s = 1; s < values.length; s++) {
                best = Weights.sum(weights, values[s]) > Weights.sum(weights, values[best]) ? s : best;
            }
            return sentences.right()[best];
        }
    }

    /// Of each question the passages among the best that hold an answer or a fact.
    static List<Choice> of(TrainingSet set, Weights weights) {
        PassageRanker ranker = new PassageRanker(set.index(), SearchSettings.DEFAULT, weights);
        EvidenceSpread spread = new EvidenceSpread(weights);
        return set.questions().parallelStream()
                .filter(asked -> asked.item().answerable())
                .flatMap(asked ->
                        choices(set, asked, spread.pick(ranker.rank(asked.parsed(), SearchFilter.NONE), PASSAGES)))
                .toList();
    }

    private static Stream<Choice> choices(TrainingSet set, TrainingSet.Asked asked, List<RankedPassage> shown) {
        return IntStream.range(0, Math.min(PASSAGES, shown.size()))
                .mapToObj(rank -> choice(set, asked, shown.get(rank).passage(), rank))
                .filter(choice -> hasAny(choice.sentences().right()));
    }

    private static boolean hasAny(boolean[] right) {
        return IntStream.range(0, right.length).anyMatch(s -> right[s]);
    }

    private static Choice choice(TrainingSet set, TrainingSet.Asked asked, MatchedPassage matched, int rank) {
        ReadPassage passage = set.index().read(matched.match());
        ReadSentences read = new ReadSentences(
                matched, passage, new WordForms(asked.parsed()), new SoftMatcher(asked.parsed()).in(matched, passage));
        double[][] values = new double[read.count()][];
        boolean[] right = new boolean[read.count()];
        for (int s = 0; s < read.count(); s++) {
            values[s] = AnswerChooser.values(read, s);
            right[s] = answers(passage, s, asked.item());
        }
        int rough = AnswerSentence.in(matched, passage).number();
        return new Choice(new ListwiseRegression.Example(values, right, 1), rank, rough, RankingLessons.fold(asked));
    }

    private static boolean answers(ReadPassage read, int sentence, AskSet.Item item) {
        if (item.answer().isEmpty()) {
            String words = read.sentence(sentence).in(read.text()).replaceAll("\\s+", "");
            return item.facts().stream()
                    .map(fact -> fact.replaceAll("\\s+", ""))
                    .anyMatch(words::contains);
        }
        AskSet.Place place = item.answer().get();
        Passage passage = read.passage();
        return passage.document().value().equals(place.document())
                && passage.sentences().get(sentence).contains(new Span(place.start(), place.end()));
    }

    static double[] learn(List<Choice> choices) {
        return ListwiseRegression.learn(choices.stream().map(Choice::sentences).toList(), AnswerChooser.NAMES.size());
    }
}
