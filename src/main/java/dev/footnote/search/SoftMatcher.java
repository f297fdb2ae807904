package dev.footnote.search;

import dev.footnote.text.Span;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Looks for words in passages that mean nearly what the words of a question mean (soft matching of terms over word
/// vectors). Names have no near words: another is simply another. Thread-safe.
final class SoftMatcher {
    /// So many of the commonest words hold sentences together and mean little.
    private static final int FUNCTION_WORDS = 150;

    /// Directions whose cosine is no more than this have nothing to do with each other; chosen on held-out questions.
    private static final float UNRELATED = 0.35f;

    private static final float[] NEAR_TO_NONE = {};

    private final WordVectors vectors = WordVectors.shipped();
    private final ParsedQuestion question;

    /// The vectors of the terms.
    private final int[] numbers;

    /// The terms that may have near words.
    private final int[] terms;

    private final Map<Long, float[]> directions = new ConcurrentHashMap<>();

    /// By the number of a word, how near it comes to each of the terms that may have near words; kept since the
    /// passages of one question share their words.
    private final AtomicReferenceArray<float @Nullable []> nearness = new AtomicReferenceArray<>(vectors.count());

    SoftMatcher(ParsedQuestion question) {
        this.question = question;
        this.numbers = question.terms().stream()
                .mapToInt(term -> vectors.number(question.text(), term.span().start()))
                .map(number -> number < FUNCTION_WORDS ? WordVectors.NONE : number)
                .toArray();
        long names = question.capitals();
        this.terms = IntStream.range(0, numbers.length)
                .filter(t -> numbers[t] != WordVectors.NONE && (names >> t & 1) == 0)
                .toArray();
    }

    /// @param passage of the question of this matcher
    /// @param read the same passage
    SoftMatch in(MatchedPassage passage, ReadPassage read) {
        int sentences = passage.sentenceCount();
        float[][] near = new float[sentences][question.terms().size()];
        float[][] sums = new float[sentences][vectors.dimensions()];
        int[] words = read.words().vectorNumbers();
        int w = 0;
        for (int s = 0; s < sentences; s++) {
            Span sentence = read.sentence(s);
            for (; w < words.length && read.words().start(w) < sentence.end(); w++) {
                if (words[w] >= FUNCTION_WORDS) {
                    vectors.add(words[w], sums[s]);
                    raise(near[s], nearness(words[w]));
                }
            }
        }
        return new SoftMatch(passage, near, sums, this);
    }

    private void raise(float[] near, float[] nearness) {
        for (int i = 0; i < nearness.length; i++) {
            near[terms[i]] = Math.max(near[terms[i]], nearness[i]);
        }
    }

    /// How near a word comes to each of the terms; empty when it is near to none.
    private float[] nearness(int word) {
        float[] known = nearness.get(word);
        if (known == null) {
            known = nearnessOf(word);
            nearness.set(word, known);
        }
        return known;
    }

    private float[] nearnessOf(int word) {
        float[] near = new float[terms.length];
        boolean any = false;
        for (int i = 0; i < terms.length; i++) {
            int term = numbers[terms[i]];
            near[i] = vectors.areApart(term, word)
                    ? 0
                    : Math.max(0, (vectors.cosine(term, word) - UNRELATED) / (1 - UNRELATED));
            any |= near[i] > 0;
        }
        return any ? near : NEAR_TO_NONE;
    }

    /// Where the words of a set of terms point together; of length 1, or of 0 when none has a vector.
    float[] direction(long set) {
        return directions.computeIfAbsent(set, this::directionOf);
    }

    private float[] directionOf(long set) {
        float[] sum = new float[vectors.dimensions()];
        for (int t = 0; t < numbers.length; t++) {
            if ((set >> t & 1) != 0 && numbers[t] != WordVectors.NONE) {
                vectors.add(numbers[t], sum);
            }
        }
        double length = Math.sqrt(product(sum, sum));
        for (int i = 0; length > 0 && i < sum.length; i++) {
            sum[i] /= (float) length;
        }
        return sum;
    }

    /// @param one as long as the other, a multiple of four
    static double product(float[] one, float[] other) {
        // four sums, none of which waits for another
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int i = 0; i + 3 < one.length; i += 4) {
            first += one[i] * other[i];
            second += one[i + 1] * other[i + 1];
            third += one[i + 2] * other[i + 2];
            fourth += one[i + 3] * other[i + 3];
        }
        return (double) first + second + third + fourth;
    }
}
