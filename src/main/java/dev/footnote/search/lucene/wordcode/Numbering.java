package dev.footnote.search.lucene.wordcode;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefComparator;
import org.apache.lucene.util.StringSorter;

/// Which pieces have a number. The commonest have the shortest codes; among codes of one length the order is
/// alphabetical, so that the dictionary takes less room.
final class Numbering {
    /// A piece that occurs once is spelled: an entry in the dictionary would take more.
    private static final int FEWEST = 2;

    static final int NONE = -1;

    private final PieceCounts pieces;
    private final int[] numbered;
    private final int[] numbers;

    Numbering(PieceCounts pieces) {
        this.pieces = pieces;
        this.numbered = commonest(pieces);
        int from = 0;
        for (int most : Codes.OF_LENGTH) {
            int to = Math.min(numbered.length, from + most);
            new Alphabet().sort(from, to);
            from = to;
        }
        this.numbers = new int[pieces.size()];
        Arrays.fill(numbers, NONE);
        for (int i = 0; i < numbered.length; i++) {
            numbers[numbered[i]] = i;
        }
    }

    /// The pieces with a number, commonest first, then by their first occurrence.
    private static int[] commonest(PieceCounts pieces) {
        long[] order = new long[pieces.size()];
        int count = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.count(i) >= FEWEST) {
                order[count++] = (long) -pieces.count(i) << 32 | i;
            }
        }
        Arrays.sort(order, 0, count);
        return Arrays.stream(order, 0, Math.min(count, Codes.ALL))
                .mapToInt(entry -> (int) entry)
                .toArray();
    }

    /// The number of a piece of the counts, or [#NONE].
    int of(int piece) {
        return numbers[piece];
    }

    int size() {
        return numbered.length;
    }

    /// Writes the pieces in the order of their numbers; each begins with how many bytes it has of the one before.
    ///
    /// @return the bytes of all pieces together
    long write(IndexOutput out) throws IOException {
        BytesRef piece = new BytesRef();
        BytesRef before = new BytesRef();
        long total = 0;
        for (int number : numbered) {
            pieces.get(number, piece);
            int shared = Arrays.mismatch(
                    before.bytes,
                    before.offset,
                    before.offset + before.length,
                    piece.bytes,
                    piece.offset,
                    piece.offset + piece.length);
            shared = Math.max(shared, 0);
            out.writeVInt(shared);
            out.writeVInt(piece.length - shared);
            out.writeBytes(piece.bytes, piece.offset + shared, piece.length - shared);
            total += piece.length;
            pieces.get(number, before);
        }
        return total;
    }

    private final class Alphabet extends StringSorter {
        private Alphabet() {
            super(BytesRefComparator.NATURAL);
        }

        @Override
        protected void get(BytesRefBuilder builder, BytesRef result, int i) {
            pieces.get(numbered[i], result);
        }

        @Override
        protected void swap(int i, int j) {
            int other = numbered[i];
            numbered[i] = numbered[j];
            numbered[j] = other;
        }
    }
}
