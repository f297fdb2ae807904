package dev.footnote.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Looks for words in passages that mean nearly what the words of a question mean (soft matching of terms over word
/// vectors). Names have no near words and are near to none: another is simply another. For one thread at a time; what
/// it finds is for any.
final class SoftMatcher {
    /// Directions whose cosine is no more than this have nothing to do with each other; chosen on held-out questions.
    private static final float UNRELATED = 0.35f;

    private static final float[] NEAR_TO_NONE = {};

    private final WordVectors vectors = WordVectors.shipped();
    private final ParsedQuestion question;

    /// The vectors of the terms.
    private final int[] numbers;

    /// The terms that may have near words.
    private final int[] terms;

    /// Where these point.
    private final VectorLanes directions;

    /// Of the word that is looked at, its products with these.
    private final int[] products;

    /// By the number of a word, how near it comes to each of the terms that may have near words; kept since the
    /// passages of one question share their words.
    private final float[] @Nullable [] nearness = new float[vectors.count()][];

    private volatile Direction last = new Direction(0, new int[vectors.dimensions()]);

    @SuppressWarnings("ArrayRecordComponent") // asked for its set alone
    private record Direction(long set, int[] vector) {}

    SoftMatcher(ParsedQuestion question) {
        this.question = question;
        this.numbers = question.terms().stream()
                .mapToInt(term -> vectors.number(question.text(), term.span().start()))
                .map(number -> WordVectors.isTelling(number) ? number : WordVectors.NONE)
                .toArray();
        long names = question.capitals();
        this.terms = IntStream.range(0, numbers.length)
                .filter(t -> numbers[t] != WordVectors.NONE && (names >> t & 1) == 0)
                .toArray();
        this.directions = new VectorLanes(
                Arrays.stream(terms).mapToObj(term -> vectors.of(numbers[term])).toArray(int[][]::new));
        this.products = new int[terms.length];
    }

    /// @param passage of the question of this matcher
    /// @param read the same passage
    SoftMatch in(MatchedPassage passage, ReadPassage read) {
        int sentences = passage.sentenceCount();
        float[][] near = new float[sentences][question.terms().size()];
        int[] words = read.words().vectorNumbers();
        int w = 0;
        for (int s = 0; s < sentences; s++) {
            int first = w;
            int end = read.sentence(s).end();
            for (; w < words.length && read.words().start(w) < end; w++) {
                if (WordVectors.isTelling(words[w]) && !read.isName(w, first)) {
                    raise(near[s], nearness(words[w]));
                }
            }
        }
        return new SoftMatch(passage, near, read, this);
    }

    private void raise(float[] near, float[] nearness) {
        for (int i = 0; i < nearness.length; i++) {
            near[terms[i]] = Math.max(near[terms[i]], nearness[i]);
        }
    }

    /// How near a word comes to each of the terms; empty when it is near to none.
    private float[] nearness(int number) {
        float[] known = nearness[number];
        if (known == null) {
            known = nearnessOf(number);
            nearness[number] = known;
        }
        return known;
    }

    private float[] nearnessOf(int number) {
        vectors.multiply(directions, number, products);
        float[] near = NEAR_TO_NONE;
        for (int i = 0; i < products.length; i++) {
            float cosine = WordVectors.cosine(products[i]);
            if (cosine > UNRELATED) {
                near = near.length == 0 ? new float[terms.length] : near;
                near[i] = Math.min(1, (cosine - UNRELATED) / (1 - UNRELATED));
            }
        }
        return near;
    }

    /// Where the words of a set of terms point together; nowhere when none has a vector.
    int[] direction(long set) {
        Direction known = last;
        if (known.set() != set) {
            known = new Direction(set, directionOf(set));
            last = known;
        }
        return known.vector();
    }

    private int[] directionOf(long set) {
        int[] sum = new int[vectors.dimensions()];
        for (int t = 0; t < numbers.length; t++) {
            if ((set >> t & 1) != 0 && numbers[t] != WordVectors.NONE) {
                vectors.add(numbers[t], sum);
            }
        }
        WordVectors.normalize(sum);
        return sum;
    }
}
