package dev.footnote.chronology;

/// How a word points from a known date to the meant one.
enum Reference {
    /// "last": the one before the publication.
    LAST,
    /// "this", "current": the one of the publication.
    THIS,
    /// "next", "coming": the one after the publication.
    NEXT,
    /// "the previous": the one before the date last told.
    PREVIOUS,
    /// "that", "the same": the one last told.
    SAME,
    /// "the following": the one after the date last told.
    FOLLOWING,
    /// "the past": a stretch that ends now ("the past week").
    PAST,
    /// "recent".
    RECENT,
    /// "the latest": the last that is complete.
    LATEST,
    /// "future".
    AHEAD,
    /// "the" alone ("the quarter").
    BARE;

    /// Units from the anchor.
    int offset() {
        return switch (this) {
            case LAST, PREVIOUS, PAST, RECENT, LATEST -> -1;
            case THIS, SAME, BARE -> 0;
            case NEXT, FOLLOWING, AHEAD -> 1;
        };
    }

    /// Whether it counts from the date last told rather than from the publication.
    boolean isNarrative() {
        return this == PREVIOUS || this == SAME || this == FOLLOWING;
    }
}
