package dev.footnote.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that nobody wrote to be read. A rule that looked ahead without bound would not get through a megabyte.
class HostileTextTest {
    private static final int MEGABYTE = 1 << 20;
    private static final String PUBLISHED = "2023-11-17";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7", "May ", "1/", "the ", "early ", "more than ", "and a half ", "20 and ", "1.", "1,", "last ",
                "2020-", "''", "day ", "a ", "the end of ", "Monday, ", "12:", "/a.bc", "the first ", "five-", "\n",
                "Nov. 17, 2023 ", "ago ", "9999 years later ", "999999999 centuries ago ", "3 years 2 months ",
                        "first Monday after the first Monday in May "
            })
    void aMegabyteOfTheSameIsRead(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        assertThat(Texts.expressions(text, PUBLISHED)).isNotNull();
        assertThat(new TimelineBuilder().buildAll(Texts.document("hostile", PUBLISHED, "x " + text)))
                .isNotNull();
    }

    @Test
    void anyCharactersAreRead() {
        Random random = new Random(20231117);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 500; i++) {
                text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x3000) : 32 + random.nextInt(95));
            }
            assertThat(Texts.expressions(text.toString(), PUBLISHED)).isNotNull();
        }
    }

    @Test
    void anyOrderOfTheWordsOfTimeIsRead() {
        List<String> words = List.of(
                "May",
                "17",
                "2023",
                "the",
                "last",
                "two",
                "weeks",
                "ago",
                "of",
                "third",
                "quarter",
                "Monday",
                "at",
                "5",
                "p.m.",
                "early",
                "30",
                "February",
                "-",
                ",",
                "century",
                "BC",
                "0",
                "00",
                "99",
                "1999",
                "later",
                "year",
                "'s",
                "half",
                "a",
                "and",
                "few",
                "9999",
                "years",
                "Easter",
                "noon",
                "'90s",
                "to",
                ".");
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(6) == 0 ? "" : " ");
            }
            assertThat(Texts.expressions(text.toString(), PUBLISHED)).isNotNull();
        }
    }
}
