package dev.footnote.benchmark;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Indexes plain texts that are made to take time, each in two sizes, and prints how long that took: four times the
/// text should take about four times as long. Arguments: an empty folder, the larger size in characters (2,000,000 by
/// default), and the names of texts when it shall not be all.
public final class PoisonousTexts {
    private static final int TIMES = 4;

    private PoisonousTexts() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int large = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000_000;
        Map<String, String> pieces = pieces();
        if (arguments.length > 2) {
            pieces.keySet().retainAll(List.of(arguments).subList(2, arguments.length));
        }
        pieces.forEach((name, piece) -> {
            try {
                double small = seconds(folder, name, piece, large / TIMES);
                double whole = seconds(folder, name, piece, large);
                System.out.printf(Locale.ROOT, "%-28s %6.2f s %6.2f s  × %.1f%n", name, small, whole, whole / small);
            } catch (IOException disk) {
                throw new java.io.UncheckedIOException(disk);
            }
        });
    }

    private static double seconds(Path folder, String name, String piece, int length) throws IOException {
        Path documents =
                Files.createDirectories(folder.resolve(name + "-" + length).resolve("documents"));
        Files.writeString(documents.resolve("text.txt"), piece.repeat(length / piece.length()));
        long start = System.nanoTime();
        try (Library library = new LibraryOpener(
                        documents,
                        Bibliography.EMPTY,
                        "",
                        List.of(),
                        1L << 24,
                        1,
                        SearchSettings.DEFAULT,
                        Clock.systemUTC())
                .open(new LuceneIndexStore(documents.resolveSibling("index")))) {
            library.refresh(IndexProgress.SILENT);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /// What the texts repeat, by a name for each.
    private static Map<String, String> pieces() {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put("prose", "The ferry left at noon. “It was late,” said Ada Example, its captain, on 4 May 2021.\n\n");
        pieces.put("one-line", "The ferry left at noon and Ada Example said that it was late. ");
        pieces.put("letter", "a");
        pieces.put("capital", "A");
        pieces.put("digit", "7");
        pieces.put("stop", ".");
        pieces.put("dots", ". . . ");
        pieces.put("space", " ");
        pieces.put("newline", "x\n");
        pieces.put("paragraphs", "x\n\n");
        pieces.put("opening-mark", "“");
        pieces.put("opening-marks", "“ a ");
        pieces.put("straight-marks", "\" a ");
        pieces.put("single-marks", "' a ");
        pieces.put("single-opening-marks", "‘a ");
        pieces.put("turns", "SENATOR WU: a\n\n");
        pieces.put("set-apart", "Ada Example said:\n\n> a\n\n");
        pieces.put("chronicle", "3 May — a\n\n");
        pieces.put("ranges", "from 1 to 15 May ");
        pieces.put("quoted", "“a” ");
        pieces.put("nested", "“a ‘b");
        pieces.put("cue", "said ");
        pieces.put("cues", "Ada Example said ");
        pieces.put("according", "according to Ada Example, ");
        pieces.put("name", "Ada ");
        pieces.put("names", "Ada Example, ");
        pieces.put("initials", "A. B. ");
        pieces.put("titles", "Mr. Dr. ");
        pieces.put("possessives", "Ada's Bo's ");
        pieces.put("roles", "the president of the head of the ");
        pieces.put("date", "4 May 2021 ");
        pieces.put("dates", "May 4, 2021, ");
        pieces.put("day-of-days", "the day before the day after ");
        pieces.put("weekday", "Monday ");
        pieces.put("number-words", "twenty one hundred and ");
        pieces.put("durations", "two weeks and three days ");
        pieces.put("ranges", "1990-1995-");
        pieces.put("clock", "12:30:");
        pieces.put("copyright", "Copyright © 2021 ");
        pieces.put("byline", "By Ada Example\n");
        pieces.put("labels", "Updated: May 4\n");
        pieces.put("list", "- a\n");
        pieces.put("pipes", "a | b | ");
        pieces.put("address", "http://example.org/a/");
        pieces.put("hyphens", "a-");
        pieces.put("brackets", "(a [b ");
        pieces.put("parenthesis", "(A) ");
        pieces.put("colon", "Ada: ");
        pieces.put("interview", "Ada: “a” ");
        pieces.put("pronoun", "He said she said ");
        pieces.put("marks-between", "” said “ ");
        pieces.put("accent", "e\u0301");
        pieces.put("emoji", "😀");
        pieces.put("han", "汉");
        return pieces;
    }
}
