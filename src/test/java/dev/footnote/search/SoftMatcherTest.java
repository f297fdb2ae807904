package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SoftMatcherTest {
    private static final String TEXT =
            "Gulls nested on the ferry pier at Lunde. The mayor visited the harbour with two engineers."
                    + " Olaf Brekke bought a lorry for 40 crowns. Then Doctor Moe left. Doctors stayed.";

    private final MemoryPassageIndex index = new MemoryPassageIndex(List.of(
            Brief.indexed(new SourceDocument(new DocumentId("harbour.md"), DocumentDetails.titled("Untitled"), TEXT))));

    /// @param all the terms of the question
    private record Asked(SoftMatch match, long all) {}

    private Asked ask(String question) {
        ParsedQuestion parsed = new QuestionReader(index, new TermReader(index, NameExpansion.NONE)).read(question);
        MatchedPassage passage = new PassageRanker(index, SearchSettings.DEFAULT, Weights.learned())
                .firstLook(parsed, SearchFilter.NONE)
                .getFirst()
                .passage();
        return new Asked(new SoftMatcher(parsed).in(passage, index.read(passage.match())), parsed.everything());
    }

    @Test
    void aNearWordCountsInPart() {
        Asked asked = ask("mayor trip to harbour");
        SoftMatch match = asked.match();
        assertThat(match.nearly(asked.all())).isGreaterThan(0).isLessThan(0.5);
        assertThat(match.nearly(asked.all(), 1)).isEqualTo(match.nearly(asked.all()));
        assertThat(match.bestSentence(asked.all())).isLessThan(1);
    }

    @Test
    void whatThePassageHasIsNotNearBesides() {
        Asked asked = ask("mayor visited harbour engineers");
        SoftMatch match = asked.match();
        assertThat(match.nearly(asked.all())).isZero();
        assertThat(match.bestSentence(asked.all())).isCloseTo(1, within(1e-9));
    }

    @Test
    void namesAndFiguresHaveNoNearWords() {
        Asked asked = ask("mayor Trip to harbour for 50");
        assertThat(asked.match().nearly(asked.all())).isZero();
    }

    @Test
    void namesAreNearToNothingButAWordThatBeginsASentenceMayBe() {
        Asked asked = ask("physician at Lunde");
        assertThat(asked.match().nearly(asked.all(), 3)).isZero();
        assertThat(asked.match().nearly(asked.all(), 4)).isPositive();
    }

    @Test
    void theSentenceThatSpeaksOfTheSameComesClosest() {
        Asked asked = ask("lorry: which truck was purchased");
        SoftMatch match = asked.match();
        assertThat(match.cosine(asked.all(), 2))
                .isGreaterThan(match.cosine(asked.all(), 0))
                .isGreaterThan(match.cosine(asked.all(), 1));
        assertThat(match.bestCosine(asked.all())).isEqualTo(match.cosine(asked.all(), 2));
        assertThat(match.cosine(asked.all())).isBetween(0.0, match.bestCosine(asked.all()));
    }

    @Test
    void termsWithoutVectorsPointNowhere() {
        Asked asked = ask("Lunde Brekke");
        for (long terms : new long[] {asked.all(), 0}) {
            assertThat(asked.match().cosine(terms)).isZero();
            assertThat(asked.match().bestCosine(terms)).isZero();
            assertThat(asked.match().nearly(terms)).isZero();
        }
    }
}
