package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            harbour pilots   | The pilots left the harbour.       | harbour pilots |
            harbour pilots   | PILOTS of two harbours             | pilots         | harbour
            investigation    | The investigator wrote it down.    |                | investigation
            port             | He reported from the airport.      |                |
            U.S. tariffs     | Tariffs of the U.S. rose.          | U.S. tariffs   |
            x                | Point x is marked, point y is not. | x              |
            élan             | Sans ÉLAN, nothing moves           | élan           |
            """)
    void tellsWordsAsWrittenFromThoseOfTheSameFamily(String words, String text, String exact, String related) {
        ParsedQuestion question = question(words, List.of());
        WordForms.Found found = new WordForms(question).in(new PassageText(text));
        assertThat(names(question, found.exact()))
                .isEqualTo(Optional.ofNullable(exact).orElse(""));
        assertThat(names(question, found.related()))
                .isEqualTo(Optional.ofNullable(related).orElse(""));
    }

    @Test
    void countsTheQuotedPhrasesThatStandInTheText() {
        ParsedQuestion question = question("who said", List.of("Never in my time", "over and out"));
        WordForms forms = new WordForms(question);
        assertThat(forms.in(new PassageText("She said: never in my time.")).quoted())
                .isEqualTo(0.5);
        assertThat(forms.in(new PassageText("Over and out. Never in my time!")).quoted())
                .isEqualTo(1);
        assertThat(forms.in(new PassageText("Never, in my time")).quoted()).isZero();
        assertThat(new WordForms(question("who", List.of()))
                        .in(new PassageText("anything"))
                        .quoted())
                .isZero();
    }

    @Test
    void aTextThatEndsInTheMiddleOfAWordHasNotThatWord() {
        ParsedQuestion question = question("harbour", List.of());
        assertThat(new WordForms(question).in(new PassageText("the harb")).exact())
                .isZero();
        assertThat(new WordForms(question).in(new PassageText("")).exact()).isZero();
    }

    @Test
    void readsAPartOfATextForItself() {
        ParsedQuestion question = question("harbour pilots", List.of("never again"));
        PassageText text = new PassageText("The pilots left. Never again a harbour!");
        WordForms forms = new WordForms(question);
        assertThat(names(question, forms.in(text, new Span(0, 16)).exact())).isEqualTo("pilots");
        assertThat(forms.in(text, new Span(0, 28)).quoted()).isEqualTo(1);
        assertThat(forms.in(text, new Span(0, 27)).quoted()).isZero();
        assertThat(names(question, forms.in(text, new Span(17, 39)).exact())).isEqualTo("harbour");
    }

    private static String names(ParsedQuestion question, long set) {
        List<String> names = new ArrayList<>();
        for (int t = 0; t < question.terms().size(); t++) {
            if ((set >> t & 1) != 0) {
                names.add(question.terms().get(t).span().in(question.text()));
            }
        }
        return String.join(" ", names);
    }

    private static ParsedQuestion question(String words, List<String> quoted) {
        List<QuestionTerm> terms = Pattern.compile("\\S+")
                .matcher(words)
                .results()
                .map(WordFormsTest::term)
                .collect(Collectors.toList());
        Clause all = new Clause((1L << terms.size()) - 1, Set.of(), List.of());
        return new ParsedQuestion(words, terms, List.of(all), AnswerKind.ANYTHING, quoted, Optional.empty());
    }

    private static QuestionTerm term(MatchResult word) {
        List<WeightedTerm> variants = List.of(new WeightedTerm(word.group(), 1));
        return new QuestionTerm(new Span(word.start(), word.end()), word.start(), variants, 1, true);
    }
}
