package dev.footnote.corpus.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Which lines of a page are asked about at other pages.
final class RepeatableLinesTest {
    private static final String ARTICLE = """
            The council of Sandvik voted late on Monday to rebuild the swimming pool by the river, which burned down in the \
            dry spring of last year.

            Work is to begin in March and to end before the schools open again in the autumn, the council's engineer wrote \
            in a letter to the neighbours.""";

    private static final String PAGE = """
            Pool by the river to be rebuilt

            %s

            The pool in figures

            It had 212,000 visitors in its last full year, more than the theatre, the library and the ice rink of Sandvik \
            taken together.

            Walk with us through the old town every first Sunday of the month
            Built in: 1931
            “We learned to swim there.”
            """.formatted(ARTICLE);

    private static List<String> lines(String page) {
        return RepeatableLines.of(PageInference.of(PastedPage.of(page))).lines().stream()
                .map(line -> line.span().in(page))
                .toList();
    }

    @Test
    void whatStandsAboveAndBelowTheArticleIsAskedAbout() {
        assertThat(lines(PAGE))
                .contains("Walk with us through the old town every first Sunday of the month")
                .doesNotContain(
                        "Pool by the river to be rebuilt",
                        "The pool in figures",
                        "Built in: 1931",
                        "“We learned to swim there.”");
    }

    @Test
    void runningTextIsNot() {
        assertThat(lines(PAGE)).noneMatch(line -> line.contains("council") || line.contains("visitors"));
    }

    @Test
    void aPageWithoutRunningTextHasNone() {
        assertThat(lines("Minutes\n\nPresent were all\n\nPool\n\nClosed at nine\n"))
                .isEmpty();
    }

    @Test
    void theStoryIsTheSameWhateverStandsAroundIt() {
        String elsewhere = "Seen in the Lantern\n\n" + ARTICLE + "\n\nMore tomorrow";
        assertThat(story(elsewhere)).isEqualTo(story(ARTICLE));
        assertThat(story(PAGE))
                .isNotEqualTo(story("A day later\n\n"
                        + PAGE.replace("Work is to begin in March", "Nothing")
                                .replace(
                                        "The council of Sandvik",
                                        "Quite another council of the whole region of Sandvik")));
    }

    private static String story(String page) {
        return RepeatableLines.of(PageInference.of(PastedPage.of(page))).story();
    }
}
