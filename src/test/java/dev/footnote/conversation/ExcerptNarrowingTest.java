package dev.footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.conversation.ExcerptNarrowing.Extent;
import dev.footnote.conversation.ExcerptNarrowing.Narrowed;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.DocumentId;
import dev.footnote.text.Excerpt;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExcerptNarrowingTest {
    private static final String TEXT = "One came first. Two followed soon. Three was late. Four never came.";

    private final ExcerptNarrowing narrowing = new ExcerptNarrowing();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # all of it
            Two followed soon. | 100 | WHOLE              | One came first. Two followed soon. Three was late. Four never came.
            # whole sentences around the focus, in turn after and before it
            Two followed soon. | 20  | SENTENCES          | Two followed soon.
            Two followed soon. | 36  | SENTENCES          | Two followed soon. Three was late.
            Two followed soon. | 52  | SENTENCES          | One came first. Two followed soon. Three was late.
            Four never came.   | 40  | SENTENCES          | Three was late. Four never came.
            # a focus over two sentences keeps both, when both fit
            soon. Three        | 36  | SENTENCES          | Two followed soon. Three was late.
            # within one sentence that is too long, at a word
            Two followed soon. | 14  | PART_OF_A_SENTENCE | Two followed
            """)
    void keepsWhatMatters(String focus, int room, Extent extent, String left) {
        int at = TEXT.indexOf(focus);
        Narrowed narrowed = narrowing.narrow(
                excerpt(TEXT),
                Optional.of(new Span(at, at + focus.length())),
                room,
                part -> part.text().length());
        assertThat(narrowed.excerpt().text()).isEqualTo(left);
        assertThat(narrowed.extent()).isEqualTo(extent);
    }

    @Test
    void cutsAWordThatIsTooLongBetweenTwoCharacters() {
        Narrowed narrowed = narrowing.narrow(
                excerpt("\ud83d\ude00".repeat(50)),
                Optional.empty(),
                11,
                part -> part.text().length());
        assertThat(narrowed.excerpt().text()).isEqualTo("\ud83d\ude00".repeat(5));
    }

    @Test
    void startsAtTheFocusWhenItComesTooLateInALongSentence() {
        String text = "word ".repeat(100) + "at last " + "word ".repeat(100);
        int at = text.indexOf("at last");
        Narrowed narrowed = narrowing.narrow(
                excerpt(text),
                Optional.of(new Span(at, at + 7)),
                40,
                part -> part.text().length());
        assertThat(narrowed.excerpt().text()).startsWith("at last word").hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void alwaysFitsAndStaysASliceOfTheDocument() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(1 + random.nextInt(300), 0, 12)
                    .mapToObj(n -> n < 2 ? ". " : n < 4 ? " " : n == 5 ? "\n\n" : n == 6 ? "\ud83d\ude00" : "a")
                    .reduce("", String::concat);
            Excerpt excerpt = excerpt(text);
            int from = random.nextInt(text.length());
            Optional<Span> focus = random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(new Span(from, Math.min(text.length(), from + 20)));
            int room = 2 + random.nextInt(80);
            Narrowed narrowed =
                    narrowing.narrow(excerpt, focus, room, part -> part.text().length());
            assertThat(narrowed.excerpt().text().length()).isLessThanOrEqualTo(room);
            assertThat(excerpt.span().contains(narrowed.excerpt().span())).isTrue();
        }
    }

    private static Excerpt excerpt(String text) {
        SourceDocument document = new SourceDocument(new DocumentId("a.md"), DocumentDetails.titled("A"), text);
        return new Excerpt(document, new Span(0, text.length()));
    }
}
