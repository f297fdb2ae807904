package dev.footnote.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footnote.people.PeopleDirectory;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounResolverTest {
    private static final WordClasses NONE = new WordClasses(new int[0], new byte[0]);

    /// The person of the last "he", "she" or "who" of a text.
    private static Optional<String> lastPronoun(String text) {
        Tokens tokens = new Tokeniser(NONE)
                .tokenise(new SourceDocument(new DocumentId("a"), DocumentDetails.titled("a"), text));
        int at = tokens.size() - 1;
        while (!PronounResolver.isPronoun(tokens.word(at))) {
            at--;
        }
        return PronounResolver.resolve(
                tokens, at, DocumentPeople.of(tokens, PeopleDirectory.empty()), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the only one
            Clara Voss runs the harbour. Costs rose, she said.                              | Clara Voss
            # gender by first name, title or office
            Clara Voss met Daniel Roth. Costs rose, he said.                                | Daniel Roth
            Mrs. Voss wrote to Mr. Roth. Costs rose, she said.                              | Voss
            # the subject, not the object
            Daniel Roth praised Robert Hahn on Monday. Costs rose, he said.                 | Daniel Roth
            # the sentence before, not the paragraph before
            Robert Hahn was away.\\nDaniel Roth ran the meeting. Costs rose, he said.         | Daniel Roth
            # an occupation in front of the subject
            Robert Hahn left. It rained. Team owner Victor Moss sold. Costs rose, he said.    | Victor Moss
            # a first name with its accent
            Daniel Roth met Inês Voss. Costs rose, she said.                                | Inês Voss
            # who, right behind the name
            The union backed Daniel Roth, who called for a vote.                           | Daniel Roth
            """)
    void resolvesToTheMostSalientPerson(String text, String name) {
        assertThat(lastPronoun(text.replace("\\n", "\n"))).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # nobody of that gender
            Daniel Roth ran the meeting. Costs rose, she said.
            # somebody who shares a last name may be meant as well as anybody
            Victor Berg met Clara Berg on Friday.\\nBerg forgave Robin Voss on Monday. Costs rose, she said.
            # organisations are nobody
            The Harbour Council met. Costs rose, he said.
            # more than one
            Daniel Roth and Robert Hahn met. They left. Costs rose, they said.
            """)
    void staysOpenWhenNotSure(String text) {
        assertThat(lastPronoun(text.replace("\\n", "\n"))).isEmpty();
    }

    @Test
    void resolvesPronounsAsReadersDo() throws IOException {
        Path folder = QuotationCorpus.folder();
        assumeTrue(Files.exists(folder), "the shared benchmarks are not there: " + folder);
        PronounEvaluation.Result result = PronounEvaluation.measure(QuotationCorpus.read(folder), false);
        assertThat(result.accuracy()).as("%s", result).isGreaterThanOrEqualTo(85);
        assertThat(result.wrong()).as("%s", result).isLessThanOrEqualTo(14);
    }
}
