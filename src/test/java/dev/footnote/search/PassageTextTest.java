package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PassageTextTest {
    private static List<String> names(String text) {
        PassageText words = new PassageText(text);
        List<String> names = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            PassageText alone = new PassageText(word.toLowerCase(Locale.ROOT));
            boolean found = alone.wordCount() == 1 && IntStream.of(words.names()).anyMatch(n -> n == alone.hash(0));
            if (found && !names.contains(word)) {
                names.add(word);
            }
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We met Solveig Aas in Brevik.             | Solveig Aas Brevik
            The harbour opened. Crews cheered.        | ''
            They asked: “Who knew?” Nobody did.       | ''
            # what a letter alone says is little
            Was it plan A or the Gdynia yard?         | Gdynia
            # the same word as a name and as a beginning
            Langesund is dark. It rained in Langesund | Langesund
            """)
    void namesAreWrittenWithACapitalInsideASentence(String text, String expected) {
        assertThat(String.join(" ", names(text))).isEqualTo(expected);
    }

    @Test
    void namesAreRisingAndEachOnce() {
        int[] names = new PassageText("from Brevik to Lunde, from Lunde to Brevik, from BREVIK").names();
        assertThat(names).hasSize(2).isSorted();
    }
}
