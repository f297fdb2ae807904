package dev.footnote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final SourceDocument DOCUMENT = new SourceDocument(
            new DocumentId("a.txt"),
            DocumentDetails.titled("A"),
            "Heading\n\nFirst.\n\nSecond.",
            List.of(new Span(0, 7)));

    @Test
    void anExcerptReadsItsWordsFromTheDocument() {
        assertThat(new Excerpt(DOCUMENT, new Span(9, 15)).text()).isEqualTo("First.");
    }

    @Test
    void anExcerptThatReachesPastTheDocumentCannotBeMade() {
        assertThatThrownBy(() -> new Excerpt(DOCUMENT, new Span(9, 1000))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSpanOutOfOrderCannotBeMade() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCitationCountsParagraphsThatAreNoBoilerplate() {
        assertThat(Citation.of(DOCUMENT, new Span(9, 15)).paragraph()).hasValue(1);
        assertThat(Citation.of(DOCUMENT, new Span(17, 20)).paragraph()).hasValue(2);
        assertThat(Citation.of(DOCUMENT, new Span(0, 7)).paragraph()).isEmpty();
    }

    @Test
    void codePointsCountACharacterOutsideTheBasicPlaneOnce() {
        CodePoints points = new CodePoints("a😀b😀c");

        assertThat(points.of(new Span(3, 6))).isEqualTo(new Span(2, 4));
        assertThat(points.at(1)).isEqualTo(1);
        assertThat(points.at(7)).isEqualTo(5);
    }

    @Test
    void theNearestSpellingSwapsReplacesAndInserts() {
        List<String> known = List.of("discord.guild", "discord.private", "documents.folder");

        assertThat(Spelling.nearest("discord.giuld", known)).hasValue("discord.guild");
        assertThat(Spelling.nearest("documents.foldr", known)).hasValue("documents.folder");
        assertThat(Spelling.nearest("zebra", known)).isEmpty();
    }
}
