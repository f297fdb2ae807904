package dev.footnote.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The candidates of one question, with what is known of them.
///
/// @param fold the part of the set that the question belongs to
/// @param evidence for each candidate, the pieces of evidence that it holds
record RankedList(TrainingSet.Asked asked, int fold, List<RankedPassage> ranked, long[] evidence) {
    /// How many of the candidates, the first ones, have the features of the second look.
    int read() {
        return (int) ranked.stream()
                .filter(one -> one.features().length == SecondLook.names().size())
                .count();
    }

    /// The candidates that the second look read.
    RankedList ofSecondLook() {
        return new RankedList(asked, fold, ranked.subList(0, read()), Arrays.copyOf(evidence, read()));
    }

    /// The candidates of all documents but these.
    ListwiseRegression.Example example(Set<Integer> without, double weight, boolean severalApart) {
        int[] kept = IntStream.range(0, ranked.size())
                .filter(i -> !without.contains(document(i)))
                .toArray();
        double[][] values = new double[kept.length][];
        boolean[] right = new boolean[kept.length];
        for (int i = 0; i < kept.length; i++) {
            values[i] = severalApart
                    ? apart(ranked.get(kept[i]).features())
                    : ranked.get(kept[i]).features();
            right[i] = evidence[kept[i]] != 0;
        }
        return new ListwiseRegression.Example(values, right, weight);
    }

    /// The list without the candidates of these documents.
    RankedList without(Set<Integer> documents) {
        int[] kept = IntStream.range(0, ranked.size())
                .filter(i -> !documents.contains(document(i)))
                .toArray();
        return new RankedList(
                asked,
                fold,
                IntStream.of(kept).mapToObj(ranked::get).toList(),
                IntStream.of(kept).mapToLong(i -> evidence[i]).toArray());
    }

    /// The values twice, the second time only for questions of several clauses.
    double[] apart(double[] values) {
        double[] both = new double[2 * values.length];
        System.arraycopy(values, 0, both, 0, values.length);
        if (asked.parsed().hasSeveralClauses()) {
            System.arraycopy(values, 0, both, values.length, values.length);
        }
        return both;
    }

    private int document(int candidate) {
        return ranked.get(candidate).passage().match().document();
    }

    /// The documents that hold evidence.
    List<Integer> goldDocuments() {
        List<Integer> documents = new ArrayList<>();
        for (int i = 0; i < evidence.length; i++) {
            if (evidence[i] != 0) {
                documents.add(document(i));
            }
        }
        return documents;
    }
}
