package dev.footnote.corpus.pasted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.Shared;
import dev.footnote.text.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// What is inferred, and dropped, in bare texts of articles whose publisher and date are known: a run prints how often
/// an inferred date or publisher is wrong, and a sample of what was taken for clutter. An argument shows so many
/// faults.
final class NewsInferenceReport {
    private static final Map<String, List<String>> SETS = new TreeMap<>(Map.of(
            "multihop", List.of("bench/ask/multihop/documents/documents.jsonl", "published"),
            "timeline17", List.of("bench/tls-timeline17/dev/documents.jsonl", "date"),
            "quotation", List.of("bench/quotation/docs.jsonl", "dct"),
            "dates", List.of("bench/dates/dev/docs.jsonl", "dct")));

    private final List<String> faults = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private final Map<String, int[]> counts = new TreeMap<>();

    private NewsInferenceReport() {}

    public static void main(String[] arguments) throws IOException {
        int shown = arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]);
        for (var set : SETS.entrySet()) {
            NewsInferenceReport report = new NewsInferenceReport();
            int documents = 0;
            for (String line : Files.readAllLines(Shared.path(set.getValue().getFirst()))) {
                report.read(new ObjectMapper().readTree(line), set.getValue().getLast());
                documents++;
            }
            report.print(set.getKey(), documents, shown);
        }
    }

    private void read(JsonNode document, String dateKey) {
        PastedPage page = PastedPage.of(document.path("text").asText());
        PageInference shown = PageInference.of(page);
        date(document.path(dateKey).asText(), shown.published());
        if (document.hasNonNull("publisher")) {
            count("publisher", shown.publisher(), document.path("publisher").asText());
        }
        if (document.hasNonNull("author")) {
            count("author", shown.author(), document.path("author").asText());
        }
        new ClutterDetector().detect(page).forEach(span -> dropped.add(span.in(page.text())));
    }

    private void count(String detail, Optional<Inferred> shown, String truth) {
        int[] count = counts.computeIfAbsent(detail, key -> new int[2]);
        shown.ifPresent(inferred -> {
            boolean right = Mastheads.key(truth).contains(Mastheads.key(inferred.value()))
                    || Mastheads.key(inferred.value()).contains(Mastheads.key(truth));
            count[right ? 0 : 1]++;
            if (!right) {
                faults.add("%s %s for %s: %s".formatted(detail, inferred.value(), truth, inferred.reason()));
            }
        });
    }

    private void date(String truth, Optional<Inferred> shown) {
        Optional<PartialDate> day = PartialDate.parse(truth);
        if (shown.isEmpty() || day.isEmpty()) {
            return;
        }
        PartialDate value = PartialDate.parse(shown.get().value()).orElseThrow();
        int[] count = counts.computeIfAbsent("date by " + value.getClass().getSimpleName(), key -> new int[2]);
        boolean right = !value.first().minusDays(1).isAfter(day.get().last())
                && !value.last().plusDays(1).isBefore(day.get().first());
        count[right ? 0 : 1]++;
        if (!right) {
            faults.add("%s for %s: %s".formatted(value, truth, shown.get().reason()));
        }
    }

    private void print(String set, int documents, int shown) {
        System.out.printf("%s: %d documents%n", set, documents);
        counts.forEach(
                (detail, count) -> System.out.printf("  %-14s right %d, wrong %d%n", detail, count[0], count[1]));
        System.out.printf(
                "  lines dropped %d, of 60 characters or more %d%n",
                dropped.size(),
                dropped.stream().filter(line -> line.length() >= 60).count());
        java.util.Collections.shuffle(faults, new Random(1));
        faults.stream().limit(shown).forEach(fault -> System.out.println("    " + fault));
        java.util.Collections.shuffle(dropped, new Random(1));
        dropped.stream()
                .filter(line -> line.length() >= 60)
                .limit(shown)
                .forEach(line -> System.out.println("    DROPPED " + line.substring(0, Math.min(200, line.length()))));
    }
}
