package dev.footnote.search.lucene.wordcode;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;

/// Gives numbers to the pieces that deserve one, the commonest first.
final class Numbering {
    /// A piece that occurs once is spelled: an entry in the dictionary would take more.
    private static final int FEWEST = 2;

    private final PieceCounts pieces;
    private final int[] numbered;
    private final int[] numbers;

    /// Ends the counting of the pieces.
    Numbering(PieceCounts pieces) {
        this.pieces = pieces;
        this.numbered = commonest(pieces);
        this.numbers = new int[pieces.size()];
        Arrays.fill(numbers, PieceCounts.NONE);
        for (int i = 0; i < numbered.length; i++) {
            numbers[numbered[i]] = i;
        }
        pieces.number(numbers);
    }

    /// The pieces with a number; of equals, the one that appeared earlier.
    private static int[] commonest(PieceCounts pieces) {
        int[] counts = pieces.counts();
        long[] order = new long[counts.length];
        int size = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= FEWEST) {
                order[size++] = (long) -counts[i] << 32 | i;
            }
        }
        Arrays.sort(order, 0, size);
        return Arrays.stream(order, 0, Math.min(size, Codes.ALL))
                .mapToInt(entry -> (int) entry)
                .toArray();
    }

    int size() {
        return numbered.length;
    }

    /// The number of a piece, or [PieceCounts#NONE].
    ///
    /// @param piece in order of appearance
    int of(int piece) {
        return numbers[piece];
    }

    /// Writes the pieces in the order of their numbers.
    ///
    /// @return the bytes of all pieces together
    long write(IndexOutput out) throws IOException {
        BytesRef piece = new BytesRef();
        long total = 0;
        for (int number : numbered) {
            pieces.get(number, piece);
            out.writeVInt(piece.length);
            out.writeBytes(piece.bytes, piece.offset, piece.length);
            total += piece.length;
        }
        return total;
    }
}
