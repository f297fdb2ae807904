package dev.footnote.chronology;

import java.util.List;

/// Whether a document writes the day or the month first in figures. Told by the dates in it that can be read one way
/// only; American order where none tells.
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST;

    static DayOrder of(List<TaggedPhrase> phrases) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (TaggedPhrase phrase : phrases) {
            if (phrase.phrase() instanceof TimePhrase.Figures(var first, var second, var year)) {
                dayFirst += first > 12 ? 1 : 0;
                monthFirst += second > 12 ? 1 : 0;
            }
        }
        return dayFirst > monthFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
