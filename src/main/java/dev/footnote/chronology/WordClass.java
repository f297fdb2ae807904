package dev.footnote.chronology;

/// What a word can be inside a temporal expression. One word may belong to several classes ("second", "may").
enum WordClass {
    /// A run of ASCII digits, possibly grouped (`1,200`) or with a fraction (`2.5`). Value: none.
    DIGITS,
    /// Value: 1 to 12.
    MONTH,
    /// A month that is also an ordinary word or a name ("may", "march", "august"): needs support.
    SHY,
    /// Value: 1 (Monday) to 7.
    WEEKDAY,
    /// Value: ordinal of [TimeUnit].
    UNIT,
    /// A unit in the plural. Value: ordinal of [TimeUnit].
    UNITS,
    /// Value: the number, 0 to 90.
    CARDINAL,
    /// "dozen", "hundred", "million". Value: the number.
    SCALE,
    /// Value: the number, 1 to 31.
    ORDINAL,
    /// Value: ordinal of [SeasonName].
    SEASON,
    /// Value: ordinal of [DayPart].
    DAY_PART,
    /// "today", "yesterday". Value: days from today.
    DEICTIC_DAY,
    /// A word for the past, present or future by itself. Value: ordinal of [TimexValue.Vague].
    VAGUE,
    /// "last", "next", "this". Value: ordinal of [Reference].
    REFERENCE,
    /// "a", "an". Value: 1.
    INDEFINITE,
    /// "the".
    DEFINITE,
    /// "several", "few", "many".
    SOME,
    /// "every", "each".
    EACH,
    /// "daily", "weekly". Value: ordinal of [TimeUnit].
    FREQUENCY,
    /// "about", "nearly", "more", "less", "at", "up": may open a bounded amount. Value: none.
    BOUND,
    /// "early", "late", "mid", "end", "beginning". Value: ordinal of [TimexModifier].
    POSITION,
    /// "ago", "earlier", "later", "before", "after". Value: ordinal of [Direction].
    DIRECTION,
    /// First word of a holiday.
    HOLIDAY,
    /// "noon", "midnight". Value: the hour.
    NAMED_HOUR,
    /// "fiscal".
    FISCAL,
    /// "nineties". Value: 20 to 90.
    DECADE_NAME,
    /// "q1" to "q4", "h1", "fy".
    CODE,
    /// An apostrophe or the opening mark that looks like one: may stand for the century of a year.
    APOSTROPHE,
    /// "half".
    HALF,
    /// "tet"... words that open a fixed phrase without belonging to another class.
    OPENER
}
