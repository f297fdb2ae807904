package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecondLookTest {
    private static final ParsedQuestion QUESTION =
            new ParsedQuestion("", List.of(), List.of(), AnswerKind.ANYTHING, List.of(), Optional.empty());

    @Test
    void aDocumentIsAsLikelyToAnswerAsItsPassagesTogether() {
        Map<Integer, Double> chances =
                SecondLook.chances(List.of(of(7, Math.log(4)), of(3, Math.log(3)), of(3, Math.log(2)), of(5, 0)));

        assertThat(chances).hasSize(3);
        assertThat(chances.get(7)).isCloseTo(0.4, within(1e-9));
        assertThat(chances.get(3)).isCloseTo(0.5, within(1e-9));
        assertThat(chances.get(5)).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void highScoresDoNotOverflow() {
        assertThat(SecondLook.chances(List.of(of(1, 2_000), of(2, 1_000))).get(1))
                .isEqualTo(1);
    }

    private static RankedPassage of(int document, double score) {
        PassageMatch match = new PassageMatch(
                0, document, new PassageOrigin(Optional.empty(), Optional.empty(), 0), new int[] {0}, 1, List.of());
        return new RankedPassage(new MatchedPassage(match, QUESTION, List.of()), new double[0], score, null);
    }
}
