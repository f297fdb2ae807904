package dev.footnote.corpus.pasted;

import dev.footnote.text.PartialDate;
import dev.footnote.text.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the dates of the calendar in a text: "Friday, Nov. 17", "3 de marzo de 2021", "2021-03-03", "March 2021". What
/// can be read in two ways, such as 04/05/2021, is not read.
public final class WrittenDates {
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String DAY = "[0-3]?\\d";
    private static final String TAIL = "(?:st|nd|rd|th|º|ª|er|\\.)?";

    private static final String FIGURES_FIRST = "(?<d2>" + DAY + ")" + TAIL + "(?:\\s+(?:de|of))?[\\s-]+(?<m2>"
            + DateNames.MONTH
            + ")\\b\\.?(?:,?[\\s-]+(?:de[l]? |of )?(?<y2>" + YEAR + ")(?!\\d))?"
            + "|(?<y3>" + YEAR + ")[-/](?<m3>[01]\\d)[-/](?<d3>[0-3]\\d)(?!\\d)"
            + "|(?<d4>" + DAY + ")(?<sep>[./])(?<m4>[01]?\\d)\\k<sep>(?<y4>" + YEAR + ")(?!\\d)";

    private static final Pattern DATE = Pattern.compile("(?iu)(?<![\\p{L}\\d/.-])(?:(?<weekday>" + DateNames.WEEKDAY
            + ")\\b\\.?,?\\s+)?(?:the )?(?:"
            + "(?<m1>" + DateNames.MONTH + ")\\b\\.?\\s+(?<d1>" + DAY + ")" + TAIL
            + "(?!\\d|:\\d|\\s*%)(?:,?\\s+(?:de |of )?(?<y1>" + YEAR + ")(?!\\d))?"
            + "|" + FIGURES_FIRST
            + "|(?<m5>" + DateNames.MONTH + ")\\b\\.?,?\\s+(?:de |of )?(?<y5>" + YEAR + ")(?!\\d)"
            + ")");

    /// What may stand beside a date that is the whole of a statement: the time of day and its zone.
    private static final Pattern AROUND =
            Pattern.compile("(?iu)[\\s,.|–-]*(?:at |um |à |a las )?(?:\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?"
                    + "(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:[a-z]{1,5}|[+-]\\d{2}:?\\d{2})){0,2})?[\\s,.()]*");

    private static final int MONTHS = 12;

    /// Short names of Portuguese and Spanish months that are English words: "4 out of 5".
    private static final java.util.Set<String> WORDS_TOO = java.util.Set.of("out", "set", "ago", "may", "mar");

    private WrittenDates() {}

    static List<WrittenDate> in(String text) {
        int last = lastFigure(text);
        if (last < 0) {
            return List.of();
        }
        List<WrittenDate> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(text).useTransparentBounds(true);
        int at = 0;
        while (at <= last) {
            if (DateStarts.isPossible(text, at)
                    && matcher.region(at, text.length()).lookingAt()) {
                read(matcher).ifPresent(dates::add);
                at = matcher.end();
            } else {
                at++;
            }
        }
        return dates;
    }

    /// The date of a text that is one date, with a time of day or a weekday at most; empty when it leaves out the year.
    public static Optional<PartialDate> only(String text) {
        List<WrittenDate> dates = in(text);
        if (dates.size() != 1) {
            return Optional.empty();
        }
        Span span = dates.getFirst().span();
        String around = text.substring(0, span.start()) + text.substring(span.end());
        return AROUND.matcher(around).matches() ? dates.getFirst().date() : Optional.empty();
    }

    /// No date stands behind the last figure.
    private static int lastFigure(String text) {
        int last = text.length() - 1;
        while (last >= 0 && !Clues.isFigure(text.charAt(last))) {
            last--;
        }
        return last;
    }

    private static Optional<WrittenDate> read(Matcher found) {
        Optional<DayOfWeek> weekday =
                Optional.ofNullable(found.group("weekday")).flatMap(DateNames::weekday);
        Span span = new Span(found.start(), found.end());
        if (found.group("m1") != null) {
            return named(span, weekday, found.group("d1"), found.group("m1"), found.group("y1"));
        }
        if (found.group("m2") != null) {
            return named(span, weekday, found.group("d2"), found.group("m2"), found.group("y2"));
        }
        if (found.group("m5") != null) {
            return named(span, weekday, null, found.group("m5"), found.group("y5"));
        }
        if (found.group("m3") != null) {
            return figures(span, weekday, found.group("d3"), found.group("m3"), found.group("y3"));
        }
        return dotted(found, span, weekday);
    }

    /// 04/05/2021 may be April or May; with dots the day comes first everywhere.
    private static Optional<WrittenDate> dotted(Matcher found, Span span, Optional<DayOfWeek> weekday) {
        int first = Integer.parseInt(found.group("d4"));
        int second = Integer.parseInt(found.group("m4"));
        boolean dayFirst = found.group("sep").equals(".") || first > MONTHS || first == second;
        if (dayFirst) {
            return figures(span, weekday, found.group("d4"), found.group("m4"), found.group("y4"));
        }
        return second > MONTHS
                ? figures(span, weekday, found.group("m4"), found.group("d4"), found.group("y4"))
                : Optional.empty();
    }

    private static Optional<WrittenDate> named(
            Span span,
            Optional<DayOfWeek> weekday,
            @org.jspecify.annotations.Nullable String day,
            String month,
            @org.jspecify.annotations.Nullable String year) {
        OptionalInt number = DateNames.month(month);
        boolean word = year == null && WORDS_TOO.contains(month);
        return number.isEmpty() || word
                ? Optional.empty()
                : Optional.of(new WrittenDate(span, weekday, number(day), number.getAsInt(), number(year)))
                        .filter(WrittenDates::isPossible);
    }

    private static Optional<WrittenDate> figures(
            Span span, Optional<DayOfWeek> weekday, String day, String month, String year) {
        int number = Integer.parseInt(month);
        return number < 1 || number > MONTHS
                ? Optional.empty()
                : Optional.of(new WrittenDate(span, weekday, number(day), number, number(year)))
                        .filter(WrittenDates::isPossible);
    }

    private static boolean isPossible(WrittenDate date) {
        return date.day().isEmpty() || date.day().getAsInt() >= 1 && date.day().getAsInt() <= 31;
    }

    private static OptionalInt number(@org.jspecify.annotations.Nullable String figures) {
        return figures == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(figures));
    }
}
