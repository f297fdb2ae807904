package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordVectorsTest {
    private static final String[] WORDS = {"smuggle", "stop", "carry", "pilot", "loading"};

    private static final byte[][] VECTORS = {{100, 0}, {0, 50}, {-30, 0}, {60, 60}, {0, -1}};

    private final WordVectors vectors = new WordVectors(2, hashes(), flat());

    private static int[] hashes() {
        return Stream.of(WORDS).mapToInt(WordVectors::hash).toArray();
    }

    private static byte[] flat() {
        ByteArrayOutputStream flat = new ByteArrayOutputStream();
        Stream.of(VECTORS).forEach(flat::writeBytes);
        return flat.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            smuggle   | smuggle
            SMUGGLE   | smuggle
            smuggled  | smuggle
            smuggling | smuggle
            smugglers | smuggle
            stops     | stop
            Stopped   | stop
            stopping  | stop
            carries   | carry
            Carried   | carry
            pilots    | pilot
            piloting  | pilot
            loads     | loading
            loaded    | loading
            pil       | -
            pies      | -
            ies       | -
            s         | -
            toped     | -
            1944      | -
            ''        | -
            """)
    void aWordGoesByARegularFormOfIt(String word, String known) {
        int number = known == null ? WordVectors.NONE : Arrays.asList(WORDS).indexOf(known);
        assertThat(vectors.number(word, 0)).isEqualTo(number);
        assertThat(vectors.number("no " + word + ", no", 3)).isEqualTo(number);
    }

    @Test
    void cosinesAreOfDirectionsWhateverTheLengths() {
        assertThat(vectors.cosine(0, 0)).isEqualTo(1);
        assertThat(vectors.cosine(0, 1)).isZero();
        assertThat(vectors.cosine(0, 2)).isEqualTo(-1);
        assertThat(vectors.cosine(3, 1)).isCloseTo((float) Math.sqrt(0.5), within(1e-6f));
        float[] sum = new float[2];
        vectors.add(0, sum);
        vectors.add(1, sum);
        assertThat(sum).containsExactly(1, 1);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "30, false", "31, true", "64, true"})
    void wordsAreApartWhoseSignsDifferInHalfTheDimensions(int different, boolean apart) {
        byte[] two = new byte[2 * Long.SIZE];
        Arrays.fill(two, (byte) 9);
        Arrays.fill(two, Long.SIZE, Long.SIZE + different, (byte) -9);
        WordVectors table = new WordVectors(Long.SIZE, new int[] {1, 2}, two);
        assertThat(table.areApart(0, 1)).isEqualTo(apart);
        assertThat(table.areApart(0, 0)).isFalse();
    }

    @Test
    void aTableIsReadAsItIsWritten() throws IOException {
        byte[] table = table();
        WordVectors read = WordVectors.read(new ByteArrayInputStream(table));
        assertThat(read.dimensions()).isEqualTo(2);
        assertThat(read.count()).isEqualTo(WORDS.length);
        for (int i = 0; i < WORDS.length; i++) {
            assertThat(read.number(WORDS[i], 0)).isEqualTo(i);
            assertThat(read.cosine(i, 3)).isEqualTo(vectors.cosine(i, 3));
        }
        assertThatThrownBy(() -> WordVectors.read(new ByteArrayInputStream(table, 0, table.length - 1)))
                .isInstanceOf(IOException.class);
    }

    private static byte[] table() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(2);
        out.writeInt(WORDS.length);
        for (int hash : hashes()) {
            out.writeInt(hash);
        }
        out.write(flat());
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "killed, murdered, garden",
        "travel, trip, furnace",
        "cheap, inexpensive, northern",
        "smuggled, trafficking, violin"
    })
    void theShippedOnesKnowWhatMeansNearlyTheSame(String word, String near, String far) {
        WordVectors shipped = WordVectors.shipped();
        int one = shipped.number(word, 0);
        assertThat(shipped.areApart(one, shipped.number(near, 0))).isFalse();
        assertThat(shipped.cosine(one, shipped.number(near, 0)))
                .isGreaterThan(0.35f)
                .isGreaterThan(2 * shipped.cosine(one, shipped.number(far, 0)));
    }
}
