package dev.footnote.search;

import dev.footnote.evaluation.AskSet;
import dev.footnote.search.lucene.LuceneIndexStore;
import dev.footnote.text.Passage;
import dev.footnote.text.PassageSplitter;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// An [AskSet] in an index of its own, with its questions read.
final class TrainingSet implements AutoCloseable {
    private final IndexStore store;
    private final IndexSnapshot snapshot;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<Integer, String> squeezed = new ConcurrentHashMap<>();
    private final List<Asked> questions;

    /// A question, and its number in the set.
    record Asked(int number, AskSet.Item item, ParsedQuestion parsed) {}

    TrainingSet(AskSet set, Path folder) throws IOException {
        this.store = new LuceneIndexStore(Files.createTempDirectory(folder, set.name()));
        PassageSplitter splitter = new PassageSplitter();
        try (IndexUpdate update = store.update()) {
            for (SourceDocument source : set.documents()) {
                update.put(new IndexedDocument(source, splitter.split(source), Map.of()));
                texts.put(source.id().value(), source.text());
            }
            update.commit(new byte[0]);
        }
        this.snapshot = store.open();
        PassageIndex index = snapshot.passages();
        QuestionReader reader = new QuestionReader(index, new TermReader(index, NameExpansion.NONE));
        List<AskSet.Item> items = set.items();
        this.questions = java.util.stream.IntStream.range(0, items.size())
                .mapToObj(
                        i -> new Asked(i, items.get(i), reader.read(items.get(i).question())))
                .toList();
    }

    PassageIndex index() {
        return snapshot.passages();
    }

    List<Asked> questions() {
        return questions;
    }

    /// Which pieces of evidence a passage holds, as a set; 0 when it is not what is looked for.
    long evidence(AskSet.Item item, RankedPassage ranked) {
        PassageMatch match = ranked.passage().match();
        if (item.facts().isEmpty() && item.relevant().isEmpty()) {
            Passage passage = index().read(match).passage();
            return item.answers().stream().anyMatch(place -> holds(passage, passage.span(), place)) ? 1 : 0;
        }
        if (item.facts().isEmpty()) {
            return item.relevant().contains(index().document(match).value()) ? 1 : 0;
        }
        String text = squeezed.computeIfAbsent(match.number(), number -> {
            Passage passage = index().read(match).passage();
            return squeezed(
                    passage.span().in(texts.getOrDefault(passage.document().value(), "")));
        });
        long held = 0;
        for (int f = 0; f < item.facts().size(); f++) {
            String fact = squeezed(item.facts().get(f));
            held |= text.contains(fact) ? 1L << f : 0;
        }
        return held;
    }

    /// Whether a part of a passage holds a place.
    static boolean holds(Passage passage, Span part, AskSet.Place place) {
        return passage.document().value().equals(place.document())
                && part.contains(new Span(place.start(), place.end()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2007\\u202f]+", "");
    }

    @Override
    public void close() throws IOException {
        snapshot.close();
        store.close();
    }
}
