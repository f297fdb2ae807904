package dev.footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordPatternTest {
    private static final WordPattern BOATS =
            new WordPattern("bf" + WordPattern.DIGITS, Pattern.compile("(?:boats?|ferr(?:y|ies)|\\d+ knots)"));

    private static List<String> found(WordPattern pattern, String text) {
        return pattern.allIn(text).stream().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Two boats and a ferry at 12 knots | boats, ferry, 12 knots
            boat                              | boat
            rowboats, a houseboat             | -
            aéroboat                          | -
            over12 knots                      | 12 knots
            Boats                             | -
            the longboat’s boat               | boat
            ''                                | -
            """)
    void wordsBeginWhereNoLetterStandsBefore(String text, String matches) {
        assertThat(found(BOATS, text)).isEqualTo(matches == null ? List.of() : List.of(matches.split(", ")));
    }

    @Test
    void withoutRegardToCaseBothMayBegin() {
        WordPattern pattern = new WordPattern("b", Pattern.compile("boat", Pattern.CASE_INSENSITIVE));
        assertThat(found(pattern, "Boat, boat, BOAT")).containsExactly("Boat", "boat", "BOAT");
    }

    @Test
    void lettersBeyondAsciiMayAlwaysBegin() {
        WordPattern pattern = new WordPattern(WordPattern.CAPITALS, Pattern.compile("\\p{Lu}\\p{L}+"));
        assertThat(found(pattern, "Élodie met İpek, Ana and élan in McÉire."))
                .containsExactly("Élodie", "İpek", "Ana", "McÉire");
    }

    @Test
    void whatStandsBeforeIsSeen() {
        WordPattern pattern = new WordPattern("b", Pattern.compile("(?<!^)(?<!the )boat"));
        assertThat(pattern.findIn("boat")).isEmpty();
        assertThat(pattern.findIn("the boat, a boat").map(MatchResult::start)).hasValue(12);
    }

    @Test
    void theEndOfTheTextIsSeenFromEveryPlace() {
        WordPattern pattern = new WordPattern("ab", Pattern.compile("a b$|b$"));
        assertThat(found(pattern, "a b a b")).containsExactly("a b");
    }

    @Test
    void findsWhatTheEngineFindsByItself() {
        String regex = "(?:ab|ba?)\\s*(?:\\d+|[a-c]{2,4})(?!c)|\\$\\d|7a";
        WordPattern pattern = new WordPattern("ab$7", Pattern.compile(regex));
        Pattern alone = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + regex + ")|(?<=[\\p{L}\\p{N}])(?:\\$\\d|7a)");
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, 10).forEach(i -> text.append("abc 7$é .a".charAt(i)));
            assertThat(found(pattern, text.toString()))
                    .as(text.toString())
                    .isEqualTo(alone.matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .toList());
        }
    }
}
