package dev.footnote.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.people.PeopleDirectory;
import dev.footnote.people.Person;
import dev.footnote.quotation.Attribution.Range;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom sources mean, given where they stand.
class SpeakerResolverTest {
    private static final WordClasses NONE = new WordClasses(new int[0], new byte[0]);

    private final SpeakerResolver resolver = new SpeakerResolver(PeopleDirectory.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # who is written to does not speak
            Clara Voss wrote a letter to [Premier Tomas Berg], (urging) him to act.      | Clara Voss
            In May Clara Voss sent a note to [Tomas Berg], (asking) for more.            | Clara Voss
            The port sent a note to [Tomas Berg], (asking) for more.                     | nobody
            # whoever stands there without a "to" does
            The letter came from [Tomas Berg], (asking) for more.                        | Tomas Berg
            [Tomas Berg], (asking) for more, left.                                       | Tomas Berg
            # not one person
            [Clara Voss and Tomas Berg] (said) no.                                       | nobody
            [Clara Voss and the harbour chief, Tomas Berg], (said) no.                   | nobody
            # an "and" in an office joins nobody
            [Health and Human Services Secretary Clara Voss] (said) no.                  | Clara Voss
            # part of a description
            [a friend of Clara Voss] (said) no.                                          | nobody
            [Clara Voss, a friend of Tomas Berg], (said) no.                             | Clara Voss
            """)
    void findsThePersonWhomTheSourceMeans(String marked, String speaker) {
        String text = marked.replaceAll("[\\[\\]()]", "");
        Tokens tokens = new Tokeniser(NONE)
                .tokenise(new SourceDocument(new DocumentId("a"), DocumentDetails.titled("a"), text));
        Range source = WordRange.of(marked.replaceAll(".*\\[(.*)].*", "$1"), tokens);
        Range cue = WordRange.of(marked.replaceAll(".*\\((.*)\\).*", "$1"), tokens);
        Range content = new Range(cue.last() + 1, tokens.size() - 2);
        Attribution attribution =
                new Attribution(List.of(content), List.of(cue), List.of(source), AttributionRule.REPORTED, 1);
        assertThat(resolver.resolve(tokens, List.of(attribution)))
                .singleElement()
                .satisfies(quotation -> assertThat(
                                quotation.speaker().map(Person::name).orElse("nobody"))
                        .isEqualTo(speaker));
    }
}
