package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WeightsTest {
    @Test
    void theFileFitsTheFeatures() {
        Weights learned = Weights.learned();
        assertThat(learned.of("first", Features.NAMES)).hasSameSizeAs(Features.NAMES);
        assertThat(learned.of("look", SecondLook.names())).hasSameSizeAs(SecondLook.names());
        assertThat(learned.of("look-several", SecondLook.names())).hasSameSizeAs(SecondLook.names());
        assertThat(learned.of("next", AspectFeatures.NAMES)).hasSameSizeAs(AspectFeatures.NAMES);
        assertThat(learned.of("answer", AnswerChooser.NAMES)).hasSameSizeAs(AnswerChooser.NAMES);
        assertThat(learned.of("sure", Signs.NAMES)).hasSameSizeAs(Signs.NAMES);
    }

    @Test
    void weightsComeInTheOrderOfTheFeatures() {
        Weights weights = new Weights(Map.of("model", Map.of("a", 1.5, "b", -2.0)));
        assertThat(weights.of("model", List.of("b", "a"))).containsExactly(-2.0, 1.5);
        assertThat(Weights.sum(new double[] {2, 3}, new double[] {10, -1})).isEqualTo(17);
    }

    @Test
    void aFeatureWithoutAWeightIsNamed() {
        Weights weights = new Weights(Map.of("model", Map.of("a", 1.5)));
        assertThatThrownBy(() -> weights.of("model", List.of("b"))).hasMessageContaining("b");
        assertThatThrownBy(() -> weights.of("model", List.of())).hasMessageContaining("model");
    }
}
