package dev.footnote.text;

import java.util.Locale;
import java.util.Set;

/// English names of weekdays and months, for telling where a sentence ends.
final class CalendarNames {
    private static final Set<String> NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    private CalendarNames() {}

    static boolean isWeekdayOrMonth(String word) {
        return NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
