package dev.footnote.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.chronology.TemporalExtractor;
import dev.footnote.chronology.TimelineBuilder;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PartialDate;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Characters a CPU second of the temporal extractor and of the timeline builder on one thread, so that other load on
/// the machine counts little.
///
/// Arguments: one or more files of one JSON object a line with a `text` (and a `dct`). Each stage runs over all of
/// them for warm-up, then several times; the median run counts.
public final class DatesThroughput {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 5;
    private static final int RUNS = 9;

    private DatesThroughput() {}

    public static void main(String[] files) throws IOException {
        List<SourceDocument> documents = new ArrayList<>();
        for (String file : files) {
            documents.addAll(read(Path.of(file)));
        }
        TemporalExtractor extractor = new TemporalExtractor();
        TimelineBuilder builder = new TimelineBuilder();
        report("extract", documents, document -> extractor.extract(document).size());
        report("build", documents, document -> builder.build(document).size());
        report("buildAll", documents, document -> builder.buildAll(document).size());
    }

    private static void report(String stage, List<SourceDocument> documents, ToIntFunction<SourceDocument> work) {
        long characters = documents.stream()
                .mapToLong(document -> document.text().length())
                .sum();
        List<Long> times = new ArrayList<>();
        long found = 0;
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            found = documents.stream().mapToLong(work::applyAsInt).sum();
            if (run >= WARM_UP) {
                times.add(CLOCK.getCurrentThreadCpuTime() - start);
            }
        }
        double seconds = times.stream().sorted().toList().get(RUNS / 2) / 1e9;
        System.out.printf(
                "%-9s %,d characters, %,d found: %,.0f characters a CPU second%n",
                stage, characters, found, characters / seconds);
    }

    private static List<SourceDocument> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<SourceDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            var node = json.readTree(line);
            DocumentDetails details = DocumentDetails.titled("");
            details = PartialDate.parse(
                            node.path("dct").asText(node.path("date").asText("")))
                    .map(details::withPublished)
                    .orElse(details);
            documents.add(new SourceDocument(
                    new DocumentId(Integer.toString(documents.size())),
                    details,
                    node.get("text").asText()));
        }
        return documents;
    }
}
