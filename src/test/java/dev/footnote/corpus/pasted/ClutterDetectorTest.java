package dev.footnote.corpus.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClutterDetectorTest {
    private static final String BODY = """
            Ferry line to close
            The council of the island voted on Tuesday to close the older of its two ferry lines, which has lost money
            for six years. The last boat is to leave in March.
            """;

    private static List<String> boilerplate(String text) {
        return new ClutterDetector()
                .detect(PastedPage.of(text)).stream().map(span -> span.in(text)).toList();
    }

    /// The work grows with the number of lines, not with its square: this would take hours.
    @Test
    void aListWithoutEndIsWorkedThrough() {
        StringBuilder text = new StringBuilder("The ferry to the outer islands was late again on Monday, and nobody of"
                + " those who waited for it in the rain at the old pier said a single word about it.\n\n");
        for (int i = 0; i < 60_000; i++) {
            text.append("Island ").append(i).append("\n\nwww.island-").append(i).append(".example.com\n\n");
        }
        PageInference shown = PageInference.of(PastedPage.of(text.toString()));
        assertThat(shown.publisher()).isEmpty();
        assertThat(shown.published()).isEmpty();
        assertThat(new ClutterDetector().detect(shown)).hasSizeGreaterThan(60_000);
    }

    @Test
    void theTitleLineIsShownByTheCitationAndNotAgain() {
        assertThat(boilerplate("Ferry line to close\n\nThe council voted.")).containsExactly("Ferry line to close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribe now",
                "Sign up",
                "Already a subscriber?",
                "View 12 comments",
                "Join the discussion",
                "Click here for the printed page",
                "Follow us on every network",
                "Share this on your wall",
                "We use cookies to make this site better.",
                "© 2023 Island Press. All rights reserved.",
                "Phone: 01 23 45",
                "Boats in the harbour. J. Doe/Getty Images",
                "Photo: Jane Doe",
                "Source: Harbour Office",
            })
    void linesAroundAnArticleAreLeftOut(String line) {
        assertThat(boilerplate("The council voted.\n\n" + line + "\n\nThe boats stayed."))
                .containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribers to the theory of two crews, among them the old captain, were proved right last week.",
                "The union said that its members had followed the guidelines for years.",
                "More from the harbour than from the fields, the island has always lived.",
                "He sells copyright on songs.",
                "“Click here,” the sign said, and everybody did, for reasons that nobody could explain afterwards.",
            })
    void sentencesThatOnlyMentionSuchThingsStay(String sentence) {
        assertThat(boilerplate("The council voted.\n\n" + sentence + "\n\nThe boats stayed."))
                .isEmpty();
    }

    @Test
    void aRepeatedLineCountsOnce() {
        assertThat(boilerplate("Welcome aboard.\nWelcome aboard.\nThe council voted."))
                .containsExactly("Welcome aboard.");
    }

    @Test
    void teasersAtTheEndGoWithTheirHeading() {
        String tail = "More from Island Press\nBridges cost more\nA look at every bridge.\nSubscribe";

        assertThat(boilerplate("The council voted on it. ".repeat(20) + "\n" + tail))
                .containsExactly("More from Island Press", "Bridges cost more", "A look at every bridge.", "Subscribe");
    }

    @Test
    void aListOfMostReadStoriesGoesWithItsHeadingAndTheArticleGoesOn() {
        String goesOn =
                "The mayor voted against it. " + "She had promised the crews that both lines would stay. ".repeat(6);
        String text = BODY + "Most read this week\n- Bridges cost more by A. Doe\n- A harbour sold\n" + goesOn;

        assertThat(boilerplate(text))
                .contains("Most read this week", "- Bridges cost more by A. Doe", "- A harbour sold")
                .noneMatch(line -> line.startsWith("The mayor"));
    }

    @Test
    void anAddressAtTheFootGoesWithItsNotice() {
        String text = "The council voted on it, and nobody was content.\n\nIsland Press Ltd.\n12 Quay Road,\n"
                + "IS1 2AB Port\nCopyright © 2023 Island Press Ltd.";

        assertThat(boilerplate(text))
                .containsExactly(
                        "Island Press Ltd.", "12 Quay Road,", "IS1 2AB Port", "Copyright © 2023 Island Press Ltd.");
    }
}
