package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What changes in a search when it is known whose words stand where.
final class AskedSpeechSearchTest {
    private static final String QUESTION = "What did Ilves say about the lamp?";
    private static final SourceDocument HERS = document("hers.md", "", "The lamp burns.");

    @Test
    void wordsAreFoundBehindManyPassagesThatOnlyNameBoth() throws IOException {
        SourceDocument speech = document("speech.md", "Ilves speaks", "The lamp burns.");
        List<SourceDocument> others = others(12);
        others.add(speech);
        assertThat(ask(QUESTION, others, wordsIn(speech), 0))
                .isInstanceOfSatisfying(
                        SearchOutcome.Found.class,
                        found -> assertThat(found.hits().getFirst().passage().document())
                                .isEqualTo(speech.id()));
    }

    @Test
    void whatIsAboutTheTopicAloneIsACandidate() throws IOException {
        try (IndexStore store = store(others(150));
                IndexSnapshot snapshot = store.open()) {
            PassageIndex index = snapshot.passages();
            ParsedQuestion question =
                    new QuestionReader(index, new TermReader(index, NameExpansion.NONE), wordsIn(HERS)).read(QUESTION);
            assertThat(new PassageRanker(index, SearchSettings.DEFAULT, Weights.learned())
                            .firstLook(question, SearchFilter.NONE))
                    .extracting(one -> index.document(one.passage().match()))
                    .contains(HERS.id());
        }
    }

    @Test
    void wordsWithAllThatIsAskedAnswer() throws IOException {
        String question = "What did Mayor Marta Ilves Holmgren of Brackwater say about the lamp?";
        assertThat(ask(question, List.of(), wordsIn(HERS), 0.5)).isInstanceOf(SearchOutcome.Found.class);
        assertThat(ask(question, List.of(), wordsIn(Brief.HARBOUR), 0.5))
                .isInstanceOf(SearchOutcome.NotInDocuments.class);
    }

    @Test
    void whoIsAskedForIsToldWhereTheirWordsAreShown() throws IOException {
        assertThat(((SearchOutcome.Found) ask(QUESTION, List.of(), wordsIn(HERS), 0)).speaker())
                .contains("Ilves");
        assertThat(((SearchOutcome.Found) ask(QUESTION, List.of(), wordsIn(Brief.HARBOUR), 0)).speaker())
                .isEmpty();
    }

    private static SearchOutcome ask(
            String question, List<SourceDocument> others, SpokenWords spoken, double abstainBelow) throws IOException {
        try (IndexStore store = store(others);
                IndexSnapshot snapshot = store.open()) {
            SearchSettings settings = SearchSettings.DEFAULT.withAbstainBelow(abstainBelow);
            return new PassageSearch(snapshot, NameExpansion.NONE, spoken, settings)
                    .search(new Question(question, SearchFilter.NONE, 3));
        }
    }

    private static IndexStore store(List<SourceDocument> others) throws IOException {
        IndexStore store = new MemoryIndexStore();
        try (IndexUpdate update = store.update()) {
            for (SourceDocument document : others) {
                update.put(Brief.indexed(document));
            }
            update.put(Brief.indexed(HERS));
            update.commit(new byte[0]);
        }
        return store;
    }

    /// Passages with her name and the topic and no word of hers.
    private static List<SourceDocument> others(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> document("other%03d.md".formatted(i), "", "Ilves saw the lamp number " + i + "."))
                .toList());
    }

    /// All that a document says is hers.
    private static SpokenWords wordsIn(SourceDocument hers) {
        return new SpokenWords() {
            @Override
            public Optional<Speaker> by(String name) {
                return Optional.of(document -> document.equals(hers.id())
                        ? List.of(new Span(0, hers.text().length()))
                        : List.of());
            }

            @Override
            public Optional<Speaker> byAnybody() {
                return Optional.empty();
            }
        };
    }

    private static SourceDocument document(String id, String title, String text) {
        return new SourceDocument(new DocumentId(id), DocumentDetails.titled(title), text);
    }
}
