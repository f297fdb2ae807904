package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footnote.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenPairsTest {
    // "was the" has no word worth looking for
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The MAYOR, born in Brevik, was the first. | 1
            She was born in Oslo.                      | 0.25
            He was the first.                          | 0
            The mayors were borne in Brevik's arms.    | 0.25
            mayor                                      | 0
            ''                                         | 0
            """)
    void pairsCountAsTheyAreWrittenWhateverTheirCase(String text, double share) {
        WrittenPairs pairs = new WrittenPairs(question("was the mayor born in Brevik", "mayor", "born", "Brevik"));
        assertThat(pairs.in(new PassageText(text)).share()).isCloseTo(share, within(1e-9));
    }

    @Test
    void aQuestionOfOneWordHasNoPairs() {
        WrittenPairs.Found found = new WrittenPairs(question("Brevik", "Brevik")).in(new PassageText("Brevik Brevik"));
        assertThat(found).isEqualTo(new WrittenPairs.Found(0, 0));
    }

    @Test
    void whatFewCandidatesHaveSetsThemOff() {
        MemoryPassageIndex index =
                new MemoryPassageIndex(Brief.ALL.stream().map(Brief::indexed).toList());
        ParsedQuestion asked = new QuestionReader(index, new TermReader(index, NameExpansion.NONE))
                .read("did the mayor of Brevik cut the ribbon");
        List<MatchedPassage> passages = new PassageRanker(index, SearchSettings.DEFAULT, Weights.learned())
                .firstLook(asked, SearchFilter.NONE).stream()
                        .map(RankedPassage::passage)
                        .toList();
        assertThat(passages).hasSizeGreaterThan(2);
        long[] pairs = new long[passages.size()];
        Arrays.fill(pairs, 0b01);
        pairs[0] = 0b11;
        Contrast contrast = new Contrast(passages, pairs);
        assertThat(contrast.rarestPair(0b11)).isEqualTo(1);
        assertThat(contrast.rarestPair(0b01)).isBetween(0.0, 0.5);
        assertThat(contrast.rarestPair(0)).isZero();
        assertThat(contrast.share(asked.everything())).isCloseTo(1, within(1e-9));
        assertThat(contrast.share(term(asked, "ribbon"))).isGreaterThan(contrast.share(term(asked, "Brevik")));
    }

    /// @param words those worth looking for
    private static ParsedQuestion question(String text, String... words) {
        List<QuestionTerm> terms =
                Stream.of(words).map(word -> term(word, text.indexOf(word))).toList();
        Clause all = new Clause((1L << words.length) - 1, Set.of(), List.of());
        return new ParsedQuestion(text, terms, List.of(all), AnswerKind.ANYTHING, List.of(), Optional.empty());
    }

    private static QuestionTerm term(String word, int start) {
        Span span = new Span(start, start + word.length());
        return new QuestionTerm(span, start, List.of(new WeightedTerm(word, 1)), 1, true);
    }

    private static long term(ParsedQuestion question, String word) {
        for (int t = 0; t < question.terms().size(); t++) {
            if (question.terms().get(t).span().in(question.text()).equals(word)) {
                return 1L << t;
            }
        }
        throw new AssertionError(word);
    }
}
