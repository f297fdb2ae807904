package dev.footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestLinesTest {
    static Stream<Arguments> endsOfLines() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("a", List.of("a")),
                Arguments.of("a\nb\n", List.of("a", "b")),
                Arguments.of("a\r\nb\r\n", List.of("a", "b")),
                Arguments.of("a\rb", List.of("a", "b")),
                Arguments.of("\n\r\n\na", List.of("", "", "", "a")),
                Arguments.of("\uFEFFa\r\n\uFEFFb", List.of("a", "\uFEFFb")),
                Arguments.of("12345\n123456\n" + "7".repeat(99) + "\nb", List.of("12345", "123456", "777777", "b")));
    }

    @ParameterizedTest
    @MethodSource("endsOfLines")
    void linesOfEverySystemAreReadAndLongOnesCut(String text, List<String> lines) throws IOException {
        assertThat(read(new StringReader(text))).containsExactlyElementsOf(lines);
    }

    @Test
    void aLineIsThereBeforeTheNextIsSent() throws IOException {
        try (RequestLines lines = new RequestLines(new Conversation(), 5)) {
            assertThat(lines.next()).hasValue("one");
        }
    }

    private static List<String> read(Reader reader) throws IOException {
        List<String> read = new ArrayList<>();
        try (RequestLines lines = new RequestLines(reader, 5)) {
            Optional<String> line = lines.next();
            while (line.isPresent()) {
                read.add(line.get());
                line = lines.next();
            }
        }
        return read;
    }

    /// Somebody who says no more until there is a reply.
    private static final class Conversation extends Reader {
        private boolean asked;

        @Override
        public int read(char[] into, int start, int length) {
            if (asked) {
                throw new IllegalStateException("no more is sent before the reply");
            }
            asked = true;
            "one\r\n".getChars(0, 5, into, start);
            return 5;
        }

        @Override
        public void close() {}
    }
}
