package dev.footnote.chronology;

import java.util.Optional;

/// What the words of a temporal expression say, before anything outside them is known.
sealed interface TimePhrase {
    /// A date that its words give in full.
    record Fixed(CalendarValue value) implements TimePhrase {}

    /// A day of history by its name: what is told around it was at another time.
    record Alluded(CalendarValue value) implements TimePhrase {}

    /// A date in figures whose first two numbers may be day and month or month and day.
    record Figures(int first, int second, int year) implements TimePhrase {}

    /// A day of an open month ("the 17th").
    record DayOfMonth(int day) implements TimePhrase {}

    /// A part of the calendar by its name, of an open year or week.
    record Named(Part part, Pointer pointer) implements TimePhrase {}

    /// "last week", "this year", "the following month".
    record Pointed(TimeUnit unit, Reference reference) implements TimePhrase {}

    /// "the first week of March".
    ///
    /// @param number counted from the period's begin, or [#LAST]
    record Within(int number, TimeUnit unit, TimePhrase period) implements TimePhrase {
        static final int LAST = -1;
    }

    /// "the second Tuesday of March"; counted from behind a day, "the first Sunday after Easter".
    ///
    /// @param number from 1, or [Within#LAST]
    /// @param weekday 1 is Monday
    record NthWeekday(int number, int weekday, TimePhrase period) implements TimePhrase {}

    /// "today" and its neighbours.
    record FromToday(int days) implements TimePhrase {}

    /// "two weeks ago", "a year earlier".
    ///
    /// @param grain how exactly to date it; absent when the unit or the anchor decides
    record Counted(Amount amount, TimeUnit unit, Direction direction, Optional<TimeUnit> grain) implements TimePhrase {}

    /// How long: "three days"; "one hour 30 minutes" with what comes on top in a smaller unit.
    record Stretch(Amount amount, TimeUnit unit, Optional<Stretch> rest) implements TimePhrase {
        Stretch(Amount amount, TimeUnit unit) {
            this(amount, unit, Optional.empty());
        }
    }

    /// "every week", "each July".
    record Recurring(String timex3, String label) implements TimePhrase {}

    /// "recently", "now".
    record General(TimexValue.Vague value) implements TimePhrase {}

    /// A time of a day.
    ///
    /// @param day the day in words; absent when the text does not say it
    record AtTime(Optional<TimePhrase> day, DayTime time) implements TimePhrase {}

    /// The TIMEX3 type of an expression that says so.
    default TimexType type() {
        return switch (this) {
            case AtTime _ -> TimexType.TIME;
            case Stretch _ -> TimexType.DURATION;
            case Recurring _ -> TimexType.SET;
            case Counted counted when counted.unit().isShorterThanDay() -> TimexType.TIME;
            default -> TimexType.DATE;
        };
    }
}
