package dev.footnote.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.management.OperatingSystemMXBean;
import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.IndexUpdate;
import dev.footnote.search.IndexedDocument;
import dev.footnote.search.NameExpansion;
import dev.footnote.search.PassageSearch;
import dev.footnote.search.Question;
import dev.footnote.search.SearchFilter;
import dev.footnote.search.SearchSettings;
import dev.footnote.search.lucene.LuceneIndexStore;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.PassageSplitter;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Indexes generated documents of one passage each, and asks questions of them. Arguments: a folder that does not
/// exist yet, the number of documents (1,000,000 by default), the number of threads (2 by default).
///
/// Words are drawn from a vocabulary of 200,000 by Zipf's law, as they are in running text.
public final class MillionPassages {
    private static final int VOCABULARY = 200_000;
    private static final int WORDS = 58;
    private static final int QUESTIONS = 2_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// By rank, each word of up to eight letters in a number, the first letter lowest: with one place in memory for a
    /// word, making the documents takes little of the time.
    private static final long[] LETTERS = IntStream.range(0, VOCABULARY)
            .mapToLong(rank -> packed(spelled(rank)))
            .toArray();

    private MillionPassages() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int documents = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        try (LuceneIndexStore store = new LuceneIndexStore(folder)) {
            index(store, folder, documents, threads);
            ask(store);
        }
    }

    private static void index(LuceneIndexStore store, Path folder, int documents, int threads) throws Exception {
        LongAdder characters = new LongAdder();
        long start = System.nanoTime();
        long processorBefore = processorNanos();
        try (IndexUpdate update = store.update();
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> parts = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(part -> pool.submit(() -> put(update, part, threads, documents, characters)))
                    .toList();
            for (Future<?> part : parts) {
                part.get();
            }
            update.commit(new byte[0]);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (processorNanos() - processorBefore) / 1e9;
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            System.out.printf(
                    "%,d documents in %.1f s: %,.0f a second on %d threads; index %.3f of the text; processor %.1f s%n",
                    documents, seconds, documents / seconds, threads, bytes / characters.doubleValue(), processor);
        }
    }

    /// Of all threads, compiling and collecting included.
    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Void put(IndexUpdate update, int part, int parts, int documents, LongAdder characters)
            throws IOException {
        PassageSplitter splitter = new PassageSplitter();
        for (int i = part; i < documents; i += parts) {
            SourceDocument document = document(i);
            characters.add(document.text().length());
            update.put(new IndexedDocument(document, splitter.split(document), Map.of()));
        }
        return null;
    }

    private static SourceDocument document(int number) {
        Random random = new Random(number);
        byte[] text = new byte[WORDS * (Long.BYTES + 2)];
        int length = 0;
        for (int i = 0; i < WORDS; i++) {
            boolean starts = i % 19 == 0;
            if (i > 0) {
                if (starts) {
                    text[length++] = '.';
                }
                text[length++] = ' ';
            }
            int first = length;
            for (long rest = LETTERS[rank(random)]; rest > 0; rest >>= Byte.SIZE) {
                text[length++] = (byte) rest;
            }
            text[first] = (byte) (starts ? Character.toUpperCase(text[first]) : text[first]);
        }
        return new SourceDocument(
                new DocumentId("d" + number),
                DocumentDetails.titled("Report " + number),
                new String(text, 0, length, ISO_8859_1) + ".");
    }

    /// The rank of a word; that of rank `r` comes with a frequency of about `1 / r`.
    private static int rank(Random random) {
        return (int) Math.pow(VOCABULARY, random.nextDouble());
    }

    private static String word(Random random) {
        return spelled(rank(random));
    }

    private static long packed(String word) {
        long packed = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            packed = packed << Byte.SIZE | word.charAt(i);
        }
        return packed;
    }

    private static String spelled(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 30; rest > 0; rest /= 60) {
            word.append("bcdfghjklmnprstvwxyz".charAt(rest % 20)).append("aou".charAt(rest / 20 % 3));
        }
        return word.append(rank % 3 == 0 ? "n" : "r").toString();
    }

    private static void ask(LuceneIndexStore store) throws IOException {
        long start = System.nanoTime();
        try (IndexSnapshot snapshot = store.open()) {
            System.out.printf("opened in %.0f ms%n", (System.nanoTime() - start) / 1e6);
            PassageSearch search = new PassageSearch(snapshot, NameExpansion.NONE, SearchSettings.DEFAULT);
            Random random = new Random(7);
            long[] nanos = new long[QUESTIONS];
            long[] processor = new long[QUESTIONS];
            for (int i = -QUESTIONS / 2; i < QUESTIONS; i++) {
                String question = "What is " + word(random) + " " + word(random) + " of the " + word(random) + " in "
                        + word(random) + " " + word(random) + " " + word(random) + "?";
                long before = System.nanoTime();
                long processorBefore = THREADS.getCurrentThreadCpuTime();
                search.search(new Question(question, SearchFilter.NONE, 10));
                processor[Math.max(i, 0)] = THREADS.getCurrentThreadCpuTime() - processorBefore;
                nanos[Math.max(i, 0)] = System.nanoTime() - before;
            }
            print("question", nanos);
            print("its processor time, without pauses", processor);
        }
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%s: p50 %.2f ms, p90 %.2f ms, p99 %.2f ms%n",
                what, nanos[QUESTIONS / 2] / 1e6, nanos[QUESTIONS * 9 / 10] / 1e6, nanos[QUESTIONS * 99 / 100] / 1e6);
    }
}
