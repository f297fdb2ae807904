package dev.footnote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.search.IndexSnapshot;
import dev.footnote.search.IndexStore;
import dev.footnote.search.IndexUpdate;
import dev.footnote.search.IndexedDocument;
import dev.footnote.search.NameExpansion;
import dev.footnote.search.PassageSearch;
import dev.footnote.search.Question;
import dev.footnote.search.SearchFilter;
import dev.footnote.search.SearchOutcome;
import dev.footnote.search.SearchSettings;
import dev.footnote.search.lucene.LuceneIndexStore;
import dev.footnote.text.PassageSplitter;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Measures `/ask` on the benchmarks and prints a row for each; the figures and what they mean are in
/// `docs/evaluation/ask.md`. What is asserted is only what must not be lost.
@Tag("evaluation")
final class AskEvaluation {
    private static final Path ASK = AskSet.bench().resolve("ask");

    @TempDir
    private Path folder;

    @Test
    void multihop() throws IOException {
        AskSet set = read("multihop", ASK.resolve("multihop"), ASK.resolve("multihop/documents"));
        print("multihop, paper's best (embeddings, re-ranker)", "MRR@10 0.5860  hit@4 0.6630  hit@10 0.7470");
        print("multihop, tuned lexical features elsewhere", "MRR@10 0.7050  hit@4 0.8550  hit@10 0.9490");
        print("multihop, plain BM25", anchor(set));
        AskScore ours = ours(set, set.items(), UnaryOperator.identity());
        print("multihop, Footnote", ours);
        print("multihop, the whole program", whole(set, ASK.resolve("multihop/documents")));
        print("multihop, publisher and date not matched", ours(set, set.items(), AskEvaluation::withoutOrigin));
        assertThat(ours.mrr()).isGreaterThan(0.72);
    }

    @Test
    void squad() throws IOException {
        AskSet set = read("squad", ASK.resolve("squad"), ASK.resolve("squad/documents"));
        print("squad, BM25 + best sentence elsewhere", "MRR@10 0.8690  hit@1 0.8140  answer sentence 0.7200");
        print("squad, plain BM25", anchor(set));
        AskScore ours = ours(set, set.items(), UnaryOperator.identity());
        print("squad, Footnote", ours);
        print("squad, the whole program", whole(set, ASK.resolve("squad/documents")));
        assertThat(ours.mrr()).isGreaterThan(0.85);
    }

    @Test
    void unanswerable() throws IOException {
        AskSet set = read("unanswerable", ASK.resolve("unanswerable"), ASK.resolve("unanswerable/dev/documents"));
        print("unanswerable, BM25's score over the question's weight", "refused 0.7300 at 0.0500 wrongly refused");
        print("unanswerable, Footnote", ours(set, set.items(), UnaryOperator.identity()));
        for (double threshold : List.of(0.1, 0.15, 0.2, 0.25, 0.3, 0.38, 0.44, 0.5, 0.6)) {
            SearchSettings settings = SearchSettings.DEFAULT.withAbstainBelow(threshold);
            print("  threshold " + threshold, ours(set, set.items(), UnaryOperator.identity(), settings));
        }
    }

    @Test
    void questionsOnAnotherSubject() throws IOException {
        AskSet news = read("multihop", ASK.resolve("multihop"), ASK.resolve("multihop/documents"));
        AskSet squad = read("squad", ASK.resolve("squad"), ASK.resolve("squad/documents"));
        List<AskSet.Item> strange =
                squad.items().stream().map(AskSet.Item::unanswered).toList();
        print("squad's questions to the multihop brief", ours(news, strange, UnaryOperator.identity()));
    }

    /// Of what readers ask, in words of their own. The weights have learned from these questions; what they are worth
    /// on other briefs is told by `ReaderCrossValidation` and `AnswerCrossValidation`.
    @ParameterizedTest
    @EnumSource
    void readers(ReaderSets.Brief brief) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(ASK), () -> "no benchmark data in " + ASK);
        AskSet set = ReaderSets.of(brief);
        AskScore plain = anchor(set);
        AskScore ours = ours(set, set.items(), UnaryOperator.identity());
        print(set.name() + ", plain BM25", plain);
        print(set.name() + ", Footnote", ours);
        assertThat(ours.mrr()).isGreaterThan(plain.mrr());
    }

    private static AskSet read(String name, Path home, Path documents) {
        Assumptions.assumeTrue(Files.isDirectory(documents), () -> "no benchmark data in " + documents);
        return AskSet.read(name, documents, home.resolve("dev"));
    }

    /// The same documents published by nobody at no time.
    private static SourceDocument withoutOrigin(SourceDocument source) {
        return new SourceDocument(
                source.id(),
                dev.footnote.text.DocumentDetails.titled(source.details().title()),
                source.text());
    }

    private static AskScore anchor(AskSet set) throws IOException {
        PlainBm25 bm25 = new PlainBm25(set.documents());
        return score(set, set.items(), bm25::search);
    }

    private AskScore ours(AskSet set, List<AskSet.Item> items, UnaryOperator<SourceDocument> change)
            throws IOException {
        return ours(set, items, change, SearchSettings.DEFAULT);
    }

    private AskScore ours(
            AskSet set, List<AskSet.Item> items, UnaryOperator<SourceDocument> change, SearchSettings settings)
            throws IOException {
        PassageSplitter splitter = new PassageSplitter();
        try (IndexStore store = new LuceneIndexStore(Files.createTempDirectory(folder, set.name()))) {
            try (IndexUpdate update = store.update()) {
                for (SourceDocument source : set.documents()) {
                    SourceDocument changed = change.apply(source);
                    update.put(new IndexedDocument(changed, splitter.split(changed), Map.of()));
                }
                update.commit(new byte[0]);
            }
            try (IndexSnapshot snapshot = store.open()) {
                PassageSearch search = new PassageSearch(snapshot, NameExpansion.NONE, settings);
                return score(set, items, text -> search.search(new Question(text, SearchFilter.NONE, 10)));
            }
        }
    }

    private AskScore whole(AskSet set, Path documents) throws IOException {
        try (WholeBrief brief = WholeBrief.of(documents, Files.createTempDirectory(folder, set.name()))) {
            return score(set, set.items(), text -> brief.ask(text, 10));
        }
    }

    private static AskScore score(AskSet set, List<AskSet.Item> items, Function<String, SearchOutcome> search) {
        Map<String, String> texts = new HashMap<>();
        set.documents().forEach(source -> texts.put(source.id().value(), source.text()));
        AskScore score = new AskScore(texts);
        items.forEach(item -> score.add(item, search.apply(item.question())));
        return score;
    }

    private static void print(String name, Object row) {
        System.out.printf("%-56s %s%n", name, row);
    }
}
