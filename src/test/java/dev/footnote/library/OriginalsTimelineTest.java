package dev.footnote.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.Shared;
import dev.footnote.chronology.DatingBasis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events of the five documents that the brief condenses, each by two words of its sentence and its date.
final class OriginalsTimelineTest {
    @TempDir
    private static Path folder;

    @AutoClose
    private static Library library;

    @BeforeAll
    static void open() throws IOException {
        String sources = Files.readString(Path.of("config", "sources.yaml"));
        library = TestBrief.open(Shared.path("seeds"), folder, sources, List.of());
        library.refresh(IndexProgress.SILENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cienfuegos      | arrested  | 2020-10-15
            Qingdao         | shipment  | 2023-05
            Summit          | Trudeau   | 2023-01
            bonds           | billion   | 2023-11-13
            frozen          | resume    | 2023-11-15
            counterparts    | Canada    | 2023-11-16
            verdict         | judge     | 2024-01-26
            """)
    void eachStandsUnderItsDate(String word, String other, String date) {
        List<String> dates = library.read(brief -> brief.documentIds().stream()
                .flatMap(id -> brief.entries(id).stream()
                        .filter(entry -> entry.basis() == DatingBasis.SENTENCE)
                        .filter(entry -> {
                            String sentence =
                                    entry.sentence().in(brief.require(id).text());
                            return sentence.contains(word) && sentence.contains(other);
                        })
                        .map(entry -> entry.when().timex3()))
                .toList());
        assertThat(dates).contains(date);
    }
}
