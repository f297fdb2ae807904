package dev.footnote.search;

import dev.footnote.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds dates that a question names in full: a day, a month with its year, or a year. Pure.
final class QuestionDates {
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern DATE = Pattern.compile(
            "(?=[adfjmnos\\d])\\b(?:" + MONTH + "(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?)?,?\\s+(\\d{4})"
                    + "|(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(\\d{4})"
                    + "|(\\d{4})-(\\d{2})-(\\d{2})"
                    + "|((?:19|20)\\d{2}))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private QuestionDates() {}

    /// A date and where it stands.
    record Mention(Span span, PassageOrigin.DayRange days) {}

    static List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            days(matcher).ifPresent(days -> mentions.add(new Mention(span, days)));
        }
        return List.copyOf(mentions);
    }

    private static Optional<PassageOrigin.DayRange> days(Matcher matcher) {
        try {
            if (matcher.group(10) != null) {
                int year = Integer.parseInt(matcher.group(10));
                return Optional.of(new PassageOrigin.DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            if (matcher.group(7) != null) {
                return Optional.of(day(number(matcher, 7), number(matcher, 8), number(matcher, 9)));
            }
            if (matcher.group(5) != null) {
                return Optional.of(day(number(matcher, 6), month(matcher.group(5)), number(matcher, 4)));
            }
            if (matcher.group(2) != null) {
                return Optional.of(day(number(matcher, 3), month(matcher.group(1)), number(matcher, 2)));
            }
            YearMonth month = YearMonth.of(number(matcher, 3), Month.of(month(matcher.group(1))));
            return Optional.of(new PassageOrigin.DayRange(month.atDay(1), month.atEndOfMonth()));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static PassageOrigin.DayRange day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new PassageOrigin.DayRange(date, date);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }
}
