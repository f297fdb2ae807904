package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NearDuplicatesTest {
    private static final String REPORT = "The ferry left the island at noon on Tuesday with forty people on board, the"
            + " harbour master said, and reached the mainland an hour late because of the fog.";

    @Test
    void theSameWordsWithSmallEditsAreTheSameText() {
        assertThat(areSame(REPORT, REPORT.replace(",", " –").toUpperCase(java.util.Locale.ROOT)))
                .isTrue();
    }

    @Test
    void anotherReportOnTheSameEventIsNot() {
        String other = "Forty people sat on the ferry that left the island on Tuesday at noon; because of fog it"
                + " reached the mainland, said the harbour master, an hour late.";
        assertThat(areSame(REPORT, other)).isFalse();
    }

    @Test
    void aPartOfATextIsNotTheText() {
        assertThat(areSame(REPORT, REPORT.substring(0, REPORT.length() / 2))).isFalse();
    }

    @Test
    void textsShorterThanARunAreNeverTheSame() {
        assertThat(areSame("four words and no", "four words and no")).isFalse();
        assertThat(areSame("", "")).isFalse();
    }

    private static boolean areSame(String one, String other) {
        return NearDuplicates.areSame(NearDuplicates.runs(one), NearDuplicates.runs(other));
    }
}
