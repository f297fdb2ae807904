package dev.footnote.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns word classes from raw text by the exchange algorithm: each word moves to the class in which a
/// bigram model over classes gives the text the highest likelihood (Martin, Liermann and Ney 1998).
/// Deterministic.
final class WordClassTrainer {
    private final int classCount;
    private final int leastCount;
    private final int rounds;

    WordClassTrainer(int classCount, int leastCount, int rounds) {
        this.classCount = classCount;
        this.leastCount = leastCount;
        this.rounds = rounds;
    }

    record Learned(int[] words, byte[] classes) {}

    /// Words with their classes from 1 to the number of classes.
    Learned learn(List<Tokens> documents) {
        int[] words = frequentWords(documents);
        Map<Integer, Integer> index = HashMap.newHashMap(words.length);
        for (int i = 0; i < words.length; i++) {
            index.put(words[i], i + 1);
        }
        Bigrams bigrams = new Bigrams(words.length + 1);
        for (Tokens tokens : documents) {
            int before = 0;
            for (int i = 0; i < tokens.size(); i++) {
                if (i > 0 && tokens.sentence(i) != tokens.sentence(i - 1)) {
                    before = 0;
                }
                int word = index.getOrDefault(tokens.word(i), 0);
                bigrams.add(before, word);
                before = word;
            }
        }
        bigrams.close();
        int[] classOf = exchange(bigrams, words.length + 1);
        byte[] classes = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            classes[i] = (byte) classOf[i + 1];
        }
        return new Learned(words, classes);
    }

    /// The most frequent first.
    private int[] frequentWords(List<Tokens> documents) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Tokens tokens : documents) {
            for (int i = 0; i < tokens.size(); i++) {
                counts.merge(tokens.word(i), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= leastCount)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    /// Class 0 holds the rare words and the sentence edges and does not move.
    private int[] exchange(Bigrams bigrams, int size) {
        int c = classCount + 1;
        int[] classOf = new int[size];
        for (int w = 1; w < size; w++) {
            classOf[w] = 1 + (w - 1) % classCount;
        }
        int[][] joint = new int[c][c];
        int[] left = new int[c];
        int[] right = new int[c];
        for (int w = 0; w < size; w++) {
            for (int k = 0; k < bigrams.next[w].length; k += 2) {
                int v = bigrams.next[w][k];
                int n = bigrams.next[w][k + 1];
                joint[classOf[w]][classOf[v]] += n;
                left[classOf[w]] += n;
                right[classOf[v]] += n;
            }
        }
        int[] to = new int[c];
        int[] from = new int[c];
        for (int round = 0; round < rounds; round++) {
            for (int w = 1; w < size; w++) {
                Arrays.fill(to, 0);
                Arrays.fill(from, 0);
                int self = 0;
                int out = 0;
                int in = 0;
                for (int k = 0; k < bigrams.next[w].length; k += 2) {
                    out += bigrams.next[w][k + 1];
                    if (bigrams.next[w][k] == w) {
                        self += bigrams.next[w][k + 1];
                    } else {
                        to[classOf[bigrams.next[w][k]]] += bigrams.next[w][k + 1];
                    }
                }
                for (int k = 0; k < bigrams.previous[w].length; k += 2) {
                    in += bigrams.previous[w][k + 1];
                    if (bigrams.previous[w][k] != w) {
                        from[classOf[bigrams.previous[w][k]]] += bigrams.previous[w][k + 1];
                    }
                }
                int old = classOf[w];
                move(joint, left, right, old, to, from, self, out, in, -1);
                int best = old;
                double most = Double.NEGATIVE_INFINITY;
                for (int d = 1; d < c; d++) {
                    double gain = gain(joint, left, right, d, to, from, self, out, in);
                    if (gain > most + 1e-9) {
                        most = gain;
                        best = d;
                    }
                }
                move(joint, left, right, best, to, from, self, out, in, 1);
                classOf[w] = best;
            }
        }
        return classOf;
    }

    private static void move(
            int[][] joint, int[] left, int[] right, int d, int[] to, int[] from, int self, int out, int in, int sign) {
        for (int e = 0; e < to.length; e++) {
            joint[d][e] += sign * to[e];
            joint[e][d] += sign * from[e];
        }
        joint[d][d] += sign * self;
        left[d] += sign * out;
        right[d] += sign * in;
    }

    private static double gain(
            int[][] joint, int[] left, int[] right, int d, int[] to, int[] from, int self, int out, int in) {
        double gain = 0;
        int[] row = joint[d];
        for (int e = 0; e < to.length; e++) {
            if (e == d) {
                gain += h(row[d] + to[d] + from[d] + self) - h(row[d]);
            } else {
                if (to[e] > 0) {
                    gain += h(row[e] + to[e]) - h(row[e]);
                }
                if (from[e] > 0) {
                    gain += h(joint[e][d] + from[e]) - h(joint[e][d]);
                }
            }
        }
        return gain - h(left[d] + out) + h(left[d]) - h(right[d] + in) + h(right[d]);
    }

    private static final double[] LOGS = new double[1 << 16];

    static {
        for (int i = 1; i < LOGS.length; i++) {
            LOGS[i] = i * Math.log(i);
        }
    }

    private static double h(int n) {
        return n < LOGS.length ? LOGS[n] : n * Math.log(n);
    }

    private static final class Bigrams {
        private final List<Map<Integer, Integer>> counts = new ArrayList<>();
        private int[][] next = new int[0][];
        private int[][] previous = new int[0][];

        Bigrams(int size) {
            for (int i = 0; i < size; i++) {
                counts.add(new HashMap<>());
            }
        }

        void add(int before, int word) {
            counts.get(before).merge(word, 1, Integer::sum);
        }

        void close() {
            List<Map<Integer, Integer>> reverse = new ArrayList<>();
            counts.forEach(ignored -> reverse.add(new HashMap<>()));
            for (int w = 0; w < counts.size(); w++) {
                for (Map.Entry<Integer, Integer> entry : counts.get(w).entrySet()) {
                    reverse.get(entry.getKey()).put(w, entry.getValue());
                }
            }
            next = arrays(counts);
            previous = arrays(reverse);
        }

        private static int[][] arrays(List<Map<Integer, Integer>> maps) {
            int[][] arrays = new int[maps.size()][];
            for (int w = 0; w < arrays.length; w++) {
                arrays[w] = maps.get(w).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMapToInt(entry -> java.util.stream.IntStream.of(entry.getKey(), entry.getValue()))
                        .toArray();
            }
            return arrays;
        }
    }
}
