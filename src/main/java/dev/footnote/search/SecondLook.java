package dev.footnote.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the best candidates closely and ranks them again. Questions that ask several things weigh the same features
/// in another way: of those no passage holds everything. Thread-safe.
final class SecondLook {
    /// On the development parts the first ranking has nine in ten of what is looked for up to here.
    static final int LOOKED_AT = 40;

    private static final List<String> NAMES = names();

    private final PassageIndex index;
    private final double[] shared;
    private final double[] several;

    SecondLook(PassageIndex index, Weights weights) {
        this.index = index;
        this.shared = weights.of("look", NAMES);
        this.several = weights.of("look-several", NAMES);
    }

    /// All features that are weighed, in their order.
    static List<String> names() {
        List<String> names = new ArrayList<>(Features.NAMES);
        names.addAll(CloseFeatures.NAMES);
        return List.copyOf(names);
    }

    /// The candidates with the best of them ranked again; the others follow as they were.
    ///
    /// @param ranked best first
    /// @param ties the order of equals
    List<RankedPassage> again(List<RankedPassage> ranked, ParsedQuestion question, Comparator<RankedPassage> ties) {
        if (ranked.isEmpty()) {
            return List.of();
        }
        List<RankedPassage> best = ranked.subList(0, Math.min(LOOKED_AT, ranked.size()));
        Map<Integer, Integer> byDocument = new HashMap<>();
        best.forEach(one -> byDocument.merge(document(one), 1, Integer::sum));
        Map<Integer, Double> chances = chances(best);
        WordForms forms = new WordForms(question);
        WrittenPairs pairs = new WrittenPairs(question);
        List<MatchedPassage> passages =
                best.stream().map(RankedPassage::passage).toList();
        List<ReadPassage> read =
                passages.stream().map(one -> index.read(one.match())).toList();
        List<WrittenPairs.Found> written =
                read.stream().map(one -> pairs.in(one.words())).toList();
        Contrast contrast = new Contrast(
                passages, written.stream().mapToLong(WrittenPairs.Found::set).toArray());
        SoftMatcher soft = new SoftMatcher(question);
        List<RankedPassage> again = new ArrayList<>(ranked.size());
        for (int i = 0; i < best.size(); i++) {
            MatchedPassage passage = passages.get(i);
            int same = byDocument.getOrDefault(document(best.get(i)), 1);
            CloseReading reading = new CloseReading(
                    passage,
                    forms.in(read.get(i).words()),
                    AnswerSentence.in(passage, read.get(i)),
                    same - 1,
                    chances.getOrDefault(document(best.get(i)), 0.0),
                    written.get(i),
                    contrast,
                    soft.in(passage, read.get(i)));
            double[] values = with(best.get(i).features(), reading);
            again.add(new RankedPassage(passage, values, score(question, values), reading.soft()));
        }
        again.sort(Comparator.comparingDouble(RankedPassage::score).reversed().thenComparing(ties));
        addBehind(again, ranked);
        if (Aspects.areSeveral(question)) {
            readFurther(again, soft);
        }
        return again;
    }

    private static int document(RankedPassage ranked) {
        return ranked.passage().match().document();
    }

    /// How likely each document holds an answer, if one does: the softmax of the scores, added up by document.
    static Map<Integer, Double> chances(List<RankedPassage> best) {
        double highest = best.getFirst().score();
        double sum = best.stream()
                .mapToDouble(one -> Math.exp(one.score() - highest))
                .sum();
        Map<Integer, Double> chances = new HashMap<>();
        best.forEach(one -> chances.merge(document(one), Math.exp(one.score() - highest) / sum, Double::sum));
        return chances;
    }

    /// Scores keep falling as they fell before.
    private static void addBehind(List<RankedPassage> again, List<RankedPassage> ranked) {
        if (ranked.size() > again.size()) {
            double shift =
                    again.getLast().score() - ranked.get(again.size() - 1).score();
            ranked.stream()
                    .skip(again.size())
                    .map(one -> one.scored(one.score() + shift))
                    .forEach(again::add);
        }
    }

    /// Reads what is left behind by the whole question and may be the evidence for one of its aspects.
    private void readFurther(List<RankedPassage> ranked, SoftMatcher soft) {
        for (int i = LOOKED_AT; i < Math.min(EvidenceSpread.WINDOW, ranked.size()); i++) {
            RankedPassage one = ranked.get(i);
            ReadPassage read = index.read(one.passage().match());
            ranked.set(i, new RankedPassage(one.passage(), one.features(), one.score(), soft.in(one.passage(), read)));
        }
    }

    private static double[] with(double[] features, CloseReading reading) {
        double[] values = new double[NAMES.size()];
        System.arraycopy(features, 0, values, 0, features.length);
        for (int i = 0; i < CloseFeatures.ALL.size(); i++) {
            values[features.length + i] = CloseFeatures.ALL.get(i).value().applyAsDouble(reading);
        }
        return values;
    }

    private double score(ParsedQuestion question, double[] values) {
        double score = Weights.sum(shared, values);
        return question.hasSeveralClauses() ? score + Weights.sum(several, values) : score;
    }
}
