package dev.footnote.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedRegionTest {
    private static final WordClasses NONE = new WordClasses(new int[0], new byte[0]);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # each paragraph opens, the last one closes
            “The sea rose./“Then it fell./“Nobody drowned.”              | 3
            "The sea rose./"Then it fell.”                               | 2
            # closed before the next one opens
            “The sea rose.”/“Then it fell.”                              | 1, 1
            “The sea rose.”/“Then it fell./“Nobody drowned.”             | 1, 2
            # something else in between
            “The sea rose./It was dark./“Then it fell.”                  | 1, 1
            “The sea rose./He said: “Then it fell.”                      | 1, 1
            """)
    void goesOnThroughParagraphsThatOpenWithoutClosing(String paragraphs, String lengths) {
        Tokens tokens = new Tokeniser(NONE)
                .tokenise(new SourceDocument(
                        new DocumentId("a"), DocumentDetails.titled("a"), paragraphs.replace("/", "\n\n")));
        List<Range> regions = QuotedRegion.uncovered(tokens, new BitSet());
        assertThat(QuotedRegion.chains(tokens, regions))
                .extracting(chain -> String.valueOf(chain.size()))
                .containsExactly(lengths.split(", "));
    }
}
