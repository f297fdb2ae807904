package dev.footnote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footnote.check.QuotationChecker;
import dev.footnote.check.Verdict;
import dev.footnote.evaluation.CheckedSet.Item;
import dev.footnote.evaluation.CheckedSet.Kind;
import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.IndexStore;
import dev.footnote.search.IndexUpdate;
import dev.footnote.search.IndexedDocument;
import dev.footnote.search.SearchFilter;
import dev.footnote.search.lucene.LuceneIndexStore;
import dev.footnote.text.PassageSplitter;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `/check` on true, altered and invented quotations over a brief of a thousand articles; the figures are in
/// `docs/evaluation/check.md`.
@Tag("evaluation")
final class CheckEvaluation {
    private static final int BRIEF = 1_000;

    /// What a check takes of the processor tells more on a machine that has other things to do.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// 300 in all: as many altered as there are true and as there are invented.
    private static final Map<Kind, Integer> COUNTS = new EnumMap<>(Map.of(
            Kind.TRUE,
            60,
            Kind.PUNCTUATION,
            40,
            Kind.TYPO,
            20,
            Kind.REPLACED,
            20,
            Kind.DROPPED,
            20,
            Kind.ADDED,
            20,
            Kind.JOINED,
            20,
            Kind.ELSEWHERE,
            60,
            Kind.CHAINED,
            40));

    private record Checked(Item item, Verdict verdict, long nanos, long cpu) {
        boolean exact() {
            return verdict instanceof Verdict.Exact;
        }

        boolean refused() {
            return verdict instanceof Verdict.NotThere || verdict instanceof Verdict.TooCommon;
        }

        /// Each source is cited, or another article in which the same words stand.
        boolean traced() {
            return item.sources().stream()
                    .allMatch(source -> verdict.places().stream()
                            .anyMatch(place -> place.document().id().equals(source.id())
                                    || source.text()
                                            .contains(place.span()
                                                    .in(place.document().text()))));
        }
    }

    @TempDir
    private Path folder;

    @Test
    void tellsTrueFromAlteredFromInvented() throws IOException {
        List<SourceDocument> articles = articles();
        Collections.shuffle(articles, new Random(7));
        List<SourceDocument> brief = articles.subList(0, BRIEF);
        List<Checked> all = new ArrayList<>();
        try (IndexStore store = new LuceneIndexStore(folder)) {
            index(store, brief);
            try (IndexSnapshot snapshot = store.open()) {
                QuotationChecker checker = new QuotationChecker(
                        snapshot.passages(), id -> snapshot.document(id).orElseThrow());
                check(checker, new CheckedSet(brief, articles.subList(BRIEF, articles.size()), 1).items(COUNTS));
                for (long seed = 100; seed < 100 + Integer.getInteger("footnote.rounds", 3); seed++) {
                    List<Item> items =
                            new CheckedSet(brief, articles.subList(BRIEF, articles.size()), seed).items(COUNTS);
                    List<Checked> checked = check(checker, items);
                    System.out.println(row("seed " + seed, checked));
                    all.addAll(checked);
                }
            }
        }
        for (Kind kind : Kind.values()) {
            System.out.println(row(kind.name(), of(all, kind)));
        }
        System.out.println(row("all", all));
        report(all);
        assertThat(toldApart(all)).isGreaterThanOrEqualTo(99);
        assertThat(traced(all)).isGreaterThanOrEqualTo(97);
        assertThat(refused(all)).isGreaterThanOrEqualTo(99);
    }

    private static List<Checked> of(List<Checked> all, Kind kind) {
        return all.stream().filter(one -> one.item().kind() == kind).toList();
    }

    private static List<Checked> check(QuotationChecker checker, List<Item> items) {
        List<Checked> checked = new ArrayList<>();
        for (Item item : items) {
            long start = System.nanoTime();
            long startCpu = THREADS.getCurrentThreadCpuTime();
            Verdict verdict = checker.check(item.text(), SearchFilter.NONE);
            checked.add(new Checked(
                    item, verdict, System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - startCpu));
        }
        return checked;
    }

    private static void report(List<Checked> all) {
        for (Checked one : all) {
            Kind kind = one.item().kind();
            boolean right = kind.sameWords()
                    ? one.exact()
                    : kind.invented() ? one.refused() : !one.exact() && !one.refused() && one.traced();
            if (!right) {
                System.out.println(kind + " "
                        + one.item().sources().stream().map(SourceDocument::id).toList() + ": "
                        + one.item().text() + "\n    "
                        + one.verdict().getClass().getSimpleName() + " "
                        + one.verdict().places().stream()
                                .map(match -> match.document().id()
                                        + " %.2f ".formatted(match.similarity())
                                        + match.span().in(match.document().text())
                                        + match.differences())
                                .toList());
            }
        }
    }

    private static String row(String name, List<Checked> checked) {
        long[] nanos = checked.stream().mapToLong(Checked::nanos).sorted().toArray();
        long[] cpu = checked.stream().mapToLong(Checked::cpu).sorted().toArray();
        return "%-12s told apart %5.1f %%  traced %5.1f %%  refused %5.1f %%  joined found %5.1f %%  p50 %.1f ms  p99 %.1f ms  of the processor %.1f and %.1f ms"
                .formatted(
                        name,
                        toldApart(checked),
                        traced(checked),
                        refused(checked),
                        share(of(checked, Kind.JOINED), one -> one.verdict() instanceof Verdict.Joined),
                        nanos[nanos.length / 2] / 1e6,
                        nanos[(int) Math.ceil(nanos.length * 0.99) - 1] / 1e6,
                        cpu[cpu.length / 2] / 1e6,
                        cpu[(int) Math.ceil(cpu.length * 0.99) - 1] / 1e6);
    }

    /// Same words called exact, other words not.
    private static double toldApart(List<Checked> checked) {
        return share(
                checked.stream().filter(one -> !one.item().kind().invented()).toList(),
                one -> one.exact() == one.item().kind().sameWords());
    }

    private static double traced(List<Checked> checked) {
        return share(
                checked.stream()
                        .filter(one -> !one.item().kind().sameWords()
                                && !one.item().kind().invented())
                        .toList(),
                Checked::traced);
    }

    private static double refused(List<Checked> checked) {
        return share(
                checked.stream().filter(one -> one.item().kind().invented()).toList(), Checked::refused);
    }

    private static double share(List<Checked> checked, java.util.function.Predicate<Checked> right) {
        return checked.isEmpty()
                ? Double.NaN
                : 100.0 * checked.stream().filter(right).count() / checked.size();
    }

    private static List<SourceDocument> articles() throws IOException {
        Path multihop = AskSet.bench().resolve("ask/multihop");
        Path quotation = AskSet.bench().resolve("quotation/docs.jsonl");
        assumeTrue(Files.exists(quotation) && Files.isDirectory(multihop), "no articles beside the repository");
        List<SourceDocument> articles =
                new ArrayList<>(AskSet.read("multihop", multihop.resolve("documents"), multihop.resolve("dev"))
                        .documents());
        articles.addAll(AskSet.documents(quotation, "doc"));
        return articles;
    }

    private static void index(IndexStore store, List<SourceDocument> brief) throws IOException {
        PassageSplitter splitter = new PassageSplitter();
        try (IndexUpdate update = store.update()) {
            for (SourceDocument source : brief) {
                update.put(new IndexedDocument(source, splitter.split(source), Map.of()));
            }
            update.commit(new byte[0]);
        }
    }
}
