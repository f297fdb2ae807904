package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VectorLanesTest {
    private static final int DIMENSIONS = 64;

    private static int product(int[] one, byte[] others, int from) {
        return IntStream.range(0, one.length)
                .map(i -> one[i] * others[from + i])
                .sum();
    }

    private static int[] vector(Random random, int spread) {
        int[] vector = random.ints(DIMENSIONS, -spread, spread + 1).toArray();
        vector[random.nextInt(DIMENSIONS)] = spread * 100;
        WordVectors.normalize(vector);
        return vector;
    }

    private static byte[] bytes(int[] vector, int from) {
        byte[] bytes = new byte[from + vector.length];
        IntStream.range(0, vector.length)
                .forEach(i -> bytes[from + i] = (byte) Math.clamp(vector[i], Byte.MIN_VALUE, Byte.MAX_VALUE));
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 15, 64})
    void theProductsAreThoseOfEachVectorByItself(int count) {
        Random random = new Random(count);
        for (int round = 0; round < 200; round++) {
            int[][] vectors = IntStream.range(0, count)
                    .mapToObj(v -> vector(random, 1 + random.nextInt(90)))
                    .toArray(int[][]::new);
            int[] same = count == 0 || random.nextBoolean() ? vector(random, 40) : vectors[random.nextInt(count)];
            byte[] others = bytes(same, round % 7);
            int[] products = new int[count];
            new VectorLanes(vectors).multiply(others, round % 7, products);
            for (int v = 0; v < count; v++) {
                assertThat(products[v]).isEqualTo(product(vectors[v], others, round % 7));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void theSameAndTheOppositeFitToo(int sign) {
        int[] vector = new int[DIMENSIONS];
        vector[0] = 127;
        vector[1] = 122;
        byte[] other = new byte[DIMENSIONS];
        other[0] = (byte) (sign * vector[0]);
        other[1] = (byte) (sign * vector[1]);
        int[] products = new int[3];
        new VectorLanes(new int[][] {vector, vector, vector}).multiply(other, 0, products);
        assertThat(products).containsOnly(sign * (127 * 127 + 122 * 122));
    }
}
