package dev.footnote.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.corpus.DocumentFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many files each commit of a large folder has.
final class GrowingPartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # files | megabytes each | parts
            0       | 1              |
            3       | 1              | 3
            1000    | 0              | 1000
            1001    | 0              | 1000 1
            9400    | 0              | 1000 1000 2000 4000 1400
            100     | 10             | 4 4 8 16 32 36
            3       | 500            | 1 1 1
            """)
    void eachIsAsLargeAsAllBefore(int files, long megabytes, String parts) {
        List<DocumentFile> all = IntStream.range(0, files)
                .mapToObj(i -> new DocumentFile(Path.of("folder"), "f" + i, megabytes << 20, 0))
                .toList();
        List<List<DocumentFile>> cut = GrowingParts.of(all);
        assertThat(cut.stream().map(part -> Integer.toString(part.size())).collect(Collectors.joining(" ")))
                .isEqualTo(parts == null ? "" : parts);
        assertThat(cut.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
    }
}
