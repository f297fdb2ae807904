package dev.footnote.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecentTest {
    private final List<Integer> read = new ArrayList<>();
    private final Recent<Integer, String> recent = new Recent<>(10, String::length);

    private String get(int number) throws IOException {
        return recent.get(number, this::value);
    }

    private String value(int number) {
        read.add(number);
        return "no " + number;
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
        Recent<Integer, String> small = new Recent<>(2, String::length);
        assertThat(small.get(7, this::value)).isEqualTo("no 7");
        assertThat(small.get(7, this::value)).isEqualTo("no 7");
        assertThat(read).containsExactly(7, 7);
    }

    @Test
    void aFailureToReadIsPassedOnAndNotKept() throws IOException {
        assertThatThrownBy(() -> recent.get(1, number -> {
                    throw new IOException("the disk is gone");
                }))
                .isInstanceOf(IOException.class);
        assertThat(get(1)).isEqualTo("no 1");
    }
}
