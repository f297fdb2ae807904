package dev.footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageSplitterTest {
    private final PassageSplitter splitter = new PassageSplitter();

    @Test
    void joinsShortParagraphs() {
        SourceDocument document = document("One short line.\n\nAnother short line.\n\nA third.");

        assertThat(splitter.split(document)).singleElement().satisfies(passage -> {
            assertThat(passage.span().in(document.text())).isEqualTo(document.text());
            assertThat(passage.sentences()).hasSize(3);
        });
    }

    @Test
    void keepsPassagesWithinTheTokenLimitAndSentencesWhole() {
        SourceDocument document = document("The committee met in the old town hall and talked for hours. ".repeat(80));

        List<Passage> passages = splitter.split(document);

        assertThat(passages).hasSizeGreaterThan(3);
        assertThat(passages).allSatisfy(passage -> {
            String text = passage.span().in(document.text());
            assertThat(text.split("\\s+").length * 4 / 3.0).isLessThanOrEqualTo(PassageSplitter.MAX_TOKENS);
            assertThat(text).startsWith("The committee").endsWith("hours.");
        });
    }

    @Test
    void leavesBoilerplateOutAndNeverJoinsAcrossIt() {
        String text = "Before the notice.\n\nSubscribe now\n\nAfter the notice.";
        Span notice = new Span(text.indexOf("Subscribe"), text.indexOf("Subscribe") + "Subscribe now".length());
        SourceDocument document =
                new SourceDocument(new DocumentId("a.txt"), DocumentDetails.titled("A"), text, List.of(notice));

        assertThat(splitter.split(document))
                .extracting(passage -> passage.span().in(text))
                .containsExactly("Before the notice.", "After the notice.");
    }

    @Test
    void aSentenceLongerThanAPassageIsAPassageOfItsOwn() {
        SourceDocument document = document("word ".repeat(400) + "end. Short one.");

        assertThat(splitter.split(document)).hasSize(2);
    }

    @Test
    void anEmptyTextHasNoPassages() {
        assertThat(splitter.split(document(" \n\n "))).isEmpty();
    }

    private static SourceDocument document(String text) {
        return new SourceDocument(new DocumentId("a.txt"), DocumentDetails.titled("A"), text);
    }
}
