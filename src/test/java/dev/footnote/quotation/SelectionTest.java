package dev.footnote.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Selection.Rated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void theLikelierOfTwoThatShareWordsIsChosen() {
        Rated likelier = rated(10, 0.9, new Range(0, 8));
        Rated other = rated(20, 0.8, new Range(5, 15));

        assertThat(Selection.of(List.of(other, likelier))).containsExactly(likelier);
    }

    @Test
    void aSecondPieceThatBelongsToAnotherCueIsLeftToIt() {
        Rated replied = rated(22, 0.9, new Range(15, 20));
        Rated told = rated(10, 0.8, new Range(0, 8), new Range(15, 20));

        assertThat(Selection.of(List.of(told, replied))).containsExactly(replied, rated(10, 0.8, new Range(0, 8)));
    }

    @Test
    void nothingIsLeftOfOneWhoseFirstPieceBelongsToAnother() {
        Rated asked = rated(10, 0.9, new Range(0, 8));
        Rated told = rated(12, 0.8, new Range(4, 8), new Range(15, 20));

        assertThat(Selection.of(List.of(told, asked))).containsExactly(asked);
    }

    @Test
    void whatShorteningMakesRoomForJoinsWhatIsChosen() {
        Rated said = rated(10, 0.9, new Range(12, 20));
        Rated added = rated(22, 0.8, new Range(24, 30));
        Rated inside = rated(15, 0.7, new Range(32, 40));

        assertThat(Selection.with(List.of(said), List.of(said, added, inside))).containsExactly(said, added);
    }

    private static Rated rated(int cue, double probability, Range... content) {
        Candidate candidate = new Candidate(
                cue, Optional.empty(), List.of(content), new Candidate.Scores(0, 0, 0, 0, 0, 0), Candidate.NO_RIVAL);
        return new Rated(candidate, probability);
    }
}
