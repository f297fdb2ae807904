package dev.footnote.search.lucene.wordcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

final class EncoderTest {
    /// Room for some of the words only, so that others have no number.
    private final PieceCounts counts = new PieceCounts(1_000);

    private final PieceLog log = new PieceLog();

    @Test
    void aValueHasOneCodeWhetherItsPiecesWereLoggedOrAreLookedUp() {
        List<BytesRef> values = values(new Random(1), 900);
        assertThat(log.isComplete()).isTrue();

        Numbering numbering = new Numbering(counts);
        Encoder logged = new Encoder(counts, numbering);
        Encoder lookedUp = new Encoder(counts, numbering);
        for (BytesRef value : values) {
            byte[] expected = Arrays.copyOf(lookedUp.code(), lookedUp.encode(value));
            assertThat(Arrays.copyOf(logged.code(), logged.encode(log))).isEqualTo(expected);
        }
    }

    @Test
    void aValueWithPiecesThatWentUncountedComesBack() throws IOException {
        List<BytesRef> values = values(new Random(2), 5_000);
        assertThat(log.isComplete()).isFalse();

        Numbering numbering = new Numbering(counts);
        Encoder encoder = new Encoder(counts, numbering);
        Decoder decoder = decoder(numbering);
        for (BytesRef value : values) {
            int length = encoder.encode(value);
            assertThat(decoder.decode(encoder.code(), length)).isEqualTo(value);
        }
    }

    private static Decoder decoder(Numbering numbering) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            long bytes;
            try (IndexOutput out = directory.createOutput("pieces", IOContext.DEFAULT)) {
                bytes = numbering.write(out);
            }
            try (IndexInput in = directory.openInput("pieces", IOContext.DEFAULT)) {
                return new Decoder(in, numbering.size(), (int) bytes);
            }
        }
    }

    private List<BytesRef> values(Random random, int vocabulary) {
        List<BytesRef> values = Stream.concat(
                        Stream.of("", " ", "unheard-of"),
                        IntStream.range(0, 200)
                                .mapToObj(i -> random.ints(50, 0, vocabulary)
                                        .mapToObj(word -> "crane" + word)
                                        .collect(Collectors.joining(gap(random)))))
                .map(BytesRef::new)
                .toList();
        Pieces pieces = new Pieces();
        for (BytesRef value : values) {
            pieces.of(value);
            while (pieces.next()) {
                log.add(counts.add(pieces));
            }
            log.endValue();
        }
        return values;
    }

    private static String gap(Random random) {
        return random.nextBoolean() ? " " : ", ";
    }
}
