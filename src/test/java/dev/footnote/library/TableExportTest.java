package dev.footnote.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What newsrooms take away.
final class TableExportTest {
    @TempDir
    private Path root;

    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = TestBrief.ofTheIsland(root).open();
        library.refresh(IndexProgress.SILENT);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private List<String> lines(java.util.function.BiConsumer<Brief, java.util.function.Consumer<String>> export) {
        List<String> lines = new ArrayList<>();
        library.read(brief -> {
            export.accept(brief, lines::add);
            return 0;
        });
        return lines;
    }

    @Test
    void quotationsAreRowsWithTheirSpeakers() {
        List<String> lines = lines((brief, out) -> new TableExport(brief).quotations(out));
        assertThat(lines.getFirst()).startsWith("\"speaker\",\"kind\",\"words\"");
        assertThat(lines)
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith("\"Marta Ilves\",\"direct\",")
                                .contains("“Nobody likes to see a boat go,”", "\"cue_after\"")
                                .endsWith(
                                        "\"ferries.md\",\"Island to close its older ferry line\",\"Harbour Post\",\"2024-03-15\",\"\""));
    }

    @Test
    void entriesAreRowsWithTheirDates() {
        List<String> lines = lines((brief, out) -> new TableExport(brief).timeline(out));
        assertThat(lines)
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith(
                                        "\"2023-11-04\",\"day\",\"2023-11-04\",\"2023-11-04\",\"4 November 2023\",\"sentence\""));
    }

    @Test
    void valuesThatASpreadsheetWouldRunAreDisarmed() {
        assertThat(CsvRow.of(List.of("=1+1", "@x", "say \"so\"", "a,b", "", "plain")))
                .isEqualTo("\"'=1+1\",\"'@x\",\"say \"\"so\"\"\",\"a,b\",\"\",\"plain\"");
    }

    @Test
    void timelineJsHasDatesAsExactAsTheTextIs() {
        JsonNode events =
                library.read(brief -> new TimelineJs(brief).timeline()).path("events");
        assertThat(events).isNotEmpty();
        assertThat(events).anySatisfy(event -> {
            assertThat(event.path("display_date").asText()).isEqualTo("Jan 1987");
            assertThat(event.path("start_date").has("day")).isFalse();
            assertThat(event.at("/start_date/month").asInt()).isEqualTo(1);
        });
        assertThat(events)
                .allSatisfy(event -> assertThat(event.at("/text/text").asText())
                        .startsWith("<blockquote>")
                        .doesNotContain("<script"));
    }
}
