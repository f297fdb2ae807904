package dev.footnote.search;

import dev.footnote.text.Span;
import dev.footnote.text.WordPattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds dates that a question names in full: a day, a month with its year, or a year. Pure.
final class QuestionDates {
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final WordPattern DATE = new WordPattern(
            WordPattern.DIGITS + "adfjmnos",
            Pattern.compile(
                    "\\b(?:" + MONTH + "(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?)?,?\\s+(\\d{4})"
                            + "|(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(\\d{4})"
                            + "|(\\d{4})-(\\d{2})-(\\d{2})"
                            + "|((?:19|20)\\d{2}))\\b",
                    Pattern.CASE_INSENSITIVE));
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private QuestionDates() {}

    /// A date and where it stands.
    record Mention(Span span, PassageOrigin.DayRange days) {}

    static List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (MatchResult found : DATE.allIn(text)) {
            Span span = new Span(found.start(), found.end());
            days(found).ifPresent(days -> mentions.add(new Mention(span, days)));
        }
        return List.copyOf(mentions);
    }

    private static Optional<PassageOrigin.DayRange> days(MatchResult found) {
        try {
            if (found.group(10) != null) {
                int year = Integer.parseInt(found.group(10));
                return Optional.of(new PassageOrigin.DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            if (found.group(7) != null) {
                return Optional.of(day(number(found, 7), number(found, 8), number(found, 9)));
            }
            if (found.group(5) != null) {
                return Optional.of(day(number(found, 6), month(found.group(5)), number(found, 4)));
            }
            if (found.group(2) != null) {
                return Optional.of(day(number(found, 3), month(found.group(1)), number(found, 2)));
            }
            YearMonth month = YearMonth.of(number(found, 3), Month.of(month(found.group(1))));
            return Optional.of(new PassageOrigin.DayRange(month.atDay(1), month.atEndOfMonth()));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static PassageOrigin.DayRange day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new PassageOrigin.DayRange(date, date);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }
}
