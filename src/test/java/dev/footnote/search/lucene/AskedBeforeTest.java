package dev.footnote.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AskedBeforeTest {
    private final AskedBefore asked = new AskedBefore();

    @Test
    void theSecondTimeIsNotTheFirst() {
        for (int number : new int[] {0, 1, 16_383, 1_000_000, Integer.MAX_VALUE}) {
            assertThat(asked.test(number)).as("first time: %d", number).isFalse();
            assertThat(asked.test(number)).as("second time: %d", number).isTrue();
        }
    }

    @Test
    void isForgottenWhenAnotherTookItsPlace() {
        asked.test(5);
        asked.test(5 + (1 << 14));
        assertThat(asked.test(5)).isFalse();
    }
}
