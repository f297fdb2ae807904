package dev.footnote.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Looks at the few best once more, each together with the sentence that would be marked in it: those come first that
/// answer best together. For questions that a single passage answers. Thread-safe.
final class ThirdLook {
    /// Further down there is hardly ever what a question looks for, and often what resembles it.
    static final int LOOKED_AT = 5;

    /// What speaks for a passage, whichever of its sentences is marked: its score so far, and features that tell more
    /// where one thing is asked.
    static final List<String> NAMES = List.of("score", "names", "phrases", "window");

    private static final int[] WEIGHED_AGAIN =
            NAMES.stream().skip(1).mapToInt(SecondLook.names()::indexOf).toArray();

    private final double[] weights;
    private final AnswerChooser answers;

    ThirdLook(Weights weights) {
        this.weights = weights.of("third", NAMES);
        this.answers = new AnswerChooser(weights);
    }

    /// How well each term tells the sentences of the few best apart.
    static TellingTerms telling(List<RankedPassage> ranked) {
        return new TellingTerms(
                ranked.getFirst().passage().question(),
                best(ranked).stream()
                        .flatMapToLong(one -> one.passage().bySentence())
                        .toArray());
    }

    private static List<RankedPassage> best(List<RankedPassage> ranked) {
        return ranked.subList(0, Math.min(LOOKED_AT, ranked.size()));
    }

    /// The few best; what somebody said may stand among all that was read, for few passages about it are theirs.
    private static List<RankedPassage> looked(List<RankedPassage> ranked) {
        boolean speech = ranked.getFirst().passage().question().speech().isPresent();
        return speech ? ranked.subList(0, Math.min(SecondLook.LOOKED_AT, ranked.size())) : best(ranked);
    }

    /// What speaks for a passage, in the order of the names.
    static double[] values(RankedPassage ranked) {
        double[] values = new double[NAMES.size()];
        values[0] = ranked.score();
        for (int i = 0; i < WEIGHED_AGAIN.length; i++) {
            values[i + 1] = ranked.features()[WEIGHED_AGAIN[i]];
        }
        return values;
    }

    private record Looked(RankedPassage passage, double score) {}

    /// The candidates with the few best in a new order, in which the scores are the old ones in their order; equals
    /// stay as they are.
    ///
    /// @param ranked best first, the few best read
    List<RankedPassage> again(List<RankedPassage> ranked) {
        if (ranked.isEmpty() || Aspects.areSeveral(ranked.getFirst().passage().question())) {
            return ranked;
        }
        ParsedQuestion question = ranked.getFirst().passage().question();
        WordForms words = new WordForms(question);
        TellingTerms telling = telling(ranked);
        List<Looked> looked = new ArrayList<>(looked(ranked).stream()
                .map(one -> new Looked(one, score(one, words, telling)))
                .toList());
        looked.sort(Comparator.comparingDouble(Looked::score).reversed());
        List<RankedPassage> again = new ArrayList<>(ranked);
        for (int i = 0; i < looked.size(); i++) {
            again.set(i, looked.get(i).passage().scored(ranked.get(i).score()));
        }
        return again;
    }

    private double score(RankedPassage one, WordForms words, TellingTerms telling) {
        SoftMatch soft = Objects.requireNonNull(one.soft(), "the best are read");
        AnswerSentence answer = answers.choose(new ReadSentences(one.passage(), soft.read(), words, soft, telling));
        return Weights.sum(weights, values(one)) + answer.score();
    }
}
