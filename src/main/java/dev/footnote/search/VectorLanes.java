package dev.footnote.search;

import java.util.Arrays;

/// Vectors side by side, for taking the cosine of another one with all of them: four share a long, sixteen bits each,
/// so that one multiplication serves four (SIMD within a register; Fisher and Dietz 1998). Immutable.
final class VectorLanes {
    /// Any sum of products of two vectors of [WordVectors#LENGTH] fits, for it is no more than their lengths' product.
    private static final int LANE_BITS = 16;

    private static final int LANES = Long.SIZE / LANE_BITS;

    /// What makes every lane positive, so that none borrows from the next.
    private static final long BIAS = 0x8000_8000_8000_8000L;

    private final int count;

    /// By four vectors and dimension.
    private final long[][] packed;

    /// @param vectors each of [WordVectors#LENGTH], all of as many dimensions
    VectorLanes(int[][] vectors) {
        this.count = vectors.length;
        this.packed = new long[(count + LANES - 1) / LANES][];
        Arrays.setAll(packed, four -> packed(vectors, four * LANES));
    }

    private static long[] packed(int[][] vectors, int first) {
        long[] packed = new long[vectors[first].length];
        for (int lane = 0; lane < Math.min(LANES, vectors.length - first); lane++) {
            for (int i = 0; i < packed.length; i++) {
                packed[i] += (long) vectors[first + lane][i] << lane * LANE_BITS;
            }
        }
        return packed;
    }

    /// The products with a vector of [WordVectors#LENGTH] that begins at `from`, one for each vector in their order.
    ///
    /// @param products as long as there are vectors
    void multiply(byte[] others, int from, int[] products) {
        for (int four = 0; four < packed.length; four++) {
            long[] vectors = packed[four];
            long sum = BIAS;
            for (int i = 0; i < vectors.length; i++) {
                sum += vectors[i] * others[from + i];
            }
            for (int v = four * LANES; v < Math.min(count, (four + 1) * LANES); v++) {
                products[v] = (int) (sum & 0xffff) - 0x8000;
                sum >>>= LANE_BITS;
            }
        }
    }
}
