package dev.footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphSplitterTest {
    private final ParagraphSplitter splitter = new ParagraphSplitter();

    @Test
    void everyLineIsAParagraphWhereLinesAreLong() {
        String text =
                "A first paragraph that fills a line of its own and goes on well beyond the width of any page. It ends.\n"
                        + "A second one.\nA third.";

        assertThat(splitter.split(text)).extracting(span -> span.in(text)).hasSize(3);
    }

    @Test
    void linesWrappedForWidthAreOneParagraph() {
        String text =
                "The harbour was closed for three days after the\nstorm, and the ferries stayed where they were until\n"
                        + "the wind had dropped to something that a captain\ncould live with.\n\nA second paragraph.";

        assertThat(splitter.split(text)).hasSize(2);
    }

    @Test
    void listItemsStandAlone() {
        String text = "- one\n- two\n- three";

        assertThat(splitter.split(text)).hasSize(3);
    }

    @Test
    void blankTextHasNoParagraphs() {
        assertThat(splitter.split("\n \t\n")).isEmpty();
        assertThat(splitter.split("")).isEmpty();
    }
}
