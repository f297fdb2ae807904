package dev.footnote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Passages one a line, sentences divided by `|`.
class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    static Stream<String> hardPassages() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SentenceSplitterTest.class.getResourceAsStream("SentenceSplitterTest/hard.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("hardPassages")
    void splitsHardPassagesWhereAReaderWould(String passage) {
        assertSplitsAt(passage);
    }

    @Test
    void splitsTheBenchmarksHardPassages() throws IOException {
        Path file =
                Path.of(System.getProperty("footnote.shared", "../shared")).resolve("bench/scorers/sentences_hard.txt");
        assumeTrue(Files.exists(file), "the shared benchmarks are not there: " + file);
        assertThat(Files.readAllLines(file)).filteredOn(line -> !line.isBlank()).allSatisfy(this::assertSplitsAt);
    }

    private void assertSplitsAt(String passage) {
        List<String> expected = List.of(passage.split("\\|"));
        String text = String.join(" ", expected);
        assertThat(splitter.split(text, new Span(0, text.length())).stream().map(span -> span.in(text)))
                .containsExactlyElementsOf(expected.stream().map(String::strip).toList());
    }
}
