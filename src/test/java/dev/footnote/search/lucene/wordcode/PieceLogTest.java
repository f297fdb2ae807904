package dev.footnote.search.lucene.wordcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PieceLogTest {
    private final PieceLog log = new PieceLog();

    @Test
    void valuesComeBackOneAfterTheOther() {
        log.add(3);
        log.add(0);
        log.endValue();
        log.endValue();
        IntStream.range(0, 5_000).forEach(log::add);
        log.endValue();

        assertThat(log.isComplete()).isTrue();
        assertThat(IntStream.generate(log::next).limit(5_005))
                .startsWith(3, 0, PieceLog.END, PieceLog.END, 0, 1, 2)
                .endsWith(4_998, 4_999, PieceLog.END);
    }

    @Test
    void withoutThePieceThatWentUncountedItIsNotComplete() {
        log.add(1);
        log.add(PieceCounts.NONE);
        log.add(2);
        log.endValue();

        assertThat(log.isComplete()).isFalse();
    }

    @Test
    void keepsNoMorePiecesThanMemoryIsMeantFor() {
        IntStream.range(0, PieceLog.MOST).forEach(log::add);
        assertThat(log.isComplete()).isTrue();

        log.endValue();
        assertThat(log.isComplete()).isFalse();
    }
}
