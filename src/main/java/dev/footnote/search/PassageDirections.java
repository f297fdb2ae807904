package dev.footnote.search;

import java.util.stream.Stream;

/// Where the words of each sentence of a passage point together, as [WordVectors] has them, and where all do.
/// Immutable.
final class PassageDirections {
    private final byte[][] sentences;
    private final byte[] whole;

    private PassageDirections(byte[][] sentences, byte[] whole) {
        this.sentences = sentences;
        this.whole = whole;
    }

    static PassageDirections of(ReadPassage passage) {
        WordVectors vectors = WordVectors.shipped();
        int[] words = passage.words().vectorNumbers();
        int[] all = new int[vectors.dimensions()];
        byte[][] sentences = new byte[passage.passage().sentences().size()][];
        int w = 0;
        for (int s = 0; s < sentences.length; s++) {
            int[] sum = new int[all.length];
            int end = passage.sentence(s).end();
            for (; w < words.length && passage.words().start(w) < end; w++) {
                if (WordVectors.isTelling(words[w])) {
                    vectors.add(words[w], sum);
                }
            }
            for (int i = 0; i < all.length; i++) {
                all[i] += sum[i];
            }
            sentences[s] = packed(sum);
        }
        return new PassageDirections(sentences, packed(all));
    }

    private static byte[] packed(int[] sum) {
        WordVectors.normalize(sum);
        byte[] packed = new byte[sum.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) Math.clamp(sum[i], Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        return packed;
    }

    /// Of each sentence, of [WordVectors#LENGTH]; all 0 where no word has a vector.
    int[][] sentences() {
        return Stream.of(sentences).map(PassageDirections::unpacked).toArray(int[][]::new);
    }

    /// Of all words.
    int[] whole() {
        return unpacked(whole);
    }

    private static int[] unpacked(byte[] packed) {
        int[] vector = new int[packed.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = packed[i];
        }
        return vector;
    }
}
