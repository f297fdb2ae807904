package dev.footnote.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footnote.text.DocumentId;
import dev.footnote.text.Passage;
import dev.footnote.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PassageCacheTest {
    private final List<Integer> read = new ArrayList<>();
    private final PassageCache cache = new PassageCache(10);

    private String get(int number) throws IOException {
        return cache.get(number, this::entry).text();
    }

    private PassageCache.Entry entry(int number) {
        read.add(number);
        Passage passage = Passage.of(new DocumentId("d"), List.of(new Span(0, 4)));
        return new PassageCache.Entry(passage, "no " + number);
    }

    @Test
    void whatWasReadIsNotReadAgain() throws IOException {
        assertThat(get(1)).isEqualTo("no 1");
        assertThat(get(1)).isEqualTo("no 1");
        assertThat(read).containsExactly(1);
    }

    @Test
    void whatWasNotAskedForTheLongestIsForgotten() throws IOException {
        get(1);
        get(2);
        get(1);
        get(3);
        get(1);
        assertThat(read).as("there is room for two").containsExactly(1, 2, 3);
        get(2);
        assertThat(read).containsExactly(1, 2, 3, 2);
    }

    @Test
    void whatIsLongerThanTheRoomIsGivenAllTheSame() throws IOException {
        PassageCache small = new PassageCache(2);
        assertThat(small.get(7, this::entry).text()).isEqualTo("no 7");
        assertThat(small.get(7, this::entry).text()).isEqualTo("no 7");
        assertThat(read).containsExactly(7, 7);
    }

    @Test
    void aFailureToReadIsPassedOnAndNotKept() throws IOException {
        assertThatThrownBy(() -> cache.get(1, number -> {
                    throw new IOException("the disk is gone");
                }))
                .isInstanceOf(IOException.class);
        assertThat(get(1)).isEqualTo("no 1");
    }
}
