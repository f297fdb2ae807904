package dev.footnote.chronology;

/// Which way and from where a counted length of time leads.
enum Direction {
    /// "ago": back from the publication.
    AGO,
    /// "earlier", "before": back from the date last told.
    EARLIER,
    /// "later", "after": on from the date last told.
    LATER,
    /// "from now", "hence": on from the publication.
    AHEAD;

    int sign() {
        return this == AGO || this == EARLIER ? -1 : 1;
    }

    boolean isNarrative() {
        return this == EARLIER || this == LATER;
    }
}
