package dev.footnote.search;

import dev.footnote.evaluation.AskSet;
import dev.footnote.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// What the third look and choosing the answering sentence learn from, and how: all sentences of the best few passages,
/// one of which holds the answer.
final class AnswerLessons {
    private static final int PASSAGE_VALUES = ThirdLook.NAMES.size();

    private AnswerLessons() {}

    /// A sentence of one of the best passages, with the values of the passage and then its own.
    ///
    /// @param passage the place of its passage, from 0
    /// @param rough whether ranking would choose it in its passage
    record Choosable(double[] values, int passage, boolean rough, boolean right) {}

    /// What there is to choose from for one question.
    ///
    /// @param evidence for each passage of the ranking, whether it holds the answer or a fact
    /// @param several whether the question has several aspects, and so no third look
    /// @param fold the part of the set that the question belongs to
    record Choice(List<Choosable> sentences, boolean[] evidence, boolean several, int fold) {
        /// The best of the sentences of one passage under these weights, the first of equals.
        Choosable bestOf(int passage, double[] weights) {
            return best(
                    sentences.stream().filter(one -> one.passage() == passage).toList(), weights);
        }

        Choosable roughOf(int passage) {
            return sentences.stream()
                    .filter(one -> one.passage() == passage && one.rough())
                    .findFirst()
                    .orElseThrow();
        }

        /// The places of the passages in the order in which they are shown.
        List<Integer> order(double[] weights) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, evidence.length).boxed().toList());
            if (!several) {
                order.subList(0, Math.min(ThirdLook.LOOKED_AT, order.size()))
                        .sort((one, other) -> Double.compare(score(other, weights), score(one, weights)));
            }
            return order;
        }

        private double score(int passage, double[] weights) {
            return Weights.sum(weights, bestOf(passage, weights).values());
        }

        private static Choosable best(List<Choosable> sentences, double[] weights) {
            Choosable best = sentences.getFirst();
            for (Choosable one : sentences) {
                best = Weights.sum(weights, one.values()) > Weights.sum(weights, best.values()) ? one : best;
            }
            return best;
        }
    }

    /// What there is to choose from in the best so many passages, for every question that is answered.
    static List<Choice> of(TrainingSet set, Weights weights, int passages) {
        PassageRanker ranker = new PassageRanker(set.index(), SearchSettings.DEFAULT, weights);
        return set.questions().parallelStream()
                .filter(asked -> asked.item().answerable())
                .map(asked -> choice(set, asked, ranker.secondLook(asked.parsed(), SearchFilter.NONE), passages))
                .filter(choice -> !choice.sentences().isEmpty())
                .toList();
    }

    private static Choice choice(TrainingSet set, TrainingSet.Asked asked, List<RankedPassage> ranked, int passages) {
        List<Choosable> sentences = new ArrayList<>();
        for (int place = 0; place < Math.min(passages, ranked.size()); place++) {
            addSentences(asked, ranked, place, sentences);
        }
        boolean[] evidence = new boolean[ranked.size()];
        for (int place = 0; place < evidence.length; place++) {
            evidence[place] = set.evidence(asked.item(), ranked.get(place)) != 0;
        }
        return new Choice(sentences, evidence, Aspects.areSeveral(asked.parsed()), RankingLessons.fold(asked));
    }

    private static void addSentences(
            TrainingSet.Asked asked, List<RankedPassage> ranked, int place, List<Choosable> sentences) {
        MatchedPassage matched = ranked.get(place).passage();
        SoftMatch soft = Objects.requireNonNull(ranked.get(place).soft(), "the best are read");
        ReadPassage passage = soft.read();
        ReadSentences read =
                new ReadSentences(matched, passage, new WordForms(asked.parsed()), soft, ThirdLook.telling(ranked));
        int rough = AnswerSentence.in(matched, passage).number();
        double[] ofPassage = ThirdLook.values(ranked.get(place));
        for (int s = 0; s < read.count(); s++) {
            double[] values = new double[PASSAGE_VALUES + AnswerChooser.NAMES.size()];
            System.arraycopy(ofPassage, 0, values, 0, PASSAGE_VALUES);
            double[] own = AnswerChooser.values(read, s);
            System.arraycopy(own, 0, values, PASSAGE_VALUES, own.length);
            sentences.add(new Choosable(values, place, s == rough, answers(passage, s, asked.item())));
        }
    }

    private static boolean answers(ReadPassage read, int sentence, AskSet.Item item) {
        if (item.answers().isEmpty()) {
            String words = read.sentence(sentence).in(read.text()).replaceAll("\\s+", "");
            return item.facts().stream()
                    .map(fact -> fact.replaceAll("\\s+", ""))
                    .anyMatch(words::contains);
        }
        Passage passage = read.passage();
        return item.answers().stream()
                .anyMatch(
                        place -> TrainingSet.holds(passage, passage.sentences().get(sentence), place));
    }

    /// The weights of a passage's values, then those of a sentence's.
    static double[] learn(List<Choice> choices) {
        return ListwiseRegression.learn(
                choices.stream().map(AnswerLessons::example).toList(), PASSAGE_VALUES + AnswerChooser.NAMES.size());
    }

    private static ListwiseRegression.Example example(Choice choice) {
        double[][] values = choice.sentences().stream().map(Choosable::values).toArray(double[][]::new);
        boolean[] right = new boolean[values.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = choice.sentences().get(i).right();
        }
        return new ListwiseRegression.Example(values, right, 1);
    }
}
