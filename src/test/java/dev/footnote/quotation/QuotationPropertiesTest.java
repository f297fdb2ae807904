package dev.footnote.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every quotation in any text.
class QuotationPropertiesTest {
    private static final String[] PIECES = {
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "'",
        " said ",
        " told ",
        "Ana Ruiz",
        "she",
        ", ",
        ". ",
        ": ",
        "\n",
        "\n\n",
        "the mayor",
        " that ",
        "according to ",
        "(",
        ")",
        "[",
        "]",
        "—",
        "…",
        "U.S. ",
        "Dr. ",
        "\u00a0",
        "\ud83d",
        "\ude00",
        "é",
        "e\u0301",
        "1,000",
        " "
    };

    private final QuotationExtractor extractor = new QuotationExtractor();

    static Stream<String> hostileTexts() {
        String sentence = "“The sea is high,” said Ana Ruiz. ";
        return Stream.concat(
                IntStream.range(0, 60).mapToObj(QuotationPropertiesTest::random),
                Stream.of(
                        "\"".repeat(1_000_000),
                        "“".repeat(1_000_000),
                        "”“".repeat(200_000),
                        "said ".repeat(100_000),
                        "Ana ".repeat(100_000),
                        "“said: ".repeat(50_000),
                        sentence.repeat(5_000),
                        (sentence + "\n").repeat(5_000),
                        "x".repeat(1_000_000),
                        ".".repeat(1_000_000),
                        "'s".repeat(200_000)));
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(
                    random.nextInt(12) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void everySpanIsInsideTheTextTrimmedAndInOrder(String text) {
        List<Quotation> found =
                extractor.extract(new SourceDocument(new DocumentId("a"), DocumentDetails.titled("a"), text));
        assertThat(found)
                .isSortedAccordingTo((a, b) -> a.extent().compareTo(b.extent()))
                .allSatisfy(quotation -> {
                    check(text, quotation.content());
                    check(text, quotation.cue());
                    check(text, quotation.source());
                    assertThat(quotation.confidence()).isBetween(0.0, 1.0);
                });
    }

    private static void check(String text, List<Span> spans) {
        int from = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(from);
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.isEmpty()).isFalse();
            assertThat(span.strip(text)).isEqualTo(span);
            from = span.end();
        }
    }
}
