package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SharedNamesTest {
    private final MemoryPassageIndex index = new MemoryPassageIndex(List.of(
            passage("a", "The ferry of Lunde was bought by Olaf Brekke. Then the ferry sank."),
            passage("b", "A tunnel near Lunde is paid for by Brekke, who once had a ferry. Marit Moe dug it."),
            passage("c", "Nobody in Lunde liked the ferry or the tunnel. Moe neither."),
            passage("d", "The tunnel and the ferry of Lunde are old. Brekke is older.")));

    private static IndexedDocument passage(String id, String text) {
        return Brief.indexed(new SourceDocument(new DocumentId(id), DocumentDetails.titled("Notes"), text));
    }

    private List<RankedPassage> ranked() {
        ParsedQuestion question = new QuestionReader(index, new TermReader(index, NameExpansion.NONE))
                .read("Who bought the ferry of Lunde and paid for the tunnel?");
        return new PassageRanker(index, SearchSettings.DEFAULT, Weights.learned())
                .secondLook(question, SearchFilter.NONE);
    }

    private Map<String, Double> shares(List<RankedPassage> ranked) {
        SharedNames shared = SharedNames.of(ranked);
        return ranked.stream()
                .collect(Collectors.toMap(
                        one -> index.document(one.passage().match()).value(), shared::share));
    }

    @Test
    void aNameOfSeveralDocumentsIsSharedWhereItStandsWithinASentence() {
        // Brekke stands in two, Moe in one and first in a sentence of another; Lunde is asked for
        assertThat(shares(ranked()))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", 1 / 3.0, "b", 1 / 3.0, "c", 0.0, "d", 0.0));
    }

    @Test
    void whatWasNotReadSharesNothing() {
        List<RankedPassage> unread = ranked().stream()
                .map(one -> new RankedPassage(one.passage(), one.features(), one.score(), null))
                .toList();
        assertThat(shares(unread).values()).containsOnly(0.0);
    }
}
