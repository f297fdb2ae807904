package dev.footnote.corpus.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The five articles that the brief condenses, as they were pasted, with nothing said about them anywhere else. Their
/// lines are named by number alone, counted from 1 with the blank ones.
final class OriginalsInferenceTest {
    private static String text(String start) throws IOException {
        try (Stream<Path> files = Files.list(Shared.path("seeds"))) {
            return Files.readString(
                    files.filter(file -> file.getFileName().toString().startsWith(start))
                            .findFirst()
                            .orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file | line of the title | publisher | month or year
            000 | 1 | Foreign Policy            | 2023-11
            001 | 6 | Intelligence Research Ltd | 2023
            002 | 5 | The Dialogue              | 2023-10
            003 |   |                           |
            004 | 3 | The Brazilian Report      |
            """)
    void theyTellTheirTitlePublisherAndDate(String file, Integer title, String publisher, String published)
            throws IOException {
        String text = text(file);
        PageInference shown = PageInference.of(PastedPage.of(text));
        List<String> lines = text.lines().map(String::strip).toList();
        assertThat(shown.title().map(Inferred::value))
                .isEqualTo(Optional.ofNullable(title).map(line -> lines.get(line - 1)));
        assertThat(shown.publisher().map(Inferred::value)).isEqualTo(Optional.ofNullable(publisher));
        assertThat(shown.published().map(Inferred::value)).isEqualTo(Optional.ofNullable(published));
    }

    @Test
    void theirClutterIsLeftOutAndTheirTextIsNot() throws IOException {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (String[] page : new String[][] {
            {"000", "1 4 31 38-41 43 50-75"}, {"001", "1-6 26-36"}, {"002", "1-7 21-25"}, {"003", ""}, {"004", "1-6"}
        }) {
            String text = text(page[0]);
            Set<Integer> truth = numbers(page[1], text);
            Set<Integer> found = detected(text);
            right += (int) found.stream().filter(truth::contains).count();
            wrong += (int) found.stream().filter(line -> !truth.contains(line)).count();
            missed += (int) truth.stream().filter(line -> !found.contains(line)).count();
            assertThat(found).as(page[0]).isEqualTo(truth);
        }
    }

    private static Set<Integer> numbers(String ranges, String text) {
        List<String> lines = text.lines().toList();
        return Arrays.stream(ranges.split(" "))
                .filter(range -> !range.isEmpty())
                .map(range -> range.split("-"))
                .flatMap(ends -> IntStream.rangeClosed(
                                Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                        .boxed())
                .filter(line -> !lines.get(line - 1).isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> detected(String text) {
        List<Integer> printed = new java.util.ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                printed.add(i + 1);
            }
        }
        return MadePage.detected(text).stream().map(printed::get).collect(Collectors.toCollection(TreeSet::new));
    }
}
