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

    private static final int DIMENSIONS = 8;

    /// Two directions at right angles, the opposite of the first, one between both, and the opposite of the second.
    private static final byte[][] VECTORS = {
        {124, 124, 0, 0, 0, 0, 0, 0},
        {0, 0, 0, 0, 124, 0, 0, 124},
        {-124, -124, 0, 0, 0, 0, 0, 0},
        {88, 88, 0, 0, 88, 0, 0, 88},
        {0, 0, 0, 0, -124, 0, 0, -124}
    };

    private final WordVectors vectors = new WordVectors(DIMENSIONS, hashes(), flat());

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

    private static float cosine(WordVectors table, int one, int other) {
        return WordVectors.cosine(table.of(one), table.of(other));
    }

    private float cosine(int one, int other) {
        return cosine(vectors, one, other);
    }

    @Test
    void cosinesAreOfDirections() {
        assertThat(cosine(0, 0)).isCloseTo(1, within(0.01f));
        assertThat(cosine(0, 1)).isZero();
        assertThat(cosine(0, 2)).isCloseTo(-1, within(0.01f));
        assertThat(cosine(3, 1)).isCloseTo((float) Math.sqrt(0.5), within(0.01f));
    }

    @Test
    void wordsTogetherPointBetweenThem() {
        int[] sum = new int[DIMENSIONS];
        vectors.add(0, sum);
        vectors.add(1, sum);
        WordVectors.normalize(sum);
        assertThat(sum).containsExactly(vectors.of(3));
        vectors.add(2, sum);
        vectors.add(4, sum);
        assertThat(WordVectors.cosine(sum, vectors.of(0))).isNegative();
    }

    @Test
    void whatPointsNowhereIsNearToNothing() {
        int[] nothing = new int[DIMENSIONS];
        WordVectors.normalize(nothing);
        assertThat(nothing).containsOnly(0);
        assertThat(WordVectors.cosine(nothing, vectors.of(0))).isZero();
    }

    @Test
    void aTableIsReadAsItIsWritten() throws IOException {
        byte[] table = table();
        WordVectors read = WordVectors.read(new ByteArrayInputStream(table));
        assertThat(read.dimensions()).isEqualTo(DIMENSIONS);
        assertThat(read.count()).isEqualTo(WORDS.length);
        for (int i = 0; i < WORDS.length; i++) {
            assertThat(read.number(WORDS[i], 0)).isEqualTo(i);
            assertThat(read.of(i)).isEqualTo(vectors.of(i));
        }
        assertThatThrownBy(() -> WordVectors.read(new ByteArrayInputStream(table, 0, table.length - 1)))
                .isInstanceOf(IOException.class);
    }

    private static byte[] table() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(DIMENSIONS);
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
        assertThat(cosine(shipped, one, shipped.number(near, 0)))
                .isGreaterThan(0.35f)
                .isGreaterThan(2 * cosine(shipped, one, shipped.number(far, 0)));
    }

    @Test
    void theShippedOnesAreOfOneLength() {
        WordVectors shipped = WordVectors.shipped();
        for (int word = 0; word < shipped.count(); word++) {
            assertThat(cosine(shipped, word, word)).isCloseTo(1, within(0.03f));
        }
    }
}
