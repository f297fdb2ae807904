package dev.footnote.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.conversation.AskCommand;
import dev.footnote.conversation.Dispatcher;
import dev.footnote.conversation.Invocation;
import dev.footnote.conversation.QuoteCommand;
import dev.footnote.conversation.TimelineCommand;
import dev.footnote.corpus.Bibliography;
import dev.footnote.library.IndexProgress;
import dev.footnote.library.Library;
import dev.footnote.library.LibraryOpener;
import dev.footnote.search.SearchSettings;
import dev.footnote.search.lucene.LuceneIndexStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How long a question takes in process, from the invocation to the reply, one at a time.
///
/// Arguments: a folder of documents, an empty folder for the index, a file of `batch` requests. All requests are asked
/// once for warm-up and then three times; every single answer of those counts.
public final class QuestionLatency {
    private static final int RUNS = 3;
    private static final int THREADS = 2;
    private static final int MAX_DOCUMENT_BYTES = 64 << 20;

    private QuestionLatency() {}

    public static void main(String[] arguments) throws IOException {
        List<Invocation> questions = questions(Path.of(arguments[2]));
        LibraryOpener opener = new LibraryOpener(
                Path.of(arguments[0]),
                Bibliography.EMPTY,
                "",
                List.of(),
                MAX_DOCUMENT_BYTES,
                THREADS,
                SearchSettings.DEFAULT,
                Clock.systemUTC());
        try (Library library = opener.open(new LuceneIndexStore(Path.of(arguments[1])))) {
            library.refresh(IndexProgress.SILENT);
            Dispatcher dispatcher =
                    new Dispatcher(library, List.of(new AskCommand(10), new QuoteCommand(25), new TimelineCommand(40)));
            measure(dispatcher, questions);
            List<Long> times = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                times.addAll(measure(dispatcher, questions));
            }
            report(times);
        }
    }

    private static List<Long> measure(Dispatcher dispatcher, List<Invocation> questions) {
        List<Long> times = new ArrayList<>();
        for (Invocation question : questions) {
            long start = System.nanoTime();
            dispatcher.dispatch(question);
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    private static void report(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%,d answers: mean %.2f ms, p50 %.2f ms, p99 %.2f ms, longest %.2f ms%n",
                sorted.length,
                Arrays.stream(sorted).average().orElse(0) / 1e6,
                quantile(sorted, 0.5),
                quantile(sorted, 0.99),
                quantile(sorted, 1));
    }

    private static double quantile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }

    private static List<Invocation> questions(Path requests) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Invocation> questions = new ArrayList<>();
        for (String line : Files.readAllLines(requests)) {
            JsonNode request = json.readTree(line);
            Map<String, String> parameters = new LinkedHashMap<>();
            request.properties()
                    .forEach(field -> parameters.put(
                            field.getKey().equals("text") ? "question" : field.getKey(),
                            field.getValue().asText()));
            parameters.remove("id");
            questions.add(new Invocation(String.valueOf(parameters.remove("command")), parameters));
        }
        return questions;
    }
}
