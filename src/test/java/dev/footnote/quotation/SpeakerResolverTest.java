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
            [a spokesman for the port, Tomas Berg], (said) no.                           | Tomas Berg
            [a friend of the mayor, Tomas Berg], (said) no.                              | nobody
            # who did not speak
            [Neither Clara Voss nor the port] (said) why.                                | nobody
            # titles and offices in front
            [Minister for Agriculture Clara Voss] (said) no.                             | Clara Voss
            [Councillor Clara Voss] (said) no.                                           | Clara Voss
            [President-elect Clara Voss] (said) no.                                      | Clara Voss
            # the one who holds the office
            Mayor Clara Voss met former mayor Tomas Berg. [The mayor] (said) no.         | Clara Voss
            Mayor Clara Voss met Deputy Mayor Tomas Berg. [The mayor] (said) no.         | Clara Voss
            Mayor Clara Voss met Deputy Mayor Tomas Berg. [The deputy mayor] (said) no.  | Tomas Berg
            Deputy Mayor Tomas Berg came. [The mayor] (said) no.                         | nobody
            # a name that several have: by what stands in front, as the last name, by who was named before
            Tomas Berg met Clara Berg. On Monday [Berg] (said) no.                       | Berg
            Daniel Berg met Clara Berg. [Mrs. Berg] (said) no.                           | Clara Berg
            Senator Tomas Berg met Governor Clara Berg. [Governor Berg] (said) no.       | Clara Berg
            Clara Berg met Tomas Berg-Ruiz. [Berg] (said) no.                            | Clara Berg
            Clara Berg came. [Berg] (said) no. Then Tomas Berg came.                     | Clara Berg
            Tomas Berg saw it. Tomas Berg left. Tomas Berg met Clara Berg. [Berg] (said) no. | Tomas Berg
            # a family name that stands first
            Chen Wei came. [Chen] (said) no.                                             | Chen Wei
            """)
    void findsThePersonWhomTheSourceMeans(String marked, String speaker) {
        String text = plain(marked);
        Tokens tokens = new Tokeniser(NONE)
                .tokenise(new SourceDocument(new DocumentId("a"), DocumentDetails.titled("a"), text));
        Range source = between(marked, '[', ']', tokens);
        Range cue = between(marked, '(', ')', tokens);
        Range content = new Range(cue.last() + 1, tokens.size() - 2);
        Attribution attribution =
                new Attribution(List.of(content), List.of(cue), List.of(source), AttributionRule.REPORTED, 1);
        assertThat(resolver.resolve(tokens, List.of(attribution)))
                .singleElement()
                .satisfies(quotation -> assertThat(
                                quotation.speaker().map(Person::name).orElse("nobody"))
                        .isEqualTo(speaker));
    }

    /// The tokens that two marks, which the tokens' text does not have, stand around.
    private static Range between(String marked, char from, char to, Tokens tokens) {
        int start = plain(marked.substring(0, marked.indexOf(from))).length();
        int end = plain(marked.substring(0, marked.indexOf(to))).length();
        int first = 0;
        while (tokens.start(first) < start) {
            first++;
        }
        int last = first;
        while (tokens.end(last) < end) {
            last++;
        }
        return new Range(first, last);
    }

    private static String plain(String marked) {
        return marked.replaceAll("[\\[\\]()]", "");
    }
}
