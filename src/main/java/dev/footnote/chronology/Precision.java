package dev.footnote.chronology;

/// How exactly a value places something in the calendar, from the coarsest to the finest.
public enum Precision {
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    SEASON,
    QUARTER,
    MONTH,
    WEEK,
    WEEKEND,
    DAY,
    TIME;

    /// Whether a value of this precision says more than one of `other`.
    public boolean isFinerThan(Precision other) {
        return compareTo(other) > 0;
    }

    /// The coarser of the two.
    public Precision coarser(Precision other) {
        return isFinerThan(other) ? other : this;
    }
}
